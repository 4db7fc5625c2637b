// SPDX-License-Identifier: MPL-2.0
#include "workbook/Recovery.h"

#include "storage/Backup.h"
#include "storage/FileProbe.h"
#include "storage/Migrations.h"
#include "storage/ParticipantFile.h"
#include "storage/Query.h"
#include "storage/Seal.h"
#include "storage/Transaction.h"
#include "workbook/MoveParticipants.h"
#include "workbook/RecoveryRun.h"
#include "workbook/Workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace sjusteg {

namespace {

struct RecoverText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Recovery)
};

QString shownPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Copies the file and the journal of an edit under way, which is rolled back in the copy.
bool copyAside(const QString &path, const QString &aside)
{
    const QString journal = QStringLiteral("-journal");
    if (!QFile::copy(path, aside) || !QFile::setPermissions(aside, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    if (QFileInfo(path + journal).isFile() && !journalNamesAnother(path, path) && QFile::copy(path + journal, aside + journal))
        QFile::setPermissions(aside + journal, QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

/// Which participants' file belongs to it, where that can still be read.
QString pairIn(const QString &copy)
{
    const Result<std::unique_ptr<Database>> database = Database::open(copy, Database::Mode::ReadOnly);
    const Result<QVariant> pair = database ? (*database)->single(QStringLiteral("SELECT pair FROM participants")) : Result<QVariant>(database.problem());
    return pair ? pair->toString() : QString();
}

/// Writes the lines that can stand; what the new file does not take is left out. The number of answers written.
Result<int> writeTables(const QString &path, const Salvaged &tables, const QString &pair)
{
    Result<std::unique_ptr<Database>> made = Database::open(path, Database::Mode::ReadWrite);
    if (!made)
        return made.problem();
    Database &database = **made;
    const Result<void> ready = migrate(database, knownMigrations());
    if (!ready)
        return ready.problem();
    // Not in the order of who refers to whom; what refers to nothing goes at the end.
    if (const Result<void> off = database.execute(QStringLiteral("PRAGMA foreign_keys=OFF")); !off)
        return off.problem();
    Transaction transaction(database);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun.problem();
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        QStringList marks(table->columns.size(), QStringLiteral("?"));
        const QByteArray sql = QStringLiteral("INSERT OR IGNORE INTO %1(%2) VALUES(%3)")
                                   .arg(table.key(), table->columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))).toLatin1();
        for (const QVariantList &line : table->lines) {
            Query insert(database, sql.constData());
            if (!line.isEmpty() && !insert.run(line))
                continue; // a number that no longer is one: this line is told as doubtful already
        }
    }
    for (const char *orphans : {"DELETE FROM row WHERE form NOT IN (SELECT id FROM form)", "DELETE FROM value WHERE form NOT IN (SELECT id FROM form)",
                                "DELETE FROM carried WHERE form NOT IN (SELECT id FROM form)", "DELETE FROM refused WHERE target_form NOT IN (SELECT id FROM form)",
                                "DELETE FROM change WHERE form NOT IN (SELECT id FROM form)", "DELETE FROM version WHERE form NOT IN (SELECT id FROM form)",
                                "DELETE FROM meeting WHERE form NOT IN (SELECT id FROM form)", "DELETE FROM event WHERE form NOT IN (SELECT id FROM form)",
                                "DELETE FROM minutes WHERE form NOT IN (SELECT id FROM form)",
                                "DELETE FROM version_image WHERE hash NOT IN (SELECT hash FROM image) OR NOT EXISTS "
                                "(SELECT 1 FROM version v WHERE v.form = version_image.form AND v.nr = version_image.nr)"}) {
        if (const Result<void> done = database.execute(QString::fromLatin1(orphans)); !done)
            return done.problem();
    }
    if (const Result<void> done = sealAll(database); !done)
        return done.problem();
    if (const Result<void> done = pair.isEmpty() ? Result<void>() : writePair(database, pair); !done)
        return done.problem();
    if (const Result<void> done = transaction.commit(); !done)
        return done.problem();
    const Result<QVariant> count = database.single(QStringLiteral("SELECT count(*) FROM value"));
    return count ? Result<int>(count->toInt()) : Result<int>(count.problem());
}

QString newestBackup(const QString &path)
{
    const QDir folder(backupFolder(path));
    const QStringList names = folder.entryList({QStringLiteral("*.sjusteg")}, QDir::Files, QDir::Name);
    return names.isEmpty() ? QString() : folder.filePath(names.last());
}

} // namespace

Result<Recovery> recoverFile(const QString &damaged, const QString &target, std::shared_ptr<const TemplateCatalog> catalog)
{
    if (const Result<void> named = isNoParticipantName(target); !named)
        return named.problem();
    if (QFileInfo::exists(target))
        return Problem{RecoverText::tr("«%1» exists already. Choose another name for the repaired copy.").arg(shownPath(target)), {}};
    const FileProbe probe = probeFile(damaged, knownMigrations().last().version);
    constexpr int likelyVersions = 100; // beyond these the number itself is damage
    if (probe.kind == FileKind::Newer && probe.version < likelyVersions)
        return Problem{RecoverText::tr("«%1» was made by a newer version of Sjusteg. Update the program to repair it.").arg(shownPath(damaged)), {}};
    if (probe.kind == FileKind::TooLarge)
        return Problem{RecoverText::tr("«%1» is larger than a process ever is, and was left untouched.").arg(shownPath(damaged)), probe.cause};
    if (probe.kind == FileKind::Missing || probe.kind == FileKind::NotAFile || probe.kind == FileKind::NoPermission || probe.kind == FileKind::NotSjusteg)
        return Problem{RecoverText::tr("«%1» cannot be repaired: it is not there, may not be read, or was not made by Sjusteg.").arg(shownPath(damaged)), probe.cause};
    QTemporaryDir aside(QFileInfo(target).absoluteDir().filePath(QStringLiteral(".sjusteg-XXXXXX")));
    const QString copy = aside.filePath(QStringLiteral("skadet.sjusteg"));
    if (!aside.isValid() || !copyAside(damaged, copy))
        return Problem{RecoverText::tr("«%1» could not be made. Check that the folder exists, may be written to and has free space.").arg(shownPath(target)),
                       aside.errorString()};
    const Result<Salvaged> read = salvage(copy);
    const Problem nothing{RecoverText::tr("Nothing in «%1» can be read any more. Open the newest backup instead.").arg(shownPath(damaged)),
                          read ? QString() : read.problem().cause};
    if (!read || ((*read)[QStringLiteral("value")].lines.isEmpty() && (*read)[QStringLiteral("change")].lines.isEmpty()))
        return nothing;
    RecoveryRun run(*read, *catalog);
    run.restoreHeads();
    run.restoreAnswers();
    run.checkPictures();
    if (const QString backup = newestBackup(damaged); !backup.isEmpty()) {
        const QString backupCopy = aside.filePath(QStringLiteral("kopi.sjusteg"));
        if (copyAside(backup, backupCopy)) {
            if (const Result<Salvaged> earlier = salvage(backupCopy))
                run.compareWith(*earlier, QFileInfo(backup).fileName());
        }
    }
    run.nameWhatIsMissing();
    const QString made = aside.filePath(QStringLiteral("reparert.sjusteg"));
    const Result<int> answers = writeTables(made, run.tables(), pairIn(copy));
    if (!answers)
        return answers.problem();
    OpenOptions options;
    options.backup = false;
    if (const OpenResult opened = Workbook::open(made, catalog, options); opened.outcome != OpenOutcome::Opened)
        return Problem{nothing.sentence, opened.problem.sentence + QLatin1Char(' ') + opened.problem.cause};
    if (!QFile::rename(made, target))
        return Problem{RecoverText::tr("«%1» could not be made. Check that the folder exists, may be written to and has free space.").arg(shownPath(target)), {}};
    // What is about participants goes along as it is; it has seals of its own.
    Recovery report = run.report();
    if (const QString participants = participantPath(damaged); QFileInfo(participants).isFile() && !QFileInfo::exists(participantPath(target))) {
        if (!copyAside(participants, participantPath(target)))
            report.lost.append(RecoverText::tr("«%1», which holds the participants, could not be copied along. Copy it yourself.").arg(shownPath(participants)));
    }
    report.answers = *answers;
    return report;
}

} // namespace sjusteg
