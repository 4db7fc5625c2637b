// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QGridLayout;
class QLabel;

namespace sjusteg {

namespace meeting {
struct ClockFace;
struct Meeting;
struct PostFace;
}

/// The run-sheet beside the work: when each post began or is expected to begin, what is done, what goes on, what was left out.
class PlanList final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanList(QWidget *parent = nullptr);

    void showPlan(const meeting::Meeting &meeting, const meeting::ClockFace &face); ///< each second: changes only texts that say something else

    QWidget *currentLine() const { return m_current; } ///< null: nothing goes on

private:
    struct Line {
        QLabel *time, *title, *minutes;
    };
    void makeLines(int count);
    void tell(const Line &line, const QString &title, const meeting::PostFace &face);

    QLabel *m_started;
    QGridLayout *m_grid;
    QVector<Line> m_lines;
    QWidget *m_current = nullptr;
};

} // namespace sjusteg
