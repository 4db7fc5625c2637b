// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Meeting.h"
#include "window/Page.h"

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace sjusteg {

class InvitationBar;
class MeetingWhen;
class MinutesSuggestion;
class PostList;
class SplitBox;

/// The meeting before it begins: when and where, the posts with their times, what does not fit, several days or several steps, the invitation.
class PlanPanel final : public QWidget
{
    Q_OBJECT
public:
    PlanPanel(const Workspace &workspace, const QString &runSheet, QWidget *parent = nullptr);

    void refresh();
    void flush(); ///< writes what is being typed

private:
    QBoxLayout *makeButtons();
    void showSum(const meeting::Meeting &meeting);
    void showSteps(const meeting::Meeting &meeting);
    void combine();
    std::optional<meeting::Meeting> meeting() const;

    const Workspace m_workspace;
    QString m_runSheet;
    MeetingWhen *m_when;
    QLabel *m_sum;
    QLabel *m_steps;
    QHBoxLayout *m_apart; ///< a button for each step that can be taken out again
    QStringList m_shownApart;
    PostList *m_posts;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_split;
    QPushButton *m_combine;
    SplitBox *m_splitBox;
    MinutesSuggestion *m_suggestion;
    InvitationBar *m_invitation;
};

} // namespace sjusteg
