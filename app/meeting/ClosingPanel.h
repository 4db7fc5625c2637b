// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Meeting.h"
#include "meeting/Matters.h"
#include "window/Page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sjusteg {

class Aftermath;
class MatterRows;
class NextMeetingLine;

/// The last post of a meeting: what has no owner or date, each put right where it stands; parked points, which must become something else
/// or go to the next meeting; what waits for an answer from the leaders; the aftermath; the next meeting.
class ClosingPanel final : public QWidget
{
    Q_OBJECT
public:
    ClosingPanel(const Workspace &workspace, const QString &runSheet, QWidget *parent = nullptr);

    void refresh();
    void flush();
    /// What stands in the way of closing, in a sentence: parked points always, what lacks an owner or a date until there is a note about it. Empty: nothing.
    QString obstacle() const;
    bool mayClose() const { return obstacle().isEmpty(); }
    QString summary() const; ///< «2 uten ansvarlig · 1 uten frist · 1 parkert»

Q_SIGNALS:
    void closeWanted(); ///< the leader ends the meeting; a note about what is open is written already

private:
    struct Section {
        QLabel *heading;
        QLabel *text;
        MatterRows *rows;
    };

    Section addSection(QVBoxLayout *column, const QString &text, bool parked);
    void showSection(const Section &section, const QString &heading, QVector<Row> matters);
    void showClosing(const meeting::Meeting &meeting);
    void postpone(const QString &row);
    void close();

    const Workspace m_workspace;
    QString m_runSheet;
    QLabel *m_heading;
    QLabel *m_counts;
    Section m_parked;
    Section m_lacking;
    Section m_anchoring;
    Aftermath *m_aftermath;
    NextMeetingLine *m_next;
    QLineEdit *m_note;
    QPushButton *m_close;
    QLabel *m_closing;
    int m_parkedCount = 0;
    int m_lackingCount = 0;
    int m_noted = 0; ///< so many lacked something when the leader wrote why it is closed all the same
    int m_withoutOwner = 0;
    int m_withoutDate = 0;
};

} // namespace sjusteg
