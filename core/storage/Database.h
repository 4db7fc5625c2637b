// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <map>
#include <memory>

namespace sjusteg {

/// Marks a file as ours in SQLite's header: «Sjus» read as a big-endian number.
constexpr quint32 applicationId = 0x536a7573;

/// One connection to one SQLite file. Statements are prepared once and kept; they go before the connection does.
class Database
{
public:
    /// Mend: the list of tables itself may be written, in the copy of a damaged file.
    enum class Mode { ReadWrite, ReadOnly, Mend };

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    /// Lays a second file beside the first, as schema `participants`: one edit can then change both or none. The file must have been looked
    /// at before (ParticipantFile.h).
    Result<void> attach(const QString &path);
    void detach();
    QString attachedPath() const { return m_attached; } ///< empty when there is none
    /// Problems are told of this file from now on, the first again when empty.
    void tellOf(const QString &path) { m_told = path; }
    /// Runs one statement without values (pragmas, schema, transactions).
    Result<void> execute(const QString &sql);
    /// First column of the first row of a statement without values; invalid when there is none.
    Result<QVariant> single(const QString &sql);
    /// The prepared statement for `sql`, kept for the next time.
    Result<QSqlQuery *> prepared(QLatin1StringView sql);
    /// SQLite's own check; empty when sound.
    QStringList quickCheck() { return findings(QStringLiteral("PRAGMA quick_check")); }
    /// The same, and whether every index says what its table says.
    QStringList integrityCheck() { return findings(QStringLiteral("PRAGMA integrity_check")); }
    int userVersion();

    /// What went wrong, in words for the person at the screen.
    Problem problem(const QSqlError &error) const;

private:
    Database(QString path, QString connection);
    Result<void> setUp(Mode mode);
    QStringList findings(const QString &check);

    QString m_path;
    QString m_attached;
    QString m_told;
    QString m_connection;
    std::map<QString, QSqlQuery, std::less<>> m_prepared; ///< stays where it is while others are added: a statement at work is pointed to
};

} // namespace sjusteg
