// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/FocusPlace.h"
#include "meeting/Matters.h"
#include "window/Page.h"

class QLabel;
class QPushButton;
class QTimer;

namespace sjusteg {

class CaptureEntry;

/// Writes a matter down with one key, wherever one is typing: Alt+O task, Alt+A clarification or anchoring, Alt+D decision, Alt+P
/// parked. A text that is left half written waits here until it is saved or thrown away.
class CaptureBar final : public QWidget
{
    Q_OBJECT
public:
    CaptureBar(const Workspace &workspace, const QString &runSheet, QWidget *parent = nullptr);

    /// The run-sheet of the post that goes on: where two are taken in one meeting, matters belong to its step.
    void setRunSheet(const QString &runSheet) { m_runSheet = runSheet; }
    void refresh();
    void capture(const QString &kind); ///< opens the line
    bool hasDraft() const;
    void flush(); ///< keeps in the file what is half written, until it is saved or thrown away

Q_SIGNALS:
    void captured(const QString &row);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void save(const MatterDraft &draft);
    void leave();
    void drop();
    void showDraft();
    void takeUpDraft();

    const Workspace m_workspace;
    QString m_runSheet;
    QVector<QPushButton *> m_buttons;
    CaptureEntry *m_entry;
    QTimer *m_pause;
    QLabel *m_said;        ///< what was saved last
    QLabel *m_waiting;     ///< what is half written
    QPushButton *m_resume;
    QPushButton *m_drop;
    QString m_saved;       ///< said until the next is written
    FocusPlace m_from;     ///< where one was typing
};

} // namespace sjusteg
