// SPDX-License-Identifier: MPL-2.0
#include "workbook/MoveParticipants.h"

#include "storage/Backup.h"
#include "storage/Query.h"
#include "storage/SealedFormStore.h"
#include "storage/Transaction.h"
#include "workbook/FormDiff.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <limits>

namespace sjusteg {

namespace {

struct MoveText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::MoveParticipants)
};

/// Everything about one copy, written into the other store.
Result<void> copyForm(FormStore &from, FormStore &to, const FormHead &head, QStringList &pictures)
{
    const Result<StoredForm> read = from.readForm(head.id);
    if (!read)
        return read.problem();
    FormWrites writes;
    writes.form = head.id;
    writes.head = head;
    for (const StoredForm::StoredRow &row : read->rows)
        writes.rows.append({row.table, row.id, -1});
    for (const StoredForm::StoredCell &cell : read->cells) {
        const QString hash = cell.value.toObject().value(QLatin1StringView("hash")).toString();
        writes.cells.append({cell.cell, cell.value, hash});
        if (!hash.isEmpty())
            pictures.append(hash);
    }
    writes.carried = read->carried;
    writes.refused = read->refused;
    const QVector<FormVersion> versions = from.versions(head.id);
    for (const FormVersion &version : versions)
        pictures += hashesIn(version.document);
    for (const QString &hash : std::as_const(pictures)) {
        if (const std::optional<StoredImage> picture = from.image(hash)) {
            if (Result<void> done = to.addImage(hash, *picture); !done)
                return done;
        }
    }
    if (Result<void> done = to.write(writes, {}, {}); !done)
        return done;
    const QVector<HistoryEntry> history = from.history(head.id, std::numeric_limits<int>::max());
    for (auto entry = history.crbegin(); entry != history.crend(); ++entry) {
        FormWrites line;
        line.form = head.id;
        line.history.append({entry->kind, entry->cell, entry->before, entry->after});
        if (Result<void> done = to.write(line, entry->at, entry->cause); !done)
            return done;
    }
    for (const FormVersion &version : versions) {
        if (Result<void> done = to.addVersion(head.id, version, hashesIn(version.document)); !done)
            return done;
    }
    return {};
}

/// Takes the forms out of one backup, which stays what it was otherwise.
Result<void> cleanBackup(const QString &path, const TemplateCatalog &catalog)
{
    const QDateTime time = QFileInfo(path).lastModified();
    {
        const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadWrite);
        if (!database)
            return database.problem();
        int removed = 0;
        Transaction transaction(**database);
        if (Result<void> done = transaction.begin(); !done)
            return done;
        for (const Template &each : catalog.templates()) {
            if (each.personalData != PersonalData::Yes)
                continue;
            // Explicitly, as a backup may be older than the rule that lines go with their form.
            for (const char *sql : {"DELETE FROM version_image WHERE form IN (SELECT id FROM form WHERE template = ?)",
                                    "DELETE FROM form WHERE template = ? RETURNING 1"}) {
                Query query(**database, sql);
                if (Result<void> done = query.run({each.id}); !done)
                    return done;
                while (query.next())
                    ++removed;
            }
        }
        Query pictures(**database, "DELETE FROM image WHERE hash NOT IN (SELECT image FROM value WHERE image IS NOT NULL) "
                                   "AND hash NOT IN (SELECT hash FROM version_image)");
        if (Result<void> done = pictures.run(); !done)
            return done;
        if (Result<void> done = transaction.commit(); !done || removed == 0)
            return done;
        if (Result<void> done = (*database)->execute(QStringLiteral("VACUUM")); !done)
            return done;
    }
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(time, QFileDevice::FileModificationTime); // when the next one is due is judged by it
    return {};
}

} // namespace

Result<void> writePair(Database &database, const QString &pair)
{
    Query query(database, "INSERT INTO main.participants(nr, pair) VALUES(1, ?) ON CONFLICT DO UPDATE SET pair = excluded.pair");
    return query.run({pair});
}

Result<void> moveParticipants(Database &database, FormStore &process, SealedFormStore &participants, const QVector<FormHead> &heads, const QString &pair)
{
    const Result<QVector<FormHead>> there = participants.readHeads();
    if (!there)
        return there.problem();
    QSet<QString> known;
    for (const FormHead &head : *there)
        known.insert(head.id);
    Transaction transaction(database);
    if (Result<void> done = transaction.begin({Transaction::Part::Process, Transaction::Part::Participants}); !done)
        return done;
    const auto giveUp = [&](const Problem &problem) {
        transaction.rollback();
        process.rolledBack();
        participants.rolledBack();
        return problem;
    };
    if (Result<void> done = writePair(database, pair); !done)
        return giveUp(done.problem());
    for (const FormHead &head : heads) {
        QStringList pictures;
        if (!known.contains(head.id)) {
            if (Result<void> done = copyForm(process, participants, head, pictures); !done)
                return giveUp(done.problem());
        }
        FormWrites drop;
        drop.form = head.id;
        drop.drop = true;
        if (Result<void> done = process.write(drop, {}, {}); !done)
            return giveUp(done.problem());
        for (const QString &hash : std::as_const(pictures)) {
            if (const Result<bool> gone = process.removeUnusedImage(hash); !gone)
                return giveUp(gone.problem());
        }
    }
    if (Result<void> done = transaction.commit(); !done)
        return giveUp(done.problem());
    process.committed();
    for (const FormHead &head : heads)
        process.forget(head.id);
    participants.committed();
    return {};
}

Result<void> cleanAfterMove(Database &database, const QString &file, const TemplateCatalog &catalog)
{
    QStringList left;
    QString cause;
    if (const Result<void> done = database.execute(QStringLiteral("VACUUM main")); !done) {
        left.append(database.path());
        cause = done.problem().cause;
    }
    const QDir folder(backupFolder(file));
    for (const QString &name : folder.entryList({QStringLiteral("*.sjusteg")}, QDir::Files)) {
        if (const Result<void> done = cleanBackup(folder.filePath(name), catalog); !done) {
            left.append(folder.filePath(name));
            cause = done.problem().cause;
        }
    }
    if (left.isEmpty())
        return {};
    for (QString &path : left)
        path = QStringLiteral("«%1»").arg(QDir::toNativeSeparators(path));
    return Problem{MoveText::tr("The participants are protected now. But older traces of them could not be removed from %1. Delete what you do not need.")
                       .arg(left.join(QStringLiteral(", "))),
                   cause};
}

} // namespace sjusteg
