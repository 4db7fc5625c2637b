// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QLabel;
class QPushButton;

namespace sjusteg {

class BigTime;
class LiveMeeting;

namespace meeting {
struct Post;
}

/// The post that goes on: what it is, how much time is left, how the meeting stands, and the presses.
class PostHeader final : public QWidget
{
    Q_OBJECT
public:
    PostHeader(const Workspace &workspace, const LiveMeeting &live, QWidget *parent = nullptr);

    void refresh(); ///< another post, or another plan
    void tick();    ///< the clock; changes only texts that say something else

Q_SIGNALS:
    void nextWanted();
    void backWanted();
    void pauseWanted(); ///< or on again
    void retimeWanted();

private:
    QWidget *makeText();
    QWidget *makeClock();
    QWidget *makeStanding();
    QPushButton *addPress(const QString &text, const QString &key, const QString &role, void (PostHeader::*wanted)());
    QString facts() const;

    const Workspace m_workspace;
    const LiveMeeting &m_live;
    QLabel *m_facts;
    QLabel *m_title;
    QLabel *m_purpose;
    BigTime *m_time;
    QLabel *m_leftOf;
    QLabel *m_warning;
    QLabel *m_behind;
    QLabel *m_end;
    QPushButton *m_next;
    QPushButton *m_back;
    QPushButton *m_pause;
    QPushButton *m_retime;
};

/// «Gruppe per enhet», «leder: NAV»: what the run-sheet says of how a post is done, and by whom.
QStringList howAndWho(const Workbook &workbook, const meeting::Post &post);

} // namespace sjusteg
