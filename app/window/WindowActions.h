// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Theme.h"

#include <QAction>
#include <QMenu>

class QUndoStack;

namespace sjusteg {

class TopBar;

/// What can be done from the window: the actions with their shortcuts, the menu, the buttons on top.
class WindowActions final : public QObject
{
    Q_OBJECT
public:
    WindowActions(QWidget *window, Theme &theme);

    void putOn(TopBar &bar);
    void setFileOpen(bool open);
    void follow(QUndoStack *undo); ///< null: nothing to undo
    void setParticipantsOpen(bool open);
    void refreshIcons();

Q_SIGNALS:
    void newWanted();
    void exampleWanted();
    void openWanted();
    void recentWanted(const QString &path);
    void copyWanted();
    void closeWanted();
    void printWanted();
    void pdfWanted();      ///< the page shown
    void stepPdfWanted();
    void reportPdfWanted();
    void casePdfWanted();
    void anchoringPdfWanted();
    void newRoundWanted();
    void compareRoundsWanted();
    void historyWanted();
    void guideWanted();
    void quitWanted();
    void undoWanted();
    void redoWanted();
    void searchWanted();
    void meetingWanted(); ///< start it, or go to it
    void lockWanted();    ///< the participants
    void goWanted(int railEntry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *make(const QString &text, const QKeySequence &key, void (WindowActions::*wanted)(), bool needsFile);
    void makeNavigation(QWidget *window);
    void makeMenu(Theme &theme);
    void fillRecent();

    QWidget *m_window;
    QMenu m_menu;
    QMenu *m_recent = nullptr;
    QVector<QAction *> m_needFile;
    QAction *m_new, *m_open, *m_example, *m_copy, *m_close, *m_print, *m_pdf, *m_stepPdf, *m_report, *m_case, *m_anchoring, *m_round, *m_compare, *m_history, *m_guide, *m_quit, *m_undo, *m_redo, *m_search, *m_meeting, *m_lock;
};

} // namespace sjusteg
