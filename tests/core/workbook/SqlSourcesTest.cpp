// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace sjusteg {

/// What people write reaches SQLite as bound values only. Read from the sources, so that it stays so.
class SqlSourcesTest : public QObject
{
    Q_OBJECT

    struct Allowed {
        const char *file;
        const char *begins; ///< the statement
        const char *why;
    };
    /// Statements made of parts. The parts are names and numbers that stand in the program itself; nothing of them comes from a file or a person.
    static constexpr Allowed allowed[] = {
        {"core/storage/Migrations.cpp", "PRAGMA application_id=%1", "a pragma takes no bound value; the program's own number"},
        {"core/storage/Migrations.cpp", "PRAGMA user_version=%1", "a pragma takes no bound value; the number of the program's own migration"},
        {"core/storage/Seal.cpp", "SELECT %1, sum, %2 FROM %3 WHERE sum IS %4", "names of sealedTables()"},
        {"core/storage/Seal.cpp", "UPDATE %1 SET sum = ? WHERE %2 = ?", "names of sealedTables()"},
        {"core/storage/Salvage.cpp", "SELECT %1%2 FROM %3 NOT INDEXED%4 ORDER BY %5", "names of the shapes in the same file"},
        {"core/storage/Salvage.cpp", "CREATE TABLE %1(%2)", "names of the shapes in the same file; stored, not run"},
        {"core/storage/Salvage.cpp", "CREATE TABLE %1(%2, PRIMARY KEY(%3)) WITHOUT ROWID", "names of the shapes in the same file; stored, not run"},
        {"core/storage/Salvage.cpp", "SELECT 1 FROM ", "names of the shapes in the same file"},
        {"core/workbook/Recovery.cpp", "INSERT OR IGNORE INTO %1(%2) VALUES(%3)", "names of the shapes in Salvage.cpp, and question marks"}};

    static QString isAllowed(const QString &file, const QString &statement)
    {
        for (const Allowed &each : allowed) {
            if (file.endsWith(QLatin1StringView(each.file)) && statement.startsWith(QLatin1StringView(each.begins)))
                return QString::fromLatin1(each.why);
        }
        return {};
    }

    static QVector<QPair<QString, QString>> sources()
    {
        QVector<QPair<QString, QString>> all;
        for (const char *folder : {"core", "forms", "app"}) {
            QDirIterator files(QStringLiteral(SOURCE_DIR "/") + QString::fromLatin1(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly))
                    all.append({file.fileName(), QString::fromUtf8(file.readAll())});
            }
        }
        return all;
    }

private Q_SLOTS:
    void noStatementIsMadeOfWhatPeopleWrite()
    {
        // A literal, or several in a row, that begins as a statement does; then what is done with it.
        static const QRegularExpression statement(QStringLiteral(
            "((?:\"(?:[^\"\\\\\\n]|\\\\.)*\"\\s*)*\"(?:[^\"\\\\\\n]|\\\\.)*\")\\s*\\)*\\s*(\\.arg\\(|\\.append\\(|\\.replace\\(|\\+)?"));
        static const QRegularExpression sql(QStringLiteral("^(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|ALTER|DROP|PRAGMA|ATTACH|DETACH|VACUUM|WITH)\\s"));
        static const QRegularExpression parts(QStringLiteral("\"\\s*\""));
        int seen = 0;
        QStringList wrong;
        for (const auto &[file, content] : sources()) {
            for (auto match = statement.globalMatch(content); match.hasNext();) {
                const QRegularExpressionMatch one = match.next();
                QString text = one.captured(1).mid(1);
                text.chop(1);
                text.remove(parts);
                if (!text.contains(sql))
                    continue;
                ++seen;
                const bool made = !one.captured(2).isEmpty() || text.contains(QLatin1StringView("%1"));
                if (made && isAllowed(file, text).isEmpty())
                    wrong.append(file + QStringLiteral(": ") + text);
            }
        }
        QVERIFY2(seen > 60, "the statements are where this test looks");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void onlyTheStorageSpeaksToSqlite()
    {
        static const QRegularExpression calls(QStringLiteral("QSqlQuery|QSqlTableModel|QSqlDatabase|sqlite3_"));
        QStringList wrong;
        for (const auto &[file, content] : sources()) {
            if (content.contains(calls) && !file.contains(QLatin1StringView("/core/storage/")))
                wrong.append(file);
        }
        QCOMPARE(wrong, QStringList());
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::SqlSourcesTest)
#include "SqlSourcesTest.moc"
