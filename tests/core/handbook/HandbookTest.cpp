// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "handbook/Handbook.h"
#include "handbook/TemplateCatalog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

class HandbookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sevenStepsWithTextsToolsAndNotes()
    {
        const auto read = Handbook::read(QStringLiteral(HANDBOOK_DIR));
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.problem().cause));
        const auto catalog = TemplateCatalog::read(QStringLiteral(DEFINITIONS_DIR));
        QVERIFY(catalog.ok());
        const Handbook &handbook = **read;
        QCOMPARE(handbook.steps().size(), 7);
        QCOMPARE(handbook.changes().size(), 10);
        for (const Step &step : handbook.steps()) {
            QVERIFY(!step.purpose.isEmpty() && !step.results.isEmpty() && !step.texts.isEmpty());
            for (const QString &id : step.templates + step.extras + QStringList{step.reflection, step.runSheet})
                QVERIFY2((*catalog)->find(id), qPrintable(id));
        }
        QVERIFY(handbook.text(u"p1.3"_s));
        QVERIFY(!handbook.text(u"p9.9"_s));
        QVERIFY(!handbook.changesFor(u"p0.1"_s).isEmpty());
    }

    void missingFileIsNamed()
    {
        const QTemporaryDir dir;
        const auto read = Handbook::read(dir.path());
        QVERIFY(!read);
        QVERIFY(read.problem().sentence.contains("model.json"_L1));
    }
};

SJUSTEG_TEST(HandbookTest)
#include "HandbookTest.moc"
