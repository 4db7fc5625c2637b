// SPDX-License-Identifier: MPL-2.0
#include "window/PaperActions.h"

#include "paper/Paper.h"
#include "window/Dialogs.h"
#include "window/ScreenSize.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

namespace sjusteg {

namespace {

constexpr int half = 500; ///< of the progress: laying out, then writing

/// Qt's preview has room for all its tools, «Print» last, only when they are small. Our pages turn the paper themselves.
void tidyTools(QPrintPreviewDialog &dialog)
{
    for (const char *turning : {"Portrait", "Landscape"}) {
        for (QAction *action : dialog.findChildren<QAction *>()) {
            if (action->text() == QPrintPreviewDialog::tr(turning))
                action->setVisible(false);
        }
    }
    for (QToolButton *tool : dialog.findChildren<QToolButton *>())
        tool->setProperty("role", QStringLiteral("icon"));
}

} // namespace

PaperActions::PaperActions(Dialogs &dialogs, QWidget *window)
    : m_dialogs(dialogs)
    , m_window(window)
{
}

void PaperActions::preview(const PrintJob &job)
{
    if (job.documents.isEmpty() || (m_mayLeave && !m_mayLeave(job, tr("Print all the same"))))
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const paper::Pages pages(job.documents, job.withFrontPage);
    QApplication::restoreOverrideCursor();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true); // the margins are part of our pages
    printer.setDocName(job.aboutParticipants ? QStringLiteral("Sjusteg") : job.fileName); // the queue of a printer is read by many
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.setWindowTitle(tr("Print %1").arg(job.fileName));
    dialog.resize(withinScreen(dialog, {1040, 700}));
    tidyTools(dialog);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter *device) {
        if (!pages.print(*device))
            m_dialogs.tell(m_window, tr("Print"), {tr("The printer did not accept the pages. Try another printer, or export to PDF."), {}});
    });
    if (dialog.exec() == QDialog::Accepted && job.done) // it is closed so when pages were sent to the printer
        job.done();
}

bool PaperActions::exportPdf(const PrintJob &job)
{
    if (job.documents.isEmpty() || (m_mayLeave && !m_mayLeave(job, tr("Export all the same"))))
        return false;
    QSettings settings;
    const QString folder =
        settings.value(QStringLiteral("pdfFolder"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    QString path = m_dialogs.fileToSave(m_window, tr("Export to PDF"), QDir(folder).filePath(job.fileName + QStringLiteral(".pdf")),
                                        tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    settings.setValue(QStringLiteral("pdfFolder"), QFileInfo(path).absolutePath());
    // Most are done before anybody would see this.
    QProgressDialog progress(tr("Making %1 …").arg(QFileInfo(path).fileName()), tr("Cancel"), 0, 2 * half, m_window);
    progress.setWindowTitle(tr("Export to PDF"));
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(700);
    const auto from = [&progress](int start) {
        return [&progress, start](int done, int all) {
            progress.setValue(start + half * done / qMax(1, all));
            return !progress.wasCanceled();
        };
    };
    const paper::Pages pages(job.documents, job.withFrontPage, from(0));
    if (progress.wasCanceled())
        return false;
    const Result<void> written = paper::writePdf(pages, path, job.fileName, from(half));
    if (progress.wasCanceled())
        return false;
    progress.reset();
    if (!written.ok()) {
        m_dialogs.tell(m_window, tr("Export to PDF"), written.problem());
        return false;
    }
    if (job.done)
        job.done();
    QString said = tr("%n page(s) were written to %1.", nullptr, pages.count()).arg(QDir::toNativeSeparators(path));
    if (job.aboutParticipants)
        said += QLatin1Char('\n') + tr("The PDF is not encrypted. Put it where it belongs, and delete it here when that is done.");
    const int answer = m_dialogs.ask(
        m_window, {tr("Export to PDF"), said, {}, {tr("Open the PDF"), tr("Close")}, 1});
    if (answer == 0)
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    return true;
}

} // namespace sjusteg
