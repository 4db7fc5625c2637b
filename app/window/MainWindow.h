// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"
#include "window/PaperActions.h"
#include "window/SafeClose.h"
#include "window/Theme.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace sjusteg {

class FileSession;
class WorkCopy;
class Handbook;
class MessageBar;
class PageStack;
class Rail;
class SearchBox;
struct SearchHit;
class StartPage;
class TopBar;
class WindowActions;

/// The window. Puts the parts together and passes on what they ask for.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(std::shared_ptr<const TemplateCatalog> catalog, std::shared_ptr<const Handbook> handbook, Theme &theme, Dialogs &dialogs);
    ~MainWindow() override;

    bool openFile(const QString &path);
    bool useWorkbook(std::unique_ptr<Workbook> workbook); ///< takes the place of the open file
    bool useWorkbook(std::unique_ptr<Workbook> workbook, std::unique_ptr<WorkCopy> workCopy);
    bool closeFile();
    FileSession *session() const { return m_session.get(); }
    PageStack *pages() const { return m_pages; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectActions();
    void connectSession();
    void showHit(const SearchHit &hit);
    void go(int railEntry);
    void startOrShowMeeting();
    void newProcess();
    void openExample();
    void chooseFile();
    void saveCopy();
    void printJob(bool pdf);
    void exportStep();
    void exportReport();
    void startNewRound();
    void compareWithLastRound();
    void showHistory();
    void showGuide();
    void pageChanged();
    void participantsChanged();
    void lockOrUnlock();
    void sessionEnds();
    void stop();
    void showNotSaved(const Problem &problem);
    void showLost(const Problem &problem);
    void showReadOnly();
    void showNotPutBack(const Problem &problem);
    void showConflict(const QString &secondFile);
    void showBroken(const QStringList &lines);

    std::shared_ptr<const TemplateCatalog> m_catalog;
    std::shared_ptr<const Handbook> m_handbook;
    Theme &m_theme;
    Dialogs &m_dialogs;
    PaperActions m_paper;
    SafeClose m_safeClose;
    std::unique_ptr<FileSession> m_session;
    QStackedWidget *m_stack;
    StartPage *m_start;
    Rail *m_rail;
    TopBar *m_top;
    SearchBox *m_search;
    PageStack *m_pages;
    MessageBar *m_notSaved;
    MessageBar *m_lost;
    MessageBar *m_readOnly;
    MessageBar *m_shared; ///< about putting back a work copy
    MessageBar *m_broken;
    WindowActions *m_actions;
    QTimer m_retry; ///< tries again to save what could not be saved
    bool m_unsaved = false;
    bool m_ending = false; ///< the system wants the program gone: nothing may be asked
};

} // namespace sjusteg
