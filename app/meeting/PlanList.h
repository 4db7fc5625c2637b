// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QLabel;
class QVBoxLayout;

namespace sjusteg {

namespace meeting {
struct ClockFace;
struct Meeting;
struct PostFace;
}

class PlanLine;
class PostDetails;

/// The run-sheet beside the work: when each post began or is expected to begin, what is done, what goes on, what was left out. A
/// post that is pressed tells what it is for, and offers to go to it.
class PlanList final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanList(const Workspace &workspace, QWidget *parent = nullptr);

    void showPlan(const meeting::Meeting &meeting, const meeting::ClockFace &face); ///< each second: changes only texts that say something else

    QWidget *currentLine() const; ///< null: nothing goes on

Q_SIGNALS:
    void goWanted(const QString &post);
    void opened(); ///< a post is to tell more: showPlan() fills it in

private:
    void makeLines(int count);
    void tell(PlanLine *line, const QString &title, const meeting::PostFace &face);
    void open(int index);
    void showDetails(const meeting::Meeting &meeting, const meeting::ClockFace &face);

    const Workspace m_workspace;
    QLabel *m_started;
    QVBoxLayout *m_list;
    QVector<PlanLine *> m_lines;
    QStringList m_posts;
    PostDetails *m_details;
    QString m_open; ///< the post that tells more
    int m_current = -1;
};

} // namespace sjusteg
