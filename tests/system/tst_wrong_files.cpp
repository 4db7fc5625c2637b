// SPDX-License-Identifier: MPL-2.0
#include "Program.h"
#include "TestProgram.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

namespace {

void execute(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qFatal("cannot run %s", qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
}

} // namespace

/// Files that are not what they should be: a clear sentence, exit code 1, and the file as it was.
class WrongFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_program.run({QStringLiteral("new"), QStringLiteral("god.sjusteg"), QStringLiteral("--example")}).code, 0);
        m_good = m_program.read(QStringLiteral("god.sjusteg"));
        QVERIFY(m_good.size() > 10'000);
        m_program.write(QStringLiteral("svar.json"), R"({"format":"sjusteg-answers","version":1,"forms":[{"template":"mal-1.1","answers":{}}]})");

        m_program.write(QStringLiteral("tekst.sjusteg"), "Dette er et vanlig notat.\n");
        m_program.write(QStringLiteral("tom.sjusteg"), {});
        m_program.write(QStringLiteral("avkortet.sjusteg"), m_good.first(m_good.size() / 3));
        QByteArray flipped = m_good;
        for (qsizetype i = 4096; i + 4000 < flipped.size(); i += 1000)
            flipped[i] = char(~flipped.at(i));
        m_program.write(QStringLiteral("bitfeil.sjusteg"), flipped);
        m_program.write(QStringLiteral("nyere.sjusteg"), m_good);
        execute(m_program.path(QStringLiteral("nyere.sjusteg")), {QStringLiteral("PRAGMA user_version=9999")});
        execute(m_program.path(QStringLiteral("fremmed.sjusteg")), {QStringLiteral("CREATE TABLE sanger(tittel)"), QStringLiteral("INSERT INTO sanger VALUES('x')")});
        m_program.write(QStringLiteral("felle.sjusteg"), m_good);
        execute(m_program.path(QStringLiteral("felle.sjusteg")), {QStringLiteral("CREATE TRIGGER felle AFTER INSERT ON value BEGIN DELETE FROM form; END")});
        QDir().mkdir(m_program.path(QStringLiteral("mappe.sjusteg")));
    }

    void isRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("file");
        for (const char *command : {"dump", "check", "load", "export", "report"}) {
            for (const char *file : {"tekst", "tom", "avkortet", "bitfeil", "nyere", "fremmed", "felle", "mappe", "finnes-ikke"})
                QTest::addRow("%s %s", command, file) << QString::fromLatin1(command) << QStringLiteral("%1.sjusteg").arg(QLatin1StringView(file));
        }
    }

    void isRefusedAndLeftAlone()
    {
        QFETCH(QString, command);
        QFETCH(QString, file);
        QStringList arguments{command, file};
        if (command == QLatin1StringView("load"))
            arguments += QStringLiteral("svar.json");
        if (command == QLatin1StringView("export") || command == QLatin1StringView("report"))
            arguments += {QStringLiteral("--to"), QStringLiteral("ut")};
        const QByteArray before = m_program.read(file);
        const auto run = m_program.run(arguments);
        QCOMPARE(run.code, 1);
        const QByteArray told = run.output + run.error.toUtf8();
        QVERIFY2(told.contains(file.toUtf8()) || command == QLatin1StringView("check"), told.constData());
        QVERIFY(!told.trimmed().isEmpty());
        QCOMPARE(m_program.read(file), before);
        QVERIFY(!QFile::exists(m_program.path(QStringLiteral("ut"))));
    }

    void aFileNobodyMayReadIsNamed()
    {
        m_program.write(QStringLiteral("hemmelig.sjusteg"), m_good);
        const QString path = m_program.path(QStringLiteral("hemmelig.sjusteg"));
        QVERIFY(QFile::setPermissions(path, {}));
        if (QFile(path).open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
        const auto run = m_program.run({QStringLiteral("dump"), QStringLiteral("hemmelig.sjusteg")});
        QCOMPARE(run.code, 1);
        QVERIFY(run.error.contains(QLatin1StringView("hemmelig.sjusteg")));
    }

private:
    Program m_program;
    QByteArray m_good;
};

SJUSTEG_TEST(WrongFilesTest)
#include "tst_wrong_files.moc"
