// SPDX-License-Identifier: MPL-2.0
#include "window/FileOpener.h"

#include "Content.h"
#include "exchange/Answers.h"
#include "storage/Backup.h"
#include "window/Dialogs.h"
#include "window/RecentFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace sjusteg {

FileOpener::FileOpener(std::shared_ptr<const TemplateCatalog> catalog, Dialogs &dialogs, QWidget *window)
    : m_catalog(std::move(catalog))
    , m_dialogs(dialogs)
    , m_window(window)
{
}

std::unique_ptr<Workbook> FileOpener::open(const QString &path)
{
    OpenOptions options;
    options.backupLater = true; // by the session, once the window stands
    OpenResult result = Workbook::open(path, m_catalog, options);
    switch (result.outcome) {
    case OpenOutcome::Opened:
    case OpenOutcome::OpenedReadOnly:
        break;
    case OpenOutcome::Upgraded:
        m_dialogs.tell(m_window, tr("The file was upgraded"), result.problem);
        break;
    case OpenOutcome::Locked:
        return offerReading(path, tr("The file is in use"), result);
    case OpenOutcome::Damaged:
    case OpenOutcome::UpgradeFailed:
        return offerBackup(path, result);
    case OpenOutcome::Missing:
        recent::forget(path);
        return tell(tr("The file is gone"), result);
    case OpenOutcome::NotAFile:
    case OpenOutcome::NotSjusteg:
        return tell(tr("Not a Sjusteg file"), result);
    case OpenOutcome::NoPermission:
        return tell(tr("No permission"), result);
    case OpenOutcome::Newer:
        return tell(tr("Made by a newer Sjusteg"), result);
    }
    if (result.workbook)
        recent::remember(path);
    return std::move(result.workbook);
}

std::unique_ptr<Workbook> FileOpener::tell(const QString &title, const OpenResult &result)
{
    m_dialogs.tell(m_window, title, result.problem);
    return nullptr;
}

std::unique_ptr<Workbook> FileOpener::offerReading(const QString &path, const QString &title, const OpenResult &result)
{
    QString text = result.problem.sentence;
    if (!result.lockedBy.isEmpty()) {
        text = tr("%1 has had the file open since %2. You can read it, but not write in it, until it is closed there.")
                   .arg(result.lockedBy, QLocale().toString(result.lockedSince, QLocale::ShortFormat));
    }
    const int answer = m_dialogs.ask(m_window, {title, text, result.problem.cause, {tr("Open for reading"), tr("Try again"), tr("Close")}});
    if (answer == 1)
        return open(path);
    if (answer != 0)
        return nullptr;
    OpenOptions options;
    options.readOnly = true;
    OpenResult reading = Workbook::open(path, m_catalog, options);
    if (!reading.workbook)
        return tell(tr("The file could not be opened"), reading);
    recent::remember(path);
    return std::move(reading.workbook);
}

std::unique_ptr<Workbook> FileOpener::offerBackup(const QString &path, const OpenResult &result)
{
    const QString text = tr("%1 The file has been left as it is. Earlier backups may stand beside it.").arg(result.problem.sentence);
    const int answer = m_dialogs.ask(m_window, {tr("The file cannot be read"), text, result.problem.cause, {tr("Choose a backup…"), tr("Close")}});
    return answer == 0 ? openFrom(QFileInfo::exists(backupFolder(path)) ? backupFolder(path) : QFileInfo(path).absolutePath()) : nullptr;
}

std::unique_ptr<Workbook> FileOpener::openFrom(const QString &folder)
{
    const QString path = m_dialogs.fileToOpen(m_window, tr("Choose a backup"), folder);
    return path.isEmpty() ? nullptr : open(path);
}

QString FileOpener::makeExample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = folder.filePath(tr("Example municipality.sjusteg"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(tr("Example municipality %1.sjusteg").arg(i));
    const auto fail = [&](const Problem &problem) {
        m_dialogs.tell(m_window, tr("The example could not be made"), problem);
        return QString();
    };
    if (!folder.mkpath(QStringLiteral(".")))
        return fail({tr("The folder %1 could not be made.").arg(QDir::toNativeSeparators(folder.path())), {}});
    QFile answers(content::exampleAnswers());
    if (!answers.open(QIODevice::ReadOnly))
        return fail({tr("The built-in example is missing."), answers.errorString()});
    auto made = Workbook::create(path, m_catalog, QStringLiteral("Eksempel kommune"));
    if (!made.ok())
        return fail(made.problem());
    const Result<int> loaded = loadAnswers(**made, answers.readAll());
    if (!loaded.ok()) {
        made->reset();
        QFile::remove(path);
        return fail(loaded.problem());
    }
    return path;
}

} // namespace sjusteg
