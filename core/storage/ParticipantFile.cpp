// SPDX-License-Identifier: MPL-2.0
#include "storage/ParticipantFile.h"

#include "storage/FileProbe.h"
#include "storage/Migrations.h"
#include "storage/Query.h"
#include "storage/SchemaCheck.h"
#include "storage/SystemCause.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace sjusteg {

namespace {

struct ParticipantText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ParticipantFile)
};

const QByteArray ownerPlace = QByteArrayLiteral("owner");

Problem cannotMake(const QString &path, const QString &cause)
{
    return {ParticipantText::tr("«%1» could not be made. Check that the folder exists, may be written to and has free space.")
                .arg(QDir::toNativeSeparators(path)),
            cause};
}

Result<void> fillParticipantFile(const QString &path, const ParticipantHead &head)
{
    Result<std::unique_ptr<Database>> made = Database::open(path, Database::Mode::ReadWrite);
    if (!made)
        return made.problem();
    if (Result<void> done = migrate(**made, participantMigrations(), participantMark); !done)
        return done;
    Query insert(**made, "INSERT INTO lock(nr, salt, operations, memory, key, about) VALUES(1, ?, ?, ?, ?, ?)");
    return insert.run({head.lock.salt, qint64(head.lock.cost.operations), qint64(head.lock.cost.memory), head.lock.key, head.owner});
}

ProbedParticipants participantProblem(ParticipantProbe kind, const QString &sentence, const QString &cause)
{
    return {kind, false, {sentence, cause}};
}

ProbedParticipants damagedParticipants(const QString &file, const QString &cause)
{
    return participantProblem(ParticipantProbe::Damaged,
                              ParticipantText::tr("«%1» is damaged and was left untouched. Close the process, put the newest copy of it from the folder of copies "
                                                  "in its place, and try again.").arg(file),
                              cause);
}

} // namespace

QString participantPath(const QString &processPath)
{
    const QFileInfo info(processPath);
    return info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".deltakere");
}

Result<void> isNoParticipantName(const QString &processPath)
{
    if (QFileInfo(processPath).suffix().compare(QLatin1StringView("deltakere"), Qt::CaseInsensitive) != 0)
        return {};
    return Problem{ParticipantText::tr("«%1» is called like a file of participants. Choose a name that ends in .sjusteg.").arg(QDir::toNativeSeparators(processPath)), {}};
}

Result<void> makeParticipantFile(const QString &path, const ParticipantLock &lock, const Cipher &cipher, const ParticipantOwner &owner)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return Problem{ParticipantText::tr("«%1» exists already. It may hold participants; nothing was written over it.").arg(QDir::toNativeSeparators(path)), {}};
    const QString part = info.absolutePath() + QStringLiteral("/.") + info.fileName() + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).first(8)
        + QStringLiteral(".part");
    // Made by ourselves first, so that nobody else may read it for even a moment.
    QFile claim(part);
    if (!claim.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return cannotMake(path, systemCause(claim.errorString()));
    claim.close();
    const Result<void> filled = fillParticipantFile(part, {lock, sealOwner(cipher, owner)});
    // Qt refuses a name that is taken.
    QFile file(part);
    if (!filled || !file.rename(path)) {
        const QString cause = filled ? systemCause(file.errorString()) : filled.problem().cause;
        QFile::remove(part);
        QFile::remove(part + QStringLiteral("-journal"));
        return cannotMake(path, cause);
    }
    return {};
}

ProbedParticipants probeParticipants(const QString &path, const QString &process)
{
    const QString file = QDir::toNativeSeparators(path);
    const QVector<Migration> steps = participantMigrations();
    const FileProbe probe = probeFile(path, steps.last().version, participantMark, process);
    switch (probe.kind) {
    case FileKind::Sjusteg:
        break;
    case FileKind::Missing:
        return participantProblem(ParticipantProbe::Missing,
                                  ParticipantText::tr("«%1», which holds the participants, is not there. It may have been moved or deleted, or the process file was "
                                                      "renamed without it: the two must have the same name and lie in the same folder.").arg(file),
                                  probe.cause);
    case FileKind::NotAFile:
        return participantProblem(ParticipantProbe::NotAFile, ParticipantText::tr("«%1» is a folder, not a file, so there are no participants to unlock.").arg(file), {});
    case FileKind::NoPermission:
        return participantProblem(ParticipantProbe::NoPermission,
                                  ParticipantText::tr("You do not have permission to open «%1». Ask the owner of the file for access.").arg(file), probe.cause);
    case FileKind::NotSjusteg:
        return participantProblem(ParticipantProbe::NotOurs,
                                  ParticipantText::tr("«%1» is not a file of participants. It was left untouched.").arg(file), probe.cause);
    case FileKind::Newer:
        return participantProblem(ParticipantProbe::Newer,
                                  ParticipantText::tr("«%1» was made by a newer version of Sjusteg. Update the program to unlock it; the file was left untouched.").arg(file), {});
    case FileKind::TooLarge:
        return participantProblem(ParticipantProbe::TooLarge,
                                  ParticipantText::tr("«%1» is larger than any file of participants is. It was not opened, and was left untouched.").arg(file), probe.cause);
    case FileKind::Unsafe:
        return participantProblem(ParticipantProbe::Unsafe,
                                  ParticipantText::tr("«%1» holds something no file of participants holds. It was not opened, and was left untouched.").arg(file), probe.cause);
    case FileKind::Damaged:
        return damagedParticipants(file, probe.cause);
    }
    const Result<std::unique_ptr<Database>> database = Database::open(path, probe.writable ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
    if (!database)
        return damagedParticipants(file, database.problem().cause);
    const SchemaFindings schema = compareSchema(**database, steps, probe.version, participantMark);
    if (schema.broken.isEmpty() && !schema.foreign.isEmpty())
        return participantProblem(ParticipantProbe::Unsafe,
                                  ParticipantText::tr("«%1» holds something no file of participants holds. It was not opened, and was left untouched.").arg(file),
                                  schema.foreign.first());
    for (const auto &[sql, most] : {std::pair("SELECT count(*) FROM (SELECT 1 FROM form LIMIT ?)", mostForms),
                                    std::pair("SELECT count(*) FROM (SELECT 1 FROM line LIMIT ?)", mostLines)}) {
        Query lines(**database, sql);
        if (schema.broken.isEmpty() && lines.run({most + 1}) && lines.next() && lines.number(0) > most)
            return participantProblem(ParticipantProbe::TooLarge,
                                      ParticipantText::tr("«%1» is larger than any file of participants is. It was not opened, and was left untouched.").arg(file), {});
    }
    const QStringList findings = schema.broken.isEmpty() ? (*database)->quickCheck() : schema.broken;
    if (!findings.isEmpty())
        return damagedParticipants(file, findings.first());
    return {ParticipantProbe::Sound, probe.writable, {}};
}

Result<ParticipantHead> readParticipantHead(Database &database)
{
    Query query(database, "SELECT salt, operations, memory, key, about FROM participants.lock");
    if (const Result<void> done = query.run(); !done)
        return done.problem();
    // A file without its line has no key; it is tried like any other, and refused like any other.
    if (!query.next())
        return ParticipantHead{};
    return ParticipantHead{{query.bytes(0), {query.text(1).toULongLong(), query.text(2).toULongLong()}, query.bytes(3)}, query.bytes(4)};
}

Result<void> writeParticipantHead(Database &database, const ParticipantHead &head)
{
    Query update(database, "UPDATE participants.lock SET salt = ?, operations = ?, memory = ?, key = ?, about = ?");
    return update.run({head.lock.salt, qint64(head.lock.cost.operations), qint64(head.lock.cost.memory), head.lock.key, head.owner});
}

QByteArray sealOwner(const Cipher &cipher, const ParticipantOwner &owner)
{
    const QJsonObject object{{QStringLiteral("pair"), owner.pair}, {QStringLiteral("process"), owner.process}};
    return cipher.seal(ownerPlace, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ParticipantOwner> openOwner(const Cipher &cipher, const QByteArray &sealed)
{
    const std::optional<QByteArray> plain = cipher.open(ownerPlace, sealed);
    if (!plain)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*plain).object();
    return ParticipantOwner{object.value(QLatin1StringView("pair")).toString(), object.value(QLatin1StringView("process")).toString()};
}

} // namespace sjusteg
