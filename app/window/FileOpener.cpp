// SPDX-License-Identifier: MPL-2.0
#include "window/FileOpener.h"

#include "Content.h"
#include "exchange/Answers.h"
#include "storage/Backup.h"
#include "storage/FileProbe.h"
#include "storage/SyncedPlace.h"
#include "window/Dialogs.h"
#include "window/RecentFiles.h"
#include "workbook/Recovery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
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
    const SyncedPlace place = syncedPlace(path);
    const FileProbe probe = probeFile(path, INT_MAX);
    if (place.kind != SyncedPlace::Kind::None && probe.kind == FileKind::Sjusteg && probe.writable)
        return openCopy(path, place);
    OpenOptions options;
    options.backupLater = true; // by the session, once the window stands
    return finish(path, Workbook::open(path, m_catalog, options));
}

std::unique_ptr<Workbook> FileOpener::openCopy(const QString &path, const SyncedPlace &place)
{
    explainOnce(path, place);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/work copies");
    Result<WorkCopy::Taken> taken = WorkCopy::take(path, folder, {}, std::make_shared<SystemClock>());
    OpenResult result;
    if (!taken) {
        m_dialogs.tell(m_window, tr("No work copy"), taken.problem());
        OpenOptions reading;
        reading.readOnly = true;
        return finish(path, Workbook::open(path, m_catalog, reading));
    }
    if (taken->holder) {
        result.outcome = OpenOutcome::Locked;
        result.lockedBy = taken->holder->name;
        result.lockedSince = taken->holder->since;
        return finish(path, std::move(result));
    }
    if (!taken->conflict.isEmpty()) {
        m_dialogs.tell(m_window, tr("Two versions"),
                       {tr("«%1» was changed by someone else before what you wrote last could be put back. Your version lies beside it as «%2». Nothing is lost; "
                           "compare the two and go on in one of them.")
                            .arg(QFileInfo(path).fileName(), QFileInfo(taken->conflict).fileName()), {}});
    }
    m_workCopy = std::move(taken->copy);
    OpenOptions options;
    options.backupLater = true;
    options.workCopyOf = m_workCopy->place();
    result = Workbook::open(m_workCopy->localPath(), m_catalog, options);
    if (!result.workbook)
        m_workCopy.reset();
    return finish(path, std::move(result));
}

void FileOpener::explainOnce(const QString &path, const SyncedPlace &place)
{
    QSettings settings;
    const QString key = QStringLiteral("explainedFolders");
    QStringList known = settings.value(key).toStringList();
    if (known.contains(place.root))
        return;
    known.append(place.root);
    settings.setValue(key, known);
    const QString file = QFileInfo(path).fileName();
    const bool synced = place.kind == SyncedPlace::Kind::Synced;
    const QString where = synced ? tr("«%1» lies in a folder that %2 keeps the same on several computers.").arg(file, place.service)
                                 : tr("«%1» lies on a network drive.").arg(file);
    const QString how = tr("Sjusteg therefore works in a copy on this computer and puts it back while you write and when you close. If someone else changes the file "
                           "meanwhile, your version is put beside it as a second file with the date in its name, so that nothing is overwritten.");
    const QString advice = synced ? tr("Let one person write at a time, and wait until %1 has finished before the next one opens the file.").arg(place.service)
                                  : tr("Let one person write at a time.");
    m_dialogs.tell(m_window, synced ? tr("The file lies in a synced folder") : tr("The file lies on a network drive"),
                   {where + QLatin1Char(' ') + how + QLatin1Char(' ') + advice, {}});
}

std::unique_ptr<Workbook> FileOpener::finish(const QString &path, OpenResult result)
{
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
    case OpenOutcome::Unsafe:
        return offerSafeCopy(path, result);
    case OpenOutcome::TooLarge:
        return tell(tr("The file is too large"), result);
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
    const int answer = m_dialogs.ask(m_window, {tr("The file cannot be read"), text, result.problem.cause,
                                            {tr("Choose a backup…"), tr("Make a repaired copy…"), tr("Close")}});
    if (answer == 1)
        return repair(path);
    return answer == 0 ? openFrom(QFileInfo::exists(backupFolder(path)) ? backupFolder(path) : QFileInfo(path).absolutePath()) : nullptr;
}

std::unique_ptr<Workbook> FileOpener::offerSafeCopy(const QString &path, const OpenResult &result)
{
    const int answer = m_dialogs.ask(m_window, {tr("The file was not opened, for safety"), result.problem.sentence, result.problem.cause,
                                                {tr("Make a safe copy…"), tr("Close")}});
    return answer == 0 ? repair(path) : nullptr;
}

std::unique_ptr<Workbook> FileOpener::openFrom(const QString &folder)
{
    const QString path = m_dialogs.fileToOpen(m_window, tr("Choose a backup"), folder);
    return path.isEmpty() ? nullptr : open(path);
}

std::unique_ptr<Workbook> FileOpener::repair(const QString &path)
{
    const QFileInfo file(path);
    const QString title = tr("Make a repaired copy");
    const QString suggestion = file.dir().filePath(tr("%1 repaired.sjusteg").arg(file.completeBaseName()));
    QString target = m_dialogs.fileToSave(m_window, title, suggestion, Dialogs::fileFilter());
    if (target.isEmpty())
        return nullptr;
    if (QFileInfo(target).suffix().isEmpty())
        target += QStringLiteral(".sjusteg");
    const Result<Recovery> made = recoverFile(path, target, m_catalog);
    if (!made) {
        m_dialogs.tell(m_window, title, made.problem());
        return nullptr;
    }
    QStringList details;
    const auto add = [&details](const QString &heading, const QStringList &lines) {
        if (!lines.isEmpty())
            details += QStringList(heading) + lines + QStringList(QString());
    };
    add(tr("Lost:"), made->lost);
    add(tr("Not as it was written, look at it:"), made->doubtful);
    add(tr("Taken from the history:"), made->restored);
    const QString text = made->lost.isEmpty() && made->doubtful.isEmpty()
        ? tr("Everything was found again: %n answer(s). The damaged file has been left as it is.", nullptr, made->answers)
        : tr("%n answer(s) were found again. Details lists what was lost and what you should look at. The damaged file has been left as it is.", nullptr, made->answers);
    m_dialogs.tell(m_window, title, {text, details.join(QLatin1Char('\n')).trimmed()});
    return open(target);
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
