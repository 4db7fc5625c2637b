// SPDX-License-Identifier: MPL-2.0
#include "storage/Database.h"

#include "storage/DefensiveSettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QUuid>

namespace sjusteg {

namespace {

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Storage)
};

/// SQLite's primary result codes that a person can do something about.
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, TooBig = 18, NotADatabase = 26 };

QString sentence(int code, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return StorageText::tr("Another program is using «%1» right now. Nothing was saved; try again in a moment.").arg(file);
    case ReadOnly:
    case CannotOpen:
        return StorageText::tr("«%1» cannot be written to. Nothing was saved. Check that the file is still there and may be "
                               "changed, or save a copy somewhere else.").arg(file);
    case Full:
        return StorageText::tr("The disk is full, so «%1» could not be saved. Free some space and try again; what was saved before is safe.")
            .arg(file);
    case IoError:
        return StorageText::tr("«%1» could not be read from or written to the disk. Check the disk or network drive and its free space, "
                               "and try again; what was saved before is safe.").arg(file);
    case Corrupt:
    case NotADatabase:
        return StorageText::tr("«%1» is damaged. Open the newest backup in the folder of copies beside it.").arg(file);
    case TooBig:
        return StorageText::tr("«%1» holds, or was to hold, one piece of text or one picture that is too large. Nothing was saved; divide it into "
                               "smaller pieces.").arg(file);
    default:
        return StorageText::tr("«%1» could not be saved or read.").arg(file);
    }
}

} // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path, QUuid::createUuid().toString()));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
        connection.setDatabaseName(path);
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
        if (mode == Mode::ReadOnly)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        connection.setConnectOptions(options);
        if (!connection.open())
            return database->problem(connection.lastError());
    }
    if (const Result<void> safe = setDefensive(QSqlDatabase::database(database->m_connection, false), mode == Mode::Mend); !safe)
        return Problem{sentence(0, path), safe.problem().cause};
    if (const Result<void> ready = database->setUp(mode); !ready)
        return ready.problem();
    return database;
}

Database::~Database()
{
    m_prepared.clear();
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::setUp(Mode mode)
{
    // Rollback journal and full sync: no side files that a synced folder would copy half, every commit on disk when it returns. EXTRA
    // waits for the folder as well: a journal whose removal is lost with the power would take the last edit back.
    QStringList pragmas{QStringLiteral("PRAGMA synchronous=EXTRA"), QStringLiteral("PRAGMA foreign_keys=ON"),
                        QStringLiteral("PRAGMA secure_delete=ON"), QStringLiteral("PRAGMA trusted_schema=OFF"),
                        QStringLiteral("PRAGMA temp_store=MEMORY"), QStringLiteral("PRAGMA cell_size_check=ON"),
                        QStringLiteral("PRAGMA mmap_size=0")};
    if (mode != Mode::ReadOnly)
        pragmas.prepend(QStringLiteral("PRAGMA journal_mode=DELETE"));
    for (const QString &pragma : pragmas) {
        if (Result<void> done = execute(pragma); !done)
            return done;
    }
    return {};
}

Result<void> Database::attach(const QString &path)
{
    {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.prepare(QStringLiteral("ATTACH DATABASE ? AS participants"));
        query.bindValue(0, path);
        if (!query.exec())
            return Problem{sentence(query.lastError().nativeErrorCode().toInt(), path), query.lastError().text()};
    }
    m_attached = path;
    // secure_delete is taken over from the first file, these are not.
    for (const char *pragma : {"PRAGMA participants.synchronous=EXTRA", "PRAGMA participants.cell_size_check=ON"}) {
        if (const Result<void> done = execute(QString::fromLatin1(pragma)); !done) {
            detach();
            return done;
        }
    }
    return {};
}

void Database::detach()
{
    if (m_attached.isEmpty())
        return;
    m_prepared.clear(); // a statement that is at work, or only kept, would hold the file
    m_attached.clear();
    m_told.clear();
    (void)execute(QStringLiteral("DETACH DATABASE participants"));
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        return problem(query.lastError());
    return {};
}

Result<QVariant> Database::single(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        return problem(query.lastError());
    return query.next() ? query.value(0) : QVariant();
}

Result<QSqlQuery *> Database::prepared(QLatin1StringView sql)
{
    auto it = m_prepared.find(sql);
    if (it == m_prepared.end()) {
        const QString key(sql);
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        if (!query.prepare(key))
            return problem(query.lastError());
        it = m_prepared.emplace(key, std::move(query)).first;
    }
    return &it->second;
}

QStringList Database::findings(const QString &check)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(check))
        return {query.lastError().text()};
    QStringList lines;
    while (query.next()) {
        const QString line = query.value(0).toString();
        if (line != QLatin1StringView("ok"))
            lines += line;
    }
    if (query.lastError().isValid())
        lines += query.lastError().text();
    return lines;
}

int Database::userVersion()
{
    const Result<QVariant> version = single(QStringLiteral("PRAGMA user_version"));
    return version ? version->toInt() : -1;
}

Problem Database::problem(const QSqlError &error) const
{
    return {sentence(error.nativeErrorCode().toInt(), m_told.isEmpty() ? m_path : m_told),
            QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.text().trimmed())};
}

} // namespace sjusteg
