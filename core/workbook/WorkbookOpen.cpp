// SPDX-License-Identifier: MPL-2.0
// Making, opening and safeguarding the file behind a workbook.
#include "workbook/WorkbookPrivate.h"

#include "storage/Backup.h"
#include "storage/FileProbe.h"
#include "storage/Migrations.h"
#include "storage/ParticipantFile.h"
#include "storage/SchemaCheck.h"
#include "storage/SealedFormStore.h"
#include "storage/SqliteFormStore.h"
#include "storage/SystemCause.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace sjusteg {

namespace {

int newestVersion(const QVector<Migration> &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.last().version;
}

OpenResult failed(OpenOutcome outcome, const QString &sentence, const QString &cause = {})
{
    OpenResult result;
    result.outcome = outcome;
    result.problem = {sentence, cause};
    return result;
}

std::optional<OpenResult> refusal(const FileProbe &probe, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (probe.kind) {
    case FileKind::Sjusteg:
        return std::nullopt;
    case FileKind::Missing:
        return failed(OpenOutcome::Missing,
                      Workbook::tr("«%1» is not there. It may have been moved, renamed or deleted, or a network drive is missing.").arg(file),
                      probe.cause);
    case FileKind::NotAFile:
        return failed(OpenOutcome::NotAFile, Workbook::tr("«%1» is a folder, not a file. Choose a file that ends in .sjusteg.").arg(file));
    case FileKind::NoPermission:
        return failed(OpenOutcome::NoPermission,
                      Workbook::tr("You do not have permission to open «%1». Ask the owner of the file for access.").arg(file), probe.cause);
    case FileKind::NotSjusteg:
        return failed(OpenOutcome::NotSjusteg,
                      Workbook::tr("«%1» is not a Sjusteg file. It was left untouched; choose a file made by Sjusteg.").arg(file), probe.cause);
    case FileKind::Newer:
        return failed(OpenOutcome::Newer,
                      Workbook::tr("«%1» was made by a newer version of Sjusteg. Update the program to open it; the file was left untouched.")
                          .arg(file),
                      Workbook::tr("version %1 of the file format (user_version)").arg(probe.version));
    case FileKind::TooLarge:
        return failed(OpenOutcome::TooLarge,
                      Workbook::tr("«%1» is larger than a process ever is. It was not opened, and was left untouched. Ask the one who made it.").arg(file),
                      probe.cause);
    case FileKind::Unsafe:
        return failed(OpenOutcome::Unsafe,
                      Workbook::tr("«%1» holds something no Sjusteg file holds. It was not opened, and was left untouched. Do not use it before you "
                                   "know who made it; what is written in it can be fetched into a new file.").arg(file),
                      probe.cause);
    case FileKind::Damaged:
        break;
    }
    return failed(OpenOutcome::Damaged,
                  Workbook::tr("«%1» is damaged and was left untouched. Open the newest copy in «%2» instead.")
                      .arg(file, QDir::toNativeSeparators(backupFolder(path))),
                  probe.cause);
}

OpenResult damaged(const QString &path, const QString &cause)
{
    return std::move(*refusal({FileKind::Damaged, 0, false, cause}, path));
}

bool isCutShort(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

/// What a program was saving when it was killed is taken back before anything is read: SQLite does so for whoever may write, while a
/// connection for reading finds a file it calls damaged.
FileProbe takenBack(const FileProbe &probe, const QString &path, int newest)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    const bool ours = probe.kind == FileKind::Sjusteg || probe.kind == FileKind::Newer || probe.kind == FileKind::Damaged;
    if (!ours || !probe.writable || !isCutShort(file) || journalNamesAnother(file, file))
        return probe;
    if (const Result<std::unique_ptr<Database>> database = Database::open(file, Database::Mode::ReadWrite); database)
        (void)(*database)->userVersion();
    return probeFile(path, newest);
}

OpenResult lockedBy(const QString &path, const LockHolder &holder)
{
    OpenResult result = failed(
        OpenOutcome::Locked,
        Workbook::tr("«%1» has been open by %2 since %3. Wait until it is closed there, or open it for reading only.")
            .arg(QDir::toNativeSeparators(path), holder.name, QLocale().toString(holder.since, QLocale::ShortFormat)),
        Workbook::tr("on the computer %1, process number %2").arg(holder.host).arg(holder.pid));
    result.lockedBy = holder.name;
    result.lockedSince = holder.since;
    return result;
}

} // namespace

Result<std::unique_ptr<Workbook>> Workbook::create(const QString &path, std::shared_ptr<const TemplateCatalog> catalog,
                                                   const QString &municipality, std::shared_ptr<Clock> clock)
{
    const QString file = QDir::toNativeSeparators(path);
    if (const Result<void> named = isNoParticipantName(path); !named)
        return named.problem();
    // Claims the name in one step, so that nothing that appears meanwhile is written over.
    QFile claim(path);
    if (!claim.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(path))
            return Problem{tr("«%1» exists already. Choose another name, or open it.").arg(file), systemCause(claim.errorString())};
        return Problem{tr("«%1» could not be made. Check that the folder exists and may be written to.").arg(file), systemCause(claim.errorString())};
    }
    claim.close();

    const auto giveUp = [&path](const Problem &problem) {
        QFile::remove(path);
        return problem;
    };
    {
        Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadWrite);
        if (!database)
            return giveUp(database.problem());
        if (const Result<void> done = migrate(**database, knownMigrations()); !done)
            return giveUp(done.problem());
    }
    OpenOptions options;
    options.backup = false;
    OpenResult opened = open(path, std::move(catalog), options, std::move(clock));
    if (!opened.workbook)
        return giveUp(opened.problem);

    const Form *process = opened.workbook->single(QStringLiteral("reg-prosess"));
    if (process && !process->rows(QStringLiteral("rows")).isEmpty()) {
        const CellRef cell{QStringLiteral("rows.municipality"), process->rows(QStringLiteral("rows")).first().id, {}};
        Edit edit{{}, QStringLiteral("edit"), {}};
        Form form = *process;
        edit.changes.append({form.head.id, AddForm{form}});
        if (!municipality.trimmed().isEmpty())
            edit.changes.append({form.head.id, SetCell{cell, noValue(), municipality}});
        if (const Result<void> done = opened.workbook->apply(edit); !done) {
            opened.workbook.reset();
            return giveUp(done.problem());
        }
    }
    return std::move(opened.workbook);
}

OpenResult Workbook::open(const QString &givenPath, std::shared_ptr<const TemplateCatalog> catalog, const OpenOptions &options,
                          std::shared_ptr<Clock> clock)
{
    const QVector<Migration> migrations = knownMigrations();
    const FileProbe probe = takenBack(probeFile(givenPath, newestVersion(migrations)), givenPath, newestVersion(migrations));
    if (std::optional<OpenResult> refused = refusal(probe, givenPath))
        return std::move(*refused);

    // Through links to the file itself: two names of one file must meet at one lock.
    const QString path = QFileInfo(givenPath).canonicalFilePath();
    std::unique_ptr<Workbook> workbook(new Workbook);
    Private &d = *workbook->d;
    d.path = path;
    d.backupsOf = options.workCopyOf.isEmpty() ? path : options.workCopyOf;
    d.identity = fileIdentity(path);
    d.catalog = std::move(catalog);
    d.clock = clock ? std::move(clock) : std::make_shared<SystemClock>();
    d.readOnly = options.readOnly || !probe.writable;
    QString unlockable; // why no lock could be had, such as a full disk
    if (!d.readOnly) {
        FileLock::Attempt attempt = FileLock::take(path, options.lockOwner, d.clock->now());
        if (attempt.holder)
            return lockedBy(path, *attempt.holder);
        d.readOnly = !attempt.lock;
        unlockable = attempt.cause;
        d.lock = std::move(attempt.lock);
    }

    Result<std::unique_ptr<Database>> database =
        Database::open(path, d.readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!database)
        return damaged(path, database.problem().cause);
    d.database = std::move(*database);
    // The list of tables is compared before anything that it could have a say in, SQLite's own check among it, is run.
    const SchemaFindings schema = compareSchema(*d.database, migrations, probe.version);
    if (schema.broken.isEmpty() && !schema.foreign.isEmpty())
        return std::move(*refusal({FileKind::Unsafe, probe.version, false, schema.foreign.first()}, path));
    const QStringList findings = schema.broken.isEmpty() ? d.database->quickCheck() : schema.broken;
    if (!findings.isEmpty()) {
        if (probe.writable || !isCutShort(path))
            return damaged(path, findings.first());
        return failed(OpenOutcome::NoPermission,
                      tr("«%1» was being saved when the program stopped. Open it once where it may be written to; what was saved before is safe.")
                          .arg(QDir::toNativeSeparators(path)),
                      findings.first());
    }

    if (const QString table = overfullTable(*d.database); !table.isEmpty())
        return std::move(*refusal({FileKind::TooLarge, probe.version, false, tr("too many lines in the table «%1»").arg(table)}, path));

    OpenResult result;
    result.outcome = d.readOnly ? OpenOutcome::OpenedReadOnly : OpenOutcome::Opened;
    // Who only reads needs neither sums nor the line about participants, which are all that later schemas added.
    constexpr int readableUpTo = 3;
    const bool readableAsItIs = d.readOnly && newestVersion(migrations) <= readableUpTo;
    if (probe.version < newestVersion(migrations) && !readableAsItIs) {
        Result<void> upgraded = d.readOnly ? Result<void>(Problem{{}, QStringLiteral("read-only")}) : Result<void>();
        if (!d.readOnly) {
            const Result<QString> copy = makeBackup(*d.database, d.backupsOf, d.clock->now());
            upgraded = copy ? migrate(*d.database, migrations) : Result<void>(copy.problem());
        }
        if (!upgraded) {
            return failed(OpenOutcome::UpgradeFailed,
                          tr("«%1» is from an older version of Sjusteg and could not be brought up to date. It is as it was. Check that the "
                             "file and its folder may be written to and that the disk has free space, and open it again.")
                              .arg(QDir::toNativeSeparators(path)),
                          upgraded.problem().cause);
        }
        result.outcome = OpenOutcome::Upgraded;
        result.problem.sentence = tr("«%1» was brought up to date with this version. A copy of how it was is in «%2».")
                                      .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(backupFolder(d.backupsOf)));
    } else if (options.backup && options.backupLater && !d.readOnly) {
        d.backupDue = true;
    } else if (options.backup && !d.readOnly) {
        // A backup that fails must not keep anyone from working; it is told.
        if (const Result<QString> copy = makeBackup(*d.database, d.backupsOf, d.clock->now()); !copy)
            result.problem = copy.problem();
    }

    d.processStore = std::make_unique<SqliteFormStore>(*d.database);
    if (const Result<void> read = d.readHeads(); !read)
        return damaged(path, read.problem().cause);
    d.hasParticipants = QFileInfo::exists(participantPath(path)) || !d.pairInProcess().isEmpty();
    if (result.outcome == OpenOutcome::OpenedReadOnly) {
        result.problem.sentence = options.readOnly
            ? tr("«%1» is open for reading only.").arg(QDir::toNativeSeparators(path))
            : tr("«%1» or its folder may not be written to, so it is open for reading only. Save a copy somewhere else to make changes.")
                  .arg(QDir::toNativeSeparators(path));
        result.problem.cause = unlockable;
    }
    result.workbook = std::move(workbook);
    return result;
}

Result<void> Workbook::saveCopy(const QString &path) const
{
    if (QFileInfo(path).canonicalFilePath() == d->path || QFileInfo(path).absoluteFilePath() == d->path) {
        // The very file: a copy onto itself says only whether it is still there.
        return Problem{tr("«%1» is the file that is open. Choose another name for the copy.").arg(QDir::toNativeSeparators(path)), {}};
    }
    if (QFileInfo(path).isDir())
        return Problem{tr("«%1» is a folder. Choose a name for the copy.").arg(QDir::toNativeSeparators(path)), {}};
    if (Result<void> named = isNoParticipantName(path); !named)
        return named;
    const QString participants = participantPath(path);
    const bool alone = !QFileInfo::exists(participants);
    // The participants first: a process file without them would look like one that has lost them.
    if (Result<void> done = d->copyParticipantsTo(path); !done)
        return done;
    Result<void> done = copyDatabase(*d->database, path);
    if (!done && alone)
        QFile::remove(participants); // or they would stand in the way of the next attempt
    return done;
}

Result<void> Workbook::continueIn(const QString &path)
{
    if (Result<void> done = saveCopy(path); !done)
        return done;
    const QString file = QFileInfo(path).canonicalFilePath();
    FileLock::Attempt attempt = FileLock::take(file, {}, d->clock->now());
    if (!attempt.lock)
        return Problem{tr("The copy was saved as «%1», but cannot be written in there.").arg(QDir::toNativeSeparators(file)), attempt.cause};
    Result<std::unique_ptr<Database>> database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return database.problem();
    const QString participants = participantPath(file);
    if (d->participantStore) {
        if (Result<void> done = (*database)->attach(participants); !done)
            return done;
        d->participantStore = std::make_unique<SealedFormStore>(**database, d->participantCipher);
        if (const Result<QVector<FormHead>> heads = d->participantStore->readHeads(); !heads)
            return heads.problem(); // which also learns the tags of the copies
        d->participantIdentity = fileIdentity(participants);
        d->participantsReadOnly = false;
    }
    d->processStore = std::make_unique<SqliteFormStore>(**database);
    d->database = std::move(*database);
    d->lock = std::move(attempt.lock);
    d->path = file;
    d->backupsOf = file;
    d->identity = fileIdentity(file);
    d->readOnly = false;
    return {};
}

Result<void> Workbook::backup()
{
    Result<QString> copy = makeBackup(*d->database, d->backupsOf, d->clock->now());
    if (copy && d->participantStore)
        copy = makeParticipantBackup(*d->database, d->backupsOf, d->clock->now());
    return copy ? Result<void>() : Result<void>(copy.problem());
}

Result<void> Workbook::makeDueBackup()
{
    return std::exchange(d->backupDue, false) ? backup() : Result<void>();
}

Result<void> Workbook::verifyStillThere() const
{
    const QString file = QDir::toNativeSeparators(d->path);
    const QString now = fileIdentity(d->path);
    if (now.isEmpty())
        return Problem{tr("«%1» has been deleted or moved while it was open. Save a copy now, so that nothing is lost.").arg(file), {}};
    if (now != d->identity) {
        return Problem{tr("«%1» has been replaced by another file while it was open. Save a copy under another name, so that nothing is lost.")
                           .arg(file),
                       {}};
    }
    if (const QString participants = QDir::toNativeSeparators(participantPath(d->path)); d->participantStore) {
        const QString found = fileIdentity(participantPath(d->path));
        if (found.isEmpty())
            return Problem{tr("«%1» has been deleted or moved while it was open. Save a copy now, so that nothing is lost.").arg(participants), {}};
        if (found != d->participantIdentity)
            return Problem{tr("«%1» has been replaced by another file while it was open. Save a copy under another name, so that nothing is lost.")
                               .arg(participants),
                           {}};
    }
    const QFileInfo info(d->path);
    if (!d->readOnly && !(info.isWritable() && QFileInfo(info.absolutePath()).isWritable()))
        return Problem{tr("«%1» can no longer be written to. Save a copy somewhere else, so that nothing is lost.").arg(file), {}};
    return {};
}

} // namespace sjusteg
