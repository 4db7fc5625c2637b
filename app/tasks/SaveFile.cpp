// SPDX-License-Identifier: MPL-2.0
#include "tasks/SaveFile.h"

#include "window/Dialogs.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace sjusteg {

namespace {

struct SaveText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::SaveFile)
};

} // namespace

bool saveFile(const Workspace &workspace, QWidget *window, const SavedFile &kind, const std::function<Result<void>(const QString &path)> &write)
{
    QSettings settings;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(settings.value(QStringLiteral("pdfFolder"), documents).toString());
    QString path = workspace.dialogs.fileToSave(window, kind.title, folder.filePath(kind.name), kind.filter);
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + QFileInfo(kind.name).suffix();
    settings.setValue(QStringLiteral("pdfFolder"), QFileInfo(path).absolutePath());
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> written = write(path);
    QApplication::restoreOverrideCursor();
    if (!written.ok()) {
        workspace.dialogs.tell(window, kind.title, written.problem());
        return false;
    }
    const QString done = SaveText::tr("Written to %1.").arg(QDir::toNativeSeparators(path));
    if (!kind.canBeOpened)
        workspace.dialogs.ask(window, {kind.title, done, {}, {SaveText::tr("Close")}});
    else if (workspace.dialogs.ask(window, {kind.title, done, {}, {SaveText::tr("Open it"), SaveText::tr("Close")}, 1}) == 0)
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    return true;
}

} // namespace sjusteg
