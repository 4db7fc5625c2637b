// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "flow/NamedRules.h"
#include "UnlockedWorkbook.h"
#include "../workbook/WorkbookFixture.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

/// The rules of «Ferdig når» that need other forms or the date, and those of the training plan.
class NamedRulesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestFile> m_file;

    QString addMember(const QString &unit, bool active = true, bool leads = false)
    {
        return m_file->addRow(m_file->id("reg-arbeidsgruppe"), u"rows"_s,
                              {{u"name"_s, unit}, {u"unit"_s, unit}, {u"active"_s, active}, {u"is_process_leader"_s, leads}});
    }
    bool rule(const QString &name, const QString &templateId, const Form &form = {}) const
    {
        return namedRuleHolds(name, *m_file->book, *testCatalog()->find(templateId), form);
    }
    static Row trainingRow(const QString &id, const QString &component, bool complete)
    {
        Row row{id, {{u"component"_s, component}, {u"topic"_s, u"Ord og uttrykk"_s}}};
        if (complete)
            row.cells.insert({{u"goal"_s, u"Forstå beskjeder"_s}, {u"unit"_s, u"vo"_s}});
        return row;
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestFile>();
        m_file->create();
    }
    void cleanup() { m_file.reset(); }

    void eachUnitWasThereOrTheReasonIsGiven_data()
    {
        QTest::addColumn<QString>("nav"); // of the member from NAV
        QTest::addColumn<bool>("expected");
        QTest::newRow("present") << u"present"_s << true;
        QTest::newRow("reason") << u"reason"_s << true;
        QTest::newRow("absent") << u"absent"_s << false;
        QTest::newRow("not listed") << QString() << false;
        QTest::newRow("an outsider with that name") << u"outsider"_s << false;
    }
    void eachUnitWasThereOrTheReasonIsGiven()
    {
        QFETCH(QString, nav);
        QFETCH(bool, expected);
        Form form;
        QVector<Row> &rows = form.tables[u"attendance"_s];
        rows = {{u"a"_s, {{u"member"_s, addMember(u"vo"_s)}, {u"present"_s, true}}},
                {u"b"_s, {{u"member"_s, addMember(u"flyktning"_s, false)}, {u"present"_s, true}}}}; // has left since: was there all the same
        const QString member = addMember(u"nav"_s);
        if (nav == "present"_L1)
            rows.append({u"c"_s, {{u"member"_s, member}, {u"present"_s, true}}});
        else if (nav == "reason"_L1)
            rows.append({u"c"_s, {{u"member"_s, member}, {u"substitute"_s, u"Syk"_s}}});
        else if (nav == "absent"_L1)
            rows.append({u"c"_s, {{u"member"_s, member}}});
        else if (nav == "outsider"_L1)
            rows.append({u"c"_s, {{u"member"_s, QJsonObject{{u"name"_s, u"nav"_s}}}, {u"present"_s, true}}});
        QCOMPARE(rule(u"attendance_by_unit"_s, u"mal-1.4"_s, form), expected);
    }

    void mattersOfTheMeetingHaveAPersonAndADate_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("ofThisMeeting");
        QTest::addColumn<QString>("responsible");
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("expected");
        QTest::newRow("complete") << u"clarify"_s << true << u"m"_s << u"2026-05-04"_s << true;
        QTest::newRow("nobody") << u"clarify"_s << true << QString() << u"2026-05-04"_s << false;
        QTest::newRow("no date") << u"anchor"_s << true << u"m"_s << QString() << false;
        QTest::newRow("decision") << u"decision"_s << true << QString() << QString() << true;
        QTest::newRow("parked") << u"parked"_s << true << QString() << QString() << true;
        QTest::newRow("another meeting") << u"task"_s << false << QString() << QString() << true;
    }
    void mattersOfTheMeetingHaveAPersonAndADate()
    {
        QFETCH(QString, kind);
        QFETCH(bool, ofThisMeeting);
        QFETCH(QString, responsible);
        QFETCH(QString, due);
        QFETCH(bool, expected);
        const Form sheet = m_file->book->newCopy(u"mal-1.4"_s);
        const QJsonObject meeting = Reference{ofThisMeeting ? sheet.head.id : u"annet"_s, {}, {}}.toJson();
        m_file->addRow(m_file->id("reg-avklaringer"), u"rows"_s,
                       {{u"text"_s, u"Hvem betaler?"_s}, {u"kind"_s, kind}, {u"meeting"_s, meeting},
                        {u"responsible"_s, responsible}, {u"due"_s, due}});
        QCOMPARE(rule(u"matters_assigned"_s, u"mal-1.4"_s, sheet), expected);
    }

    void theGroupHasAnActiveMemberOfEachUnit()
    {
        addMember(u"vo"_s);
        addMember(u"flyktning"_s);
        QVERIFY(!rule(u"group_by_unit"_s, u"ekstra-forankring"_s));
        addMember(u"nav"_s, false);
        QVERIFY2(!rule(u"group_by_unit"_s, u"ekstra-forankring"_s), "who has left does not represent the unit");
        addMember(u"nav"_s);
        QVERIFY(rule(u"group_by_unit"_s, u"ekstra-forankring"_s));
    }

    void exactlyOneLeadsTheProcess_data()
    {
        QTest::addColumn<int>("active");
        QTest::addColumn<int>("left");
        QTest::addColumn<bool>("expected");
        QTest::newRow("nobody") << 0 << 0 << false;
        QTest::newRow("one") << 1 << 0 << true;
        QTest::newRow("two") << 2 << 0 << false;
        QTest::newRow("one who has left") << 0 << 1 << false;
        QTest::newRow("one, and the one before still marked") << 1 << 1 << false;
    }
    void exactlyOneLeadsTheProcess()
    {
        QFETCH(int, active);
        QFETCH(int, left);
        QFETCH(bool, expected);
        addMember(u"vo"_s);
        for (int i = 0; i < left; ++i)
            addMember(u"vo"_s, false, true);
        for (int i = 0; i < active; ++i)
            addMember(u"nav"_s, true, true);
        QCOMPARE(rule(u"one_process_leader"_s, u"ekstra-forankring"_s), expected);
        QCOMPARE(processLeader(*m_file->book) != nullptr, active > 0);
    }

    void thePlacementIsOverTheDayAfterItsEnd_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("expected");
        QTest::newRow("yesterday") << u"2026-03-03"_s << true;
        QTest::newRow("today") << u"2026-03-04"_s << false;
        QTest::newRow("tomorrow") << u"2026-03-05"_s << false;
        QTest::newRow("no end") << QString() << false;
    }
    void thePlacementIsOverTheDayAfterItsEnd()
    {
        QFETCH(QString, end);
        QFETCH(bool, expected);
        unlockForTest(*m_file->book);
        const QString periods = m_file->id("reg-praksisperioder");
        const Reference placement{periods, m_file->addRow(periods, u"rows"_s, {{u"start"_s, u"2026-01-05"_s}, {u"end"_s, end}}), {}};
        Form log;
        QVERIFY(!rule(u"placement_over"_s, u"ekstra-loggbok"_s, log));
        log.head.subject = placement;
        QCOMPARE(rule(u"placement_over"_s, u"ekstra-loggbok"_s, log), expected);
        log.head.subject = {};
        log.fields.insert(u"placement"_s, placement.toJson());
        QCOMPARE(rule(u"placement_over"_s, u"ekstra-loggbok"_s, log), expected);
    }

    void eachMainComponentIsTaughtOrSkipped_data()
    {
        QTest::addColumn<QStringList>("taught");
        QTest::addColumn<QStringList>("halfPlanned");
        QTest::addColumn<QStringList>("skipped");
        QTest::addColumn<bool>("expected");
        const QStringList all{u"basic_skills"_s, u"trade_course"_s, u"trade_norwegian"_s, u"worklife"_s};
        QTest::newRow("nothing") << QStringList() << QStringList() << QStringList() << false;
        QTest::newRow("all taught") << all << QStringList() << QStringList() << true;
        QTest::newRow("all skipped") << QStringList() << QStringList() << all << true;
        QTest::newRow("one left") << all.mid(1) << QStringList() << QStringList() << false;
        QTest::newRow("one left, skipped") << all.mid(1) << QStringList() << all.mid(0, 1) << true;
        QTest::newRow("one half planned") << all.mid(1) << all.mid(0, 1) << QStringList() << false;
        QTest::newRow("half planned, then skipped") << all.mid(1) << all.mid(0, 1) << all.mid(0, 1) << true;
        QTest::newRow("something else besides, half planned") << all << QStringList(u"visit"_s) << QStringList() << false;
    }
    void eachMainComponentIsTaughtOrSkipped()
    {
        QFETCH(QStringList, taught);
        QFETCH(QStringList, halfPlanned);
        QFETCH(QStringList, skipped);
        QFETCH(bool, expected);
        const Template &plan = *testCatalog()->find(u"mal-5.2"_s);
        Form form;
        form.fields.insert(u"skipped"_s, QJsonArray::fromStringList(skipped));
        QVector<Row> &rows = form.tables[u"training"_s];
        // The four delivered rows stand there from the start with nothing but their component.
        for (const DeliveredRow &delivered : plan.field(u"training"_s)->prefill) {
            const QString component = delivered.cells.value("component"_L1).toString();
            if (taught.contains(component) || halfPlanned.contains(component))
                rows.append(trainingRow(delivered.id, component, taught.contains(component)));
            else
                rows.append({delivered.id, {{u"component"_s, component}}});
        }
        if (halfPlanned.contains(u"visit"_s))
            rows.append(trainingRow(u"egen"_s, u"visit"_s, false));
        QCOMPARE(hasMainComponents(plan, form), expected);
    }

    void whatMustBeLearntIsCoveredByTraining()
    {
        Form form;
        form.tables[u"gap"_s] = {{u"a"_s, {{u"requirement"_s, u"Kjenner varene"_s}, {u"needs_training"_s, u"yes"_s}}},
                                 {u"b"_s, {{u"requirement"_s, u"Møter presis"_s}, {u"needs_training"_s, u"no"_s}}}};
        QVERIFY(!gapsHaveTraining(form));
        const auto covers = [](const QString &gap) { return QJsonArray{Reference{u"f"_s, gap, {}}.toJson()}; };
        form.tables[u"training"_s] = {{u"r1"_s, {{u"gap_rows"_s, covers(u"b"_s)}}}};
        QVERIFY(!gapsHaveTraining(form));
        form.tables[u"training"_s].append({u"r2"_s, {{u"gap_rows"_s, covers(u"a"_s)}}});
        QVERIFY(gapsHaveTraining(form));
        QVERIFY(gapsHaveTraining(Form()));
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::NamedRulesTest)
#include "NamedRulesTest.moc"
