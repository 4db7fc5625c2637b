// SPDX-License-Identifier: MPL-2.0
#include "window/WindowActions.h"

#include "screen/UndoKeys.h"
#include "screen/WithoutShortcut.h"
#include "window/Icons.h"
#include "window/Rail.h"
#include "window/RecentFiles.h"
#include "window/TopBar.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QUndoStack>

#include <tuple>

namespace sjusteg {

WindowActions::WindowActions(QWidget *window, Theme &theme)
    : QObject(window)
    , m_window(window)
{
    m_new = make(tr("New process…"), QKeySequence::New, &WindowActions::newWanted, false);
    m_open = make(tr("Open…"), QKeySequence::Open, &WindowActions::openWanted, false);
    m_example = make(tr("Try with the example municipality"), {}, &WindowActions::exampleWanted, false);
    m_copy = make(tr("Save a copy…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &WindowActions::copyWanted, true);
    m_close = make(tr("Close the file"), QKeySequence(Qt::CTRL | Qt::Key_W), &WindowActions::closeWanted, true);
    m_quit = make(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &WindowActions::quitWanted, false);
    m_print = make(tr("Print…"), QKeySequence::Print, &WindowActions::printWanted, true);
    m_print->setIconText(tr("Print"));
    m_pdf = make(tr("Export this page to PDF…"), QKeySequence(Qt::CTRL | Qt::Key_E), &WindowActions::pdfWanted, true);
    m_pdf->setIconText(tr("PDF"));
    m_stepPdf = make(tr("Export the step to PDF…"), {}, &WindowActions::stepPdfWanted, true);
    m_report = make(tr("Report of the whole process (PDF)…"), {}, &WindowActions::reportPdfWanted, true);
    m_case = make(tr("Basis for a case (PDF)…"), {}, &WindowActions::casePdfWanted, true);
    m_anchoring = make(tr("Anchoring list for the leaders (PDF)…"), {}, &WindowActions::anchoringPdfWanted, true);
    m_round = make(tr("New round from this one…"), {}, &WindowActions::newRoundWanted, true);
    m_compare = make(tr("Compare with the last round"), {}, &WindowActions::compareRoundsWanted, true);
    m_history = make(tr("History of the form…"), {}, &WindowActions::historyWanted, true);
    m_guide = make(tr("User guide"), QKeySequence::HelpContents, &WindowActions::guideWanted, false);
    m_undo = make(tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), &WindowActions::undoWanted, true);
    m_redo = make(tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &WindowActions::redoWanted, true);
    m_redo->setShortcuts(screen::redoKeys());
    m_search = make(tr("Search"), QKeySequence(Qt::CTRL | Qt::Key_F), &WindowActions::searchWanted, true);
    m_search->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_K)});
    m_lock = make(tr("Lock the participants"), QKeySequence(Qt::CTRL | Qt::Key_L), &WindowActions::lockWanted, false);
    m_lock->setEnabled(false);
    makeNavigation(window);
    makeMenu(theme);
    follow(nullptr);
    refreshIcons();
    qApp->installEventFilter(this);
}

/// Text fields take Ctrl+E for «to the end of the line», as Emacs does; here it means PDF wherever one is.
bool WindowActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_pdf->isEnabled()) {
        const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
        if (pressed == m_pdf->shortcut()) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QAction *WindowActions::make(const QString &text, const QKeySequence &key, void (WindowActions::*wanted)(), bool needsFile)
{
    auto *action = new QAction(text, m_window);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, wanted);
    m_window->addAction(action); // shortcuts work without the menu being open
    if (needsFile)
        m_needFile.append(action);
    return action;
}

void WindowActions::makeNavigation(QWidget *window)
{
    for (int entry = 0; entry <= 7; ++entry) {
        auto *go = new QAction(entry == 0 ? tr("Overview") : tr("Step %1").arg(entry), window);
        go->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(entry)));
        connect(go, &QAction::triggered, this, [this, entry] { Q_EMIT goWanted(entry); });
        window->addAction(go);
        m_needFile.append(go);
    }
    const std::tuple<QString, QString, int> pages[] = {{tr("Meeting"), QStringLiteral("Ctrl+8"), Rail::Meeting},
                                                       {tr("Participants"), QStringLiteral("Ctrl+9"), Rail::Participants}};
    for (const auto &[name, key, place] : pages) {
        auto *go = new QAction(name, window);
        go->setShortcut(QKeySequence(key));
        connect(go, &QAction::triggered, this, [this, entry = place] { Q_EMIT goWanted(entry); });
        window->addAction(go);
        m_needFile.append(go);
    }
    QAction *start = make(tr("Start or open the meeting"), QKeySequence(Qt::Key_F5), &WindowActions::meetingWanted, true);
    start->setAutoRepeat(false);
    m_meeting = start;
}

void WindowActions::makeMenu(Theme &theme)
{
    m_menu.addAction(m_new);
    m_menu.addAction(m_open);
    m_recent = m_menu.addMenu(tr("Recent files"));
    connect(m_recent, &QMenu::aboutToShow, this, &WindowActions::fillRecent);
    fillRecent();
    m_menu.addAction(m_example);
    m_menu.addAction(m_copy);
    m_menu.addAction(m_round);
    m_menu.addAction(m_compare);
    m_menu.addAction(m_close);
    m_menu.addSeparator();
    for (QAction *action : {m_print, m_pdf, m_stepPdf, m_report, m_case, m_anchoring})
        m_menu.addAction(action);
    m_menu.addSeparator();
    m_menu.addAction(m_meeting);
    m_menu.addAction(m_search);
    m_menu.addAction(m_history);
    m_menu.addAction(m_lock);
    QMenu *appearance = m_menu.addMenu(tr("Appearance"));
    auto *choices = new QActionGroup(this);
    const std::pair<QString, Theme::Appearance> names[] = {{tr("As the system"), Theme::Appearance::System},
                                                           {tr("Light"), Theme::Appearance::Light},
                                                           {tr("Dark"), Theme::Appearance::Dark}};
    for (const auto &[name, value] : names) {
        QAction *choice = appearance->addAction(name);
        choice->setCheckable(true);
        choice->setChecked(theme.appearance() == value);
        choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [&theme, chosen = value] { theme.setAppearance(chosen); });
    }
    m_menu.addSeparator();
    m_menu.addAction(m_guide);
    m_menu.addSeparator();
    m_menu.addAction(m_quit);
}

void WindowActions::fillRecent()
{
    m_recent->clear();
    const QStringList files = recent::files();
    for (const QString &path : files) {
        QAction *open = m_recent->addAction(screen::withoutShortcut(QFileInfo(path).completeBaseName()));
        open->setToolTip(QDir::toNativeSeparators(path));
        connect(open, &QAction::triggered, this, [this, path] { Q_EMIT recentWanted(path); });
    }
    m_recent->setEnabled(!files.isEmpty());
}

void WindowActions::putOn(TopBar &bar)
{
    bar.addAction(m_undo, false);
    bar.addAction(m_redo, false);
    bar.addAction(m_print, true);
    bar.addAction(m_pdf, true);
    bar.setMenu(&m_menu);
}

void WindowActions::setFileOpen(bool open)
{
    for (QAction *action : std::as_const(m_needFile))
        action->setEnabled(open);
}

void WindowActions::setParticipantsOpen(bool open)
{
    m_lock->setEnabled(open);
}

void WindowActions::follow(QUndoStack *undo)
{
    const auto update = [this, undo] {
        m_undo->setEnabled(undo && undo->canUndo());
        m_redo->setEnabled(undo && undo->canRedo());
        m_undo->setToolTip(undo && undo->canUndo() ? tr("Undo: %1").arg(undo->undoText()) : tr("Undo"));
        m_redo->setToolTip(undo && undo->canRedo() ? tr("Redo: %1").arg(undo->redoText()) : tr("Redo"));
    };
    if (undo)
        connect(undo, &QUndoStack::indexChanged, this, update);
    update();
}

void WindowActions::refreshIcons()
{
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_redo->setIcon(icon(QStringLiteral("redo")));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_pdf->setIcon(icon(QStringLiteral("pdf")));
}

} // namespace sjusteg
