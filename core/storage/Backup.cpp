// SPDX-License-Identifier: MPL-2.0
#include "storage/Backup.h"

#include "storage/Query.h"
#include "storage/SystemCause.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sjusteg {

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Backup)
};

const QLatin1StringView stampFormat("yyyy-MM-dd-HHmmss");

void syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(path)
#endif
}

Problem cannotCopy(const QString &target, const QString &cause)
{
    return {BackupText::tr("The copy «%1» could not be made. Check that the folder exists, may be written to and has free space.")
                .arg(QDir::toNativeSeparators(target)),
            cause};
}

const QString processEnding = QStringLiteral(".sjusteg");
const QString participantEnding = QStringLiteral(".deltakere");

/// NAME-2026-11-22-035010.sjusteg → its time.
QMap<QDateTime, QStringList> copiesIn(const QDir &folder, const QString &name, const QString &ending)
{
    QMap<QDateTime, QStringList> copies;
    for (const QString &file : folder.entryList({name + QStringLiteral("-*") + ending}, QDir::Files)) {
        const QString stamp = file.mid(name.size() + 1, stampFormat.size());
        const QDateTime time = QDateTime::fromString(stamp, stampFormat);
        if (time.isValid())
            copies[time].append(file);
    }
    return copies;
}

QString freeName(const QDir &folder, const QString &start, const QString &ending)
{
    QString name = start + ending;
    for (int i = 2; folder.exists(name); ++i)
        name = QStringLiteral("%1-%2%3").arg(start).arg(i).arg(ending);
    return name;
}

/// `source`: the file the schema is. Who may read it may read the copy, and nobody else, not even while the copy is being written.
Result<void> copySchema(Database &database, QLatin1StringView schema, const QString &source, const QString &target)
{
    const QFileInfo info(target);
    const QString part = info.absolutePath() + QStringLiteral("/.") + info.fileName() + QLatin1Char('.')
        + QUuid::createUuid().toString(QUuid::Id128).first(8) + QStringLiteral(".part");
    QFile claim(part);
    if (!claim.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return cannotCopy(target, systemCause(claim.errorString()));
    claim.close();
    Query vacuum(database, schema == QLatin1StringView("main") ? "VACUUM main INTO ?" : "VACUUM participants INTO ?");
    if (const Result<void> done = vacuum.run({part}); !done) {
        QFile::remove(part);
        QFile::remove(part + QStringLiteral("-journal"));
        return cannotCopy(target, done.problem().cause);
    }
    // Where there are no such rights, as on a memory stick, the copy is made all the same.
    QFile::setPermissions(part, QFile::permissions(source) | QFile::ReadOwner | QFile::WriteOwner);
    syncToDisk(part);
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(part).toStdString(), QFile::encodeName(info.absoluteFilePath()).toStdString(), error);
    if (error) {
        QFile::remove(part);
        return cannotCopy(target, QString::fromStdString(error.message()));
    }
    syncToDisk(info.absolutePath());
    return {};
}

/// `source`: the file the schema is.
Result<QString> backupSchema(Database &database, QLatin1StringView schema, const QFileInfo &source, const QString &path, const QString &ending, const QDateTime &now)
{
    const QDir folder(backupFolder(path));
    if (!folder.mkpath(QStringLiteral(".")))
        return cannotCopy(folder.path(), {});
    const QString name = QFileInfo(path).completeBaseName();
    for (const QString &cutShort : folder.entryList({QStringLiteral(".") + name + QStringLiteral("-*.part"), QStringLiteral(".") + name + QStringLiteral("-*.part-journal")}, QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(cutShort)); // by a process that was killed
    const QMap<QDateTime, QStringList> before = copiesIn(folder, name, ending);
    if (!before.isEmpty()) {
        const QFileInfo newest(folder.filePath(before.last().last()));
        // One from the future, from when the clock was wrong, says nothing.
        if (newest.lastModified() > source.lastModified() && newest.lastModified() <= QDateTime::currentDateTime())
            return QString();
    }
    const QString copy = folder.filePath(freeName(folder, name + QLatin1Char('-') + now.toString(stampFormat), ending));
    if (const Result<void> done = copySchema(database, schema, source.filePath(), copy); !done)
        return done.problem();
    const QMap<QDateTime, QStringList> copies = copiesIn(folder, name, ending);
    for (const QDateTime &time : backupsToDrop(copies.keys(), now)) {
        for (const QString &old : copies.value(time))
            QFile::remove(folder.filePath(old));
    }
    return copy;
}

const QLatin1StringView processSchema("main");
const QLatin1StringView participantSchema("participants");

} // namespace

Result<void> copyDatabase(Database &database, const QString &target)
{
    return copySchema(database, processSchema, database.path(), target);
}

Result<void> copyParticipants(Database &database, const QString &target)
{
    return copySchema(database, participantSchema, database.attachedPath(), target);
}

QString backupFolder(const QString &path)
{
    const QFileInfo info(path);
    return info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".sjusteg-kopier");
}

Result<QString> makeBackup(Database &database, const QString &path, const QDateTime &now)
{
    return backupSchema(database, processSchema, QFileInfo(database.path()), path, processEnding, now);
}

Result<QString> makeParticipantBackup(Database &database, const QString &path, const QDateTime &now)
{
    return backupSchema(database, participantSchema, QFileInfo(database.attachedPath()), path, participantEnding, now);
}

QStringList participantBackups(const QString &path)
{
    const QDir folder(backupFolder(path));
    QStringList paths;
    for (const QStringList &files : copiesIn(folder, QFileInfo(path).completeBaseName(), participantEnding)) {
        for (const QString &file : files)
            paths.append(folder.filePath(file));
    }
    return paths;
}

QVector<QDateTime> backupsToDrop(QVector<QDateTime> times, const QDateTime &now)
{
    std::sort(times.begin(), times.end(), std::greater<>());
    QVector<QDateTime> drop;
    QSet<QString> keptPeriods;
    for (const QDateTime &time : std::as_const(times)) {
        if (time.secsTo(now) <= 24 * 60 * 60)
            continue;
        const bool daily = time.date().daysTo(now.date()) <= 30;
        const QString period = time.toString(daily ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM"));
        if (keptPeriods.contains(period))
            drop.append(time);
        keptPeriods.insert(period);
    }
    return drop;
}

} // namespace sjusteg
