// SPDX-License-Identifier: MPL-2.0
#include "window/MainWindow.h"

#include "handbook/Handbook.h"
#include "meeting/LiveMeeting.h"
#include "meeting/MeetingPage.h"
#include "participants/ParticipantWatch.h"
#include "privacy/PersonQuestion.h"
#include "privacy/TypingWatch.h"
#include "report/ReportJob.h"
#include "search/SearchBox.h"
#include "start/StartPage.h"
#include "window/Dialogs.h"
#include "window/EnterKey.h"
#include "window/FileOpener.h"
#include "window/FileSession.h"
#include "window/MessageBar.h"
#include "window/PageStack.h"
#include "window/PlainTexts.h"
#include "window/Rail.h"
#include "window/TopBar.h"
#include "window/WindowActions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sjusteg {

MainWindow::MainWindow(std::shared_ptr<const TemplateCatalog> catalog, std::shared_ptr<const Handbook> handbook, Theme &theme, Dialogs &dialogs)
    : m_catalog(std::move(catalog))
    , m_handbook(std::move(handbook))
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_paper(dialogs, this)
{
    QApplication::instance()->installEventFilter(new PlainTexts(this));
    new TypingWatch(this);
    m_paper.setGuard([this](const PrintJob &job, const QString &goOn) {
        return !m_session || PersonQuestion(m_session->workspace(), this).mayLeave(job, goOn);
    });
    setWindowTitle(QStringLiteral("Sjusteg"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/sjusteg.svg")));
    resize(1280, 720);
    setMinimumSize(760, 480);
    m_actions = new WindowActions(this, theme);
    build();
    connectActions();
    m_actions->setFileOpen(false);
    m_top->refreshIcons();
}

MainWindow::~MainWindow()
{
    m_pages->setSession(nullptr); // pages and the search hold on to the workbook
    m_search->setWorkbook(nullptr);
}

void MainWindow::build()
{
    m_stack = new QStackedWidget;
    m_start = new StartPage;
    m_stack->addWidget(m_start);
    auto *frame = new QWidget;
    auto *across = new QHBoxLayout(frame);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    m_rail = new Rail(*m_handbook);
    across->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    across->addLayout(column, 1);
    m_top = new TopBar;
    m_search = new SearchBox;
    m_top->setSearch(m_search);
    m_actions->putOn(*m_top);
    column->addWidget(m_top);
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(20, 0, 20, 0);
    m_notSaved = new MessageBar;
    m_lost = new MessageBar;
    m_readOnly = new MessageBar;
    m_shared = new MessageBar;
    m_broken = new MessageBar;
    for (MessageBar *bar : {m_notSaved, m_lost, m_readOnly, m_shared, m_broken}) {
        bars->addWidget(bar);
        connect(bar, &MessageBar::detailsWanted, this, [this](const Problem &problem) { m_dialogs.tell(this, tr("Details"), problem); });
    }
    column->addLayout(bars);
    m_pages = new PageStack;
    column->addWidget(m_pages, 1);
    m_stack->addWidget(frame);
    setCentralWidget(m_stack);
}

void MainWindow::connectActions()
{
    connect(m_actions, &WindowActions::newWanted, this, &MainWindow::newProcess);
    connect(m_actions, &WindowActions::openWanted, this, &MainWindow::chooseFile);
    connect(m_actions, &WindowActions::exampleWanted, this, &MainWindow::openExample);
    connect(m_actions, &WindowActions::recentWanted, this, [this](const QString &path) { openFile(path); });
    connect(m_actions, &WindowActions::copyWanted, this, &MainWindow::saveCopy);
    connect(m_actions, &WindowActions::closeWanted, this, &MainWindow::closeFile);
    connect(m_actions, &WindowActions::printWanted, this, [this] { printJob(false); });
    connect(m_actions, &WindowActions::pdfWanted, this, [this] { printJob(true); });
    connect(m_actions, &WindowActions::stepPdfWanted, this, &MainWindow::exportStep);
    connect(m_actions, &WindowActions::reportPdfWanted, this, &MainWindow::exportReport);
    connect(m_actions, &WindowActions::casePdfWanted, this, [this] {
        m_pages->flush();
        m_paper.exportPdf(caseJob(m_session->workbook()));
    });
    connect(m_actions, &WindowActions::anchoringPdfWanted, this, [this] {
        m_pages->flush();
        m_paper.exportPdf(anchoringJob(m_session->workbook()));
    });
    connect(m_actions, &WindowActions::newRoundWanted, this, &MainWindow::startNewRound);
    connect(m_actions, &WindowActions::compareRoundsWanted, this, &MainWindow::compareWithLastRound);
    connect(m_actions, &WindowActions::historyWanted, this, &MainWindow::showHistory);
    connect(m_actions, &WindowActions::guideWanted, this, &MainWindow::showGuide);
    connect(m_actions, &WindowActions::quitWanted, this, &QWidget::close);
    connect(m_actions, &WindowActions::searchWanted, m_search, &SearchBox::start);
    connect(m_search, &SearchBox::chosen, this, &MainWindow::showHit);
    connect(m_search, &SearchBox::failed, this, [this](const Problem &problem) { m_dialogs.tell(this, tr("Search"), problem); });
    connect(m_actions, &WindowActions::meetingWanted, this, &MainWindow::startOrShowMeeting);
    connect(m_actions, &WindowActions::goWanted, this, &MainWindow::go);
    connect(m_actions, &WindowActions::lockWanted, this, &MainWindow::lockOrUnlock);
    connect(m_top, &TopBar::participantsPressed, this, &MainWindow::lockOrUnlock);
    connect(m_actions, &WindowActions::undoWanted, this, [this] {
        m_pages->flush(); // what is being typed is the last step
        m_session->undo().undo();
    });
    connect(m_actions, &WindowActions::redoWanted, this, [this] { m_session->undo().redo(); });
    connect(m_rail, &Rail::chosen, this, &MainWindow::go);
    connect(m_start, &StartPage::newWanted, this, &MainWindow::newProcess);
    connect(m_start, &StartPage::exampleWanted, this, &MainWindow::openExample);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::fileChosen, this, [this](const QString &path) { openFile(path); });
    qApp->installEventFilter(new EnterKey(this));
    connect(m_pages, &PageStack::pageChanged, this, &MainWindow::pageChanged);
    connect(&m_safeClose, &SafeClose::sessionEnds, this, &MainWindow::sessionEnds);
    connect(&m_safeClose, &SafeClose::stopWanted, this, &MainWindow::stop);
    m_retry.setSingleShot(true);
    m_retry.setInterval(5000);
    connect(&m_retry, &QTimer::timeout, m_pages, &PageStack::flush);
    connect(&m_theme, &Theme::changed, this, [this] {
        m_actions->refreshIcons();
        m_top->refreshIcons();
    });
}

bool MainWindow::openFile(const QString &path)
{
    // The lock of a file that is open here would otherwise stop us from opening it again.
    if (m_session && (m_session->workbook().path() == path || m_session->place() == path))
        return true;
    FileOpener opener(m_catalog, m_dialogs, this);
    std::unique_ptr<Workbook> workbook = opener.open(path);
    return useWorkbook(std::move(workbook), opener.takeWorkCopy());
}

bool MainWindow::useWorkbook(std::unique_ptr<Workbook> workbook)
{
    return useWorkbook(std::move(workbook), nullptr);
}

bool MainWindow::useWorkbook(std::unique_ptr<Workbook> workbook, std::unique_ptr<WorkCopy> workCopy)
{
    if (!workbook || !closeFile())
        return false;
    m_session = std::make_unique<FileSession>(std::move(workbook), *m_handbook, m_dialogs);
    m_session->setWorkCopy(std::move(workCopy));
    connectSession();
    m_actions->setFileOpen(true);
    m_actions->follow(&m_session->undo());
    m_rail->refresh(m_session->workbook());
    m_top->setFile(m_session->workbook().municipality(), m_session->workbook().processName(), m_session->place());
    m_top->setSaved(m_session->workbook().lastSaved());
    m_search->setWorkbook(&m_session->workbook(), m_handbook.get());
    m_pages->setSession(m_session.get());
    participantsChanged();
    m_stack->setCurrentIndex(1);
    showReadOnly();
    return true;
}

void MainWindow::connectSession()
{
    connect(&m_session->workbook(), &Workbook::saved, this, [this](const QDateTime &at) {
        if (m_unsaved)
            QTimer::singleShot(0, m_pages, &PageStack::flush); // other fields may wait for the disk, too
        m_unsaved = false;
        m_retry.stop();
        m_notSaved->hide();
        m_top->setSaved(at);
    });
    connect(&m_session->workbook(), &Workbook::participantStateChanged, this, &MainWindow::participantsChanged);
    connect(m_session.get(), &FileSession::changed, this, [this] {
        const Workbook &workbook = m_session->workbook();
        m_rail->refresh(workbook);
        m_top->setFile(workbook.municipality(), workbook.processName(), m_session->place());
    });
    connect(m_session.get(), &FileSession::fileLost, this, &MainWindow::showLost);
    connect(m_session.get(), &FileSession::noBackup, this,
            [this](const Problem &problem) { m_dialogs.tell(this, tr("No backup was made"), problem); });
    connect(m_session.get(), &FileSession::fileFound, m_lost, &QWidget::hide);
    connect(m_session.get(), &FileSession::notPutBack, this, &MainWindow::showNotPutBack);
    connect(m_session.get(), &FileSession::isPutBack, m_shared, &QWidget::hide);
    connect(m_session.get(), &FileSession::conflict, this, &MainWindow::showConflict);
    connect(m_session.get(), &FileSession::brokenAnswers, this, &MainWindow::showBroken);
    Requests &requests = m_session->requests();
    connect(&requests, &Requests::preview, this, [this](const PrintJob &job) { m_paper.preview(job); });
    connect(&requests, &Requests::pdf, this, [this](const PrintJob &job) { m_paper.exportPdf(job); });
    connect(&requests, &Requests::problem, this, &MainWindow::showNotSaved);
}

bool MainWindow::closeFile()
{
    if (!m_session)
        return true;
    const bool mayAsk = !m_ending;
    m_pages->flush();
    if (mayAsk && !PersonQuestion(m_session->workspace(), this).mayClose(m_session->changedForms()))
        return false;
    if (m_unsaved && mayAsk) {
        const int answer = m_dialogs.ask(this, {tr("Not saved"), tr("What you wrote last could not be saved. Close all the same?"), {},
                                                {tr("Close without it"), tr("Go back")}, 1});
        if (answer != 0)
            return false;
    }
    if (!m_session->putBack() && mayAsk) {
        const int answer = m_dialogs.ask(this, {tr("Not put back"),
                                                tr("«%1» cannot be reached now. What you wrote is saved on this computer. It is put back the next time you open the file here.")
                                                    .arg(QDir::toNativeSeparators(m_session->place())),
                                                {}, {tr("Close"), tr("Go back")}, 0, 1});
        if (answer != 0)
            return false;
    }
    m_pages->setSession(nullptr);
    m_search->setWorkbook(nullptr);
    m_actions->follow(nullptr);
    m_actions->setFileOpen(false);
    m_actions->setParticipantsOpen(false);
    m_session.reset();
    m_retry.stop();
    m_unsaved = false;
    for (MessageBar *bar : {m_notSaved, m_lost, m_readOnly, m_shared, m_broken})
        bar->hide();
    m_start->refresh();
    m_stack->setCurrentIndex(0);
    setWindowTitle(QStringLiteral("Sjusteg"));
    return true;
}

void MainWindow::showHit(const SearchHit &hit)
{
    if (hit.form.isEmpty())
        m_pages->showTarget(hit.target);
    else
        m_pages->showPlace(hit.form, hit.cell);
}

void MainWindow::go(int railEntry)
{
    if (railEntry == Rail::Overview)
        m_pages->showOverview();
    else if (railEntry == Rail::Registers)
        m_pages->showRegisters();
    else if (railEntry == Rail::Tasks)
        m_pages->showTasks();
    else if (railEntry == Rail::Responsibilities)
        m_pages->showResponsibilities();
    else if (railEntry == Rail::Wheel)
        m_pages->showWheel();
    else if (railEntry == Rail::Participants)
        m_pages->showParticipants();
    else if (railEntry == Rail::Examples)
        m_pages->showExamples();
    else if (railEntry == Rail::Meeting)
        m_pages->showMeeting({});
    else
        m_pages->showStep(railEntry);
}

void MainWindow::startOrShowMeeting()
{
    auto *shown = qobject_cast<MeetingPage *>(m_pages->current());
    if (shown && !m_pages->liveMeeting()->running())
        shown->startNow();
    else
        m_pages->showMeeting({});
}

void MainWindow::pageChanged()
{
    m_rail->setCurrent(m_pages->railEntry());
    QStringList parts{m_pages->current()->name(), m_session->workbook().municipality(), QStringLiteral("Sjusteg")};
    parts.removeAll(QString()); // a file may name no municipality
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::participantsChanged()
{
    const ParticipantState state = m_session->workbook().participantState();
    m_top->setParticipants(state);
    m_actions->setParticipantsOpen(state == ParticipantState::Unlocked);
    m_search->setWorkbook(&m_session->workbook(), m_handbook.get()); // neither hits nor what was searched for stay
}

void MainWindow::lockOrUnlock()
{
    if (m_pages->participantWatch()->isUnlocked())
        m_pages->participantWatch()->lock();
    else
        m_pages->showParticipants();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(closeFile());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_session)
        m_session->checkFile();
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForNames = 1000;
    if ((event->oldSize().width() >= roomForNames) != (event->size().width() >= roomForNames))
        m_rail->setNarrow(event->size().width() < roomForNames);
    QMainWindow::resizeEvent(event);
}

} // namespace sjusteg
