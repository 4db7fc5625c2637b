// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "WorkbookFixture.h"

#include "exchange/Answers.h"
#include "storage/Backup.h"
#include "storage/Database.h"
#include "storage/Migrations.h"

#include <QDir>

namespace sjusteg {

/// One file of each schema that was released, kept with what it held (tests/data/schema-NNN.sjusteg and .json).
class ReleasedTest : public QObject
{
    Q_OBJECT

    static QJsonArray formsOf(const QJsonObject &dump) { return dump.value(QLatin1StringView("forms")).toArray(); }

private Q_SLOTS:
    void everyReleasedSchemaButTheNewestHasItsFile()
    {
        for (const Migration &step : knownMigrations().first(knownMigrations().size() - 1))
            QVERIFY(QFile::exists(QStringLiteral(TEST_DATA "/schema-%1.sjusteg").arg(step.version, 3, 10, QLatin1Char('0'))));
    }

    void isReadAsItIsByWhoeverOnlyReads_data() { isUpgradedOnceWithACopyMadeFirst_data(); }

    void isReadAsItIsByWhoeverOnlyReads()
    {
        QFETCH(QString, name);
        const OpenResult opened = Workbook::open(name, testCatalog(), {.readOnly = true, .backup = false, .lockOwner = {}});
        QCOMPARE(opened.outcome, OpenOutcome::OpenedReadOnly);
        QCOMPARE(opened.workbook->brokenAnswers(), QStringList());
    }

    void isUpgradedOnceWithACopyMadeFirst_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir(QStringLiteral(TEST_DATA)).entryList({QStringLiteral("schema-*.sjusteg")}))
            QTest::newRow(qPrintable(name)) << QStringLiteral(TEST_DATA "/") + name;
    }

    void isUpgradedOnceWithACopyMadeFirst()
    {
        QFETCH(QString, name);
        TestFile file;
        QVERIFY(QFile::copy(name, file.path));
        QVERIFY(QFile::setPermissions(file.path, QFile::ReadOwner | QFile::WriteOwner));
        QFile kept(QString(name).replace(QStringLiteral(".sjusteg"), QStringLiteral(".json")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QJsonArray before = formsOf(QJsonDocument::fromJson(kept.readAll()).object());
        QVERIFY(before.size() > 1);
        {
            const OpenResult opened = file.open();
            QCOMPARE(opened.outcome, OpenOutcome::Upgraded);
            QVERIFY2(formsOf(dumpAnswers(*opened.workbook)) == before, "nothing was changed by it");
            QCOMPARE(opened.workbook->brokenAnswers(), QStringList());
        }
        const QDir copies(backupFolder(file.path));
        QCOMPARE(copies.entryList(QDir::Files).size(), 1);
        {
            const auto copy = Database::open(copies.filePath(copies.entryList(QDir::Files).first()), Database::Mode::ReadOnly);
            const auto old = Database::open(name, Database::Mode::ReadOnly);
            QCOMPARE((*copy)->userVersion(), (*old)->userVersion());
        }
        QCOMPARE(file.open().outcome, OpenOutcome::Opened);
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::ReleasedTest)
#include "ReleasedTest.moc"
