// SPDX-License-Identifier: MPL-2.0
// What the window does with files, paper and help; the wiring stands in MainWindow.cpp.
#include "window/MainWindow.h"

#include "document/DocumentBuilder.h"
#include "form/FormPage.h"
#include "form/HistoryDialog.h"
#include "report/ReportDialog.h"
#include "report/ReportJob.h"
#include "round/LastRoundFile.h"
#include "round/Round.h"
#include "storage/Backup.h"
#include "storage/SyncedPlace.h"
#include "start/NewProcessDialog.h"
#include "window/Dialogs.h"
#include "window/FileOpener.h"
#include "window/FileSession.h"
#include "window/GuideWindow.h"
#include "window/MessageBar.h"
#include "window/PageStack.h"
#include "window/RecentFiles.h"
#include "window/TopBar.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace sjusteg {

namespace {

QVector<Option> unitChoices(const TemplateCatalog &catalog)
{
    QVector<Option> units;
    const Template *definition = catalog.find(QStringLiteral("reg-enheter"));
    const Field *rows = definition ? definition->field(QStringLiteral("rows")) : nullptr;
    if (rows) {
        for (const DeliveredRow &row : rows->prefill)
            units.append({row.id, row.cells.value(QLatin1String("label")).toString()});
    }
    return units;
}

} // namespace

void MainWindow::newProcess()
{
    NewProcessDialog dialog(unitChoices(*m_catalog), m_dialogs, this);
    while (dialog.exec() == QDialog::Accepted) {
        const NewProcess answers = dialog.answers();
        auto made = createProcess(answers, m_catalog);
        if (made.ok()) {
            const bool synced = syncedPlace(answers.path).kind != SyncedPlace::Kind::None;
            if (synced)
                made->reset(); // and opened again as a copy
            if (synced ? openFile(answers.path) : useWorkbook(std::move(*made)))
                recent::remember(answers.path);
            return;
        }
        m_dialogs.tell(this, tr("The file could not be made"), made.problem()); // then another place, with all that was written
    }
}

void MainWindow::openExample()
{
    const QString path = FileOpener(m_catalog, m_dialogs, this).makeExample();
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::chooseFile()
{
    const QString path = m_dialogs.fileToOpen(this, tr("Open"), recent::folder());
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::saveCopy()
{
    m_pages->flush();
    const QFileInfo file(m_session->place());
    const QString suggestion = file.dir().filePath(tr("%1 copy.sjusteg").arg(file.completeBaseName()));
    QString path = m_dialogs.fileToSave(this, tr("Save a copy"), suggestion, Dialogs::fileFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".sjusteg");
    const QString shown = QDir::toNativeSeparators(path);
    if (m_unsaved || !m_session->workbook().verifyStillThere()) {
        // A copy without what waits in the fields would lose it.
        const Result<void> moved = m_session->continueIn(path);
        if (moved) {
            recent::remember(path);
            m_lost->hide();
            m_top->setFile(m_session->workbook().municipality(), m_session->workbook().processName(), m_session->place());
            m_pages->flush();
        }
        m_dialogs.tell(this, tr("Save a copy"), moved ? Problem{tr("You now work in %1. Everything you wrote is in it.").arg(shown), {}} : moved.problem());
        return;
    }
    const Result<void> saved = m_session->workbook().saveCopy(path);
    m_dialogs.tell(this, tr("Save a copy"), saved.ok() ? Problem{tr("The copy was saved as %1.").arg(shown), {}} : saved.problem());
}

void MainWindow::printJob(bool pdf)
{
    m_pages->flush();
    PrintJob job = m_pages->current()->printJob();
    if (job.documents.isEmpty()) {
        const Workbook &workbook = m_session->workbook();
        job = reportJob(workbook, ReportChoice::usual(reportParts(workbook)));
    }
    if (pdf)
        m_paper.exportPdf(job);
    else
        m_paper.preview(job);
}

void MainWindow::exportStep()
{
    m_pages->flush();
    int step = m_pages->current()->step();
    if (step == 0) {
        QStringList titles;
        for (const Step &each : m_handbook->steps())
            titles.append(QStringLiteral("%1 %2").arg(each.number).arg(each.title));
        step = m_dialogs.choose(this, tr("Export the step to PDF"), tr("Which step?"), titles) + 1;
    }
    if (step > 0)
        m_paper.exportPdf({buildStepBundle(m_session->workbook(), *m_handbook, step), false, tr("Step %1").arg(step)});
}

void MainWindow::exportReport()
{
    m_pages->flush();
    const Workbook &workbook = m_session->workbook();
    ReportDialog dialog(reportParts(workbook), this);
    if (dialog.exec() == QDialog::Accepted)
        m_paper.exportPdf(reportJob(workbook, dialog.choice()));
}

void MainWindow::startNewRound()
{
    m_pages->flush();
    const Workbook &old = m_session->workbook();
    const int answer = m_dialogs.ask(
        this, {tr("New round"),
               tr("The new round is a file of its own; this one stays as it is. Registers, roles, terms, the wheel of the year and tasks that come again come "
                  "along. What you wrote about the need for labour and about the measures comes along to be confirmed row by row. Assessments, decisions, "
                  "meetings and everything about participants stay behind."),
               {}, {tr("Choose where to save it…"), tr("Cancel")}, 0, 1});
    if (answer != 0)
        return;
    const QFileInfo file(old.path());
    QString path = m_dialogs.fileToSave(this, tr("New round"), file.dir().filePath(tr("%1 new round.sjusteg").arg(file.completeBaseName())), Dialogs::fileFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".sjusteg");
    const QString last = old.path();
    if (const Result<void> made = startRound(old, path); !made.ok()) {
        m_dialogs.tell(this, tr("New round"), made.problem());
        return;
    }
    if (!openFile(path))
        return;
    rememberLastRound(m_session->workbook(), last);
    recent::remember(path);
    m_pages->showTarget(QStringLiteral("mal-1.1"));
}

void MainWindow::compareWithLastRound()
{
    m_pages->flush();
    const std::shared_ptr<const Workbook> last = LastRoundFile(m_catalog, m_dialogs, this).find(m_session->workbook());
    if (last)
        m_pages->showComparison(last);
}

void MainWindow::showHistory()
{
    m_pages->flush();
    const QString formId = m_pages->current()->formId();
    if (formId.isEmpty())
        m_dialogs.tell(this, tr("History"), {tr("Open a form first. History shows what was changed in it, and when."), {}});
    else
        HistoryDialog(m_session->workspace(), formId, this).exec();
}

void MainWindow::showGuide()
{
    auto *guide = new GuideWindow(this);
    guide->show();
}

/// The session may still go on, if another program stops the log-out; then saving begins anew.
void MainWindow::sessionEnds()
{
    m_pages->flush();
    m_ending = true;
}

void MainWindow::stop()
{
    m_pages->flush();
    if (m_session)
        m_session->putBack();
    m_ending = true;
    QCoreApplication::exit(); // quit() would ask every window, and a dialog might say no
    QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(); }); // a dialog before the window was shown had a loop of its own
}

void MainWindow::showNotSaved(const Problem &problem)
{
    m_unsaved = true;
    m_ending = false;
    m_retry.start();
    m_top->setNotSaved();
    m_notSaved->say(QStringLiteral("△"), {tr("Not saved: %1 What you wrote still stands in the field.").arg(problem.sentence), problem.cause},
                    {{tr("Try again"), [this] { m_pages->flush(); }}, {tr("Save a copy…"), [this] { saveCopy(); }}});
}

void MainWindow::showLost(const Problem &problem)
{
    m_lost->say(QStringLiteral("△"), problem, {{tr("Save a copy…"), [this] { saveCopy(); }}});
}

void MainWindow::showNotPutBack(const Problem &problem)
{
    m_shared->say(QStringLiteral("△"), problem, {{tr("Try again"), [this] { m_session->putBack(); }}, {tr("Save a copy…"), [this] { saveCopy(); }}});
}

void MainWindow::showConflict(const QString &secondFile)
{
    recent::remember(secondFile);
    m_top->setFile(m_session->workbook().municipality(), m_session->workbook().processName(), m_session->place());
    m_shared->say(QStringLiteral("△"),
                  {tr("Someone else has changed the file while you worked. Your version lies beside it as «%1», and you go on in that one. Nothing is lost; "
                      "compare the two and agree on one of them.").arg(QFileInfo(secondFile).fileName()),
                   QDir::toNativeSeparators(secondFile)}, {});
}

void MainWindow::showBroken(const QStringList &lines)
{
    m_broken->say(QStringLiteral("△"),
                  {tr("%n answer(s) in the file are not as they were written. The disk may have failed, or another program has changed the file. Details lists them; "
                      "compare with a backup.", nullptr, int(lines.size())),
                   lines.join(QLatin1Char('\n'))},
                  {{tr("Choose a backup…"), [this] {
                        const QString path = m_dialogs.fileToOpen(this, tr("Choose a backup"), backupFolder(m_session->place()));
                        if (!path.isEmpty())
                            openFile(path);
                    }}});
}

void MainWindow::showReadOnly()
{
    if (m_session->workbook().isReadOnly())
        m_readOnly->say(QStringLiteral("◇"), {tr("The file is open for reading only. Save a copy to write in it."), {}},
                        {{tr("Save a copy…"), [this] { saveCopy(); }}});
}

} // namespace sjusteg
