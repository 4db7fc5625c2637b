// SPDX-License-Identifier: MPL-2.0
#include "storage/Migrations.h"

#include "storage/Seal.h"
#include "storage/Transaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

// A static library's resources are only linked in when they are named; the macro must stand outside any namespace.
static void initStorageSchema()
{
    Q_INIT_RESOURCE(storage_schema);
}

namespace sjusteg {

namespace {

Result<void> runStep(Database &database, const Migration &step, quint32 mark)
{
    Transaction transaction(database);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    static const QRegularExpression comment(QStringLiteral("--[^\\n]*"));
    QString sql = step.sql;
    sql.remove(comment);
    for (const QString &statement : sql.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (Result<void> done = database.execute(statement); !done)
            return done;
    }
    if (step.version == firstSealedVersion && mark == applicationId) {
        if (Result<void> done = sealAll(database); !done)
            return done;
    }
    if (Result<void> done = database.execute(QStringLiteral("PRAGMA application_id=%1").arg(mark)); !done)
        return done;
    if (Result<void> done = database.execute(QStringLiteral("PRAGMA user_version=%1").arg(step.version)); !done)
        return done;
    return transaction.commit();
}

QVector<Migration> stepsIn(const QString &path)
{
    initStorageSchema();
    QVector<Migration> steps;
    const QDir folder(path);
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append({name.section(QLatin1Char('.'), 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

} // namespace

QVector<Migration> knownMigrations()
{
    return stepsIn(QStringLiteral(":/storage/schema"));
}

QVector<Migration> participantMigrations()
{
    return stepsIn(QStringLiteral(":/storage/participants"));
}

Result<void> migrate(Database &database, const QVector<Migration> &migrations, quint32 mark)
{
    const int current = database.userVersion();
    for (const Migration &step : migrations) {
        if (step.version <= current)
            continue;
        if (Result<void> done = runStep(database, step, mark); !done)
            return done;
    }
    return {};
}

} // namespace sjusteg
