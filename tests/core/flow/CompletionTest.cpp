// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "flow/Derived.h"
#include "flow/MissingAnswers.h"
#include "flow/NamedRules.h"

#include <QTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// What counts as filled and what is missing, on the real definitions and copies made by hand.
class CompletionTest : public QObject
{
    Q_OBJECT
private:
    std::shared_ptr<const TemplateCatalog> m_catalog;

    const Template &find(const QString &id) const { return *m_catalog->find(id); }
    static bool names(const QVector<Missing> &missing, const QString &field, const QString &row = {})
    {
        return std::any_of(missing.cbegin(), missing.cend(), [&](const Missing &item) { return item.cell.field == field && item.cell.row == row; });
    }
    static QVector<Missing> clauses(const Template &definition, const Form &form)
    {
        return brokenClauses(definition.completion, definition, form, [](const QString &) { return true; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = TemplateCatalog::read(QStringLiteral(DEFINITIONS_DIR));
        QVERIFY(read.ok());
        m_catalog = *read;
    }

    void conditions_data()
    {
        QTest::addColumn<QJsonObject>("condition");
        QTest::addColumn<QJsonValue>("relevance");
        QTest::addColumn<bool>("expected");
        const QJsonObject now{{u"field"_s, u"relevance"_s}, {u"is"_s, QJsonArray{u"now"_s}}};
        const QJsonObject notNow{{u"field"_s, u"relevance"_s}, {u"is_not"_s, QJsonArray{u"now"_s}}};
        const QJsonObject filled{{u"field"_s, u"relevance"_s}, {u"filled"_s, true}};
        const QJsonObject above{{u"field"_s, u"priority"_s}, {u"above"_s, 1}};
        QTest::newRow("is") << now << QJsonValue(u"now"_s) << true;
        QTest::newRow("is, other") << now << QJsonValue(u"no"_s) << false;
        QTest::newRow("is, empty never holds") << now << noValue() << false;
        QTest::newRow("is, with a text") << now << QJsonValue(QJsonObject{{u"option"_s, u"now"_s}, {u"text"_s, u"x"_s}}) << true;
        QTest::newRow("is_not, empty holds") << notNow << noValue() << true;
        QTest::newRow("is_not, same") << notNow << QJsonValue(u"now"_s) << false;
        QTest::newRow("filled") << filled << QJsonValue(u"no"_s) << true;
        QTest::newRow("filled, empty") << filled << noValue() << false;
        QTest::newRow("above, from the row") << above << noValue() << true;
        QTest::newRow("not") << QJsonObject{{u"not"_s, now}} << QJsonValue(u"now"_s) << false;
        QTest::newRow("all") << QJsonObject{{u"all"_s, QJsonArray{now, above}}} << QJsonValue(u"now"_s) << true;
        QTest::newRow("any") << QJsonObject{{u"any"_s, QJsonArray{now, above}}} << noValue() << true;
    }
    void conditions()
    {
        QFETCH(QJsonObject, condition);
        QFETCH(QJsonValue, relevance);
        QFETCH(bool, expected);
        const Row row{u"a"_s, {{u"relevance"_s, relevance}, {u"priority"_s, 2}}};
        QCOMPARE(holds(Condition::fromJson(condition), find(u"mal-1.2"_s), Form(), u"opportunities"_s, &row), expected);
    }

    void emptyCopyLacksItsFewestRowsAndItsClause()
    {
        const Template &definition = find(u"mal-1.2"_s);
        QVERIFY(names(missingAnswers(definition, Form()), u"opportunities"_s));
        QVERIFY(names(clauses(definition, Form()), u"opportunities"_s));
    }

    void everyRowNeedsItsRequiredAndDueColumns()
    {
        const Template &definition = find(u"mal-1.2"_s);
        Form form;
        form.tables[u"opportunities"_s] = {{u"a"_s, {{u"industry"_s, u"Renhold"_s}, {u"occupation"_s, u"Renholder"_s}, {u"relevance"_s, u"later"_s}}},
                                           {u"b"_s, {{u"industry"_s, u"Lager"_s}, {u"relevance"_s, u"now"_s}}}};
        const QVector<Missing> found = missingAnswers(definition, form);
        QVERIFY(names(found, u"opportunities.occupation"_s, u"b"_s));
        QVERIFY(names(found, u"opportunities.reason"_s, u"b"_s));
        QVERIFY(!names(found, u"opportunities.reason"_s, u"a"_s));
        QVERIFY(clauses(definition, form).isEmpty());
        QVERIFY2(found.first().text.startsWith("Bransjer og yrker, row 2: "_L1), qPrintable(found.first().text));
    }

    void aFixedRowIsCalledByItsWords()
    {
        Form form;
        form.tables[u"ratings"_s] = {{u"r1"_s, {}}};
        const QVector<Missing> found = missingAnswers(find(u"mal-6.5"_s), form);
        const auto at = std::find_if(found.cbegin(), found.cend(), [](const Missing &one) { return one.cell.field == "ratings.rating"_L1 && one.cell.row == "r1"_L1; });
        QVERIFY(at != found.cend());
        QCOMPARE(at->text, u"Vurdering, «Gir beskjed ved fravær»: Vurdering"_s);
    }

    void theEndOfThePracticeComesByItselfAndIsNoField()
    {
        const Template &definition = find(u"ekstra-loggbok"_s);
        const QVector<Missing> open = brokenClauses(definition.completion, definition, Form(), [](const QString &) { return false; });
        QCOMPARE(open.size(), 1);
        QVERIFY(open.first().inTime);
        for (const Missing &one : missingAnswers(definition, Form()))
            QVERIFY2(!one.inTime, qPrintable(one.text)); // the placement must be chosen today
    }

    void rowWithDefaultsAloneIsNoRow()
    {
        Form form;
        form.tables[u"anchoring"_s] = {{u"a"_s, {{u"status"_s, u"not_started"_s}}}};
        const QVector<Missing> found = missingAnswers(find(u"mal-1.3"_s), form);
        QVERIFY(names(found, u"anchoring"_s));
        QVERIFY(!names(found, u"anchoring.conclusion"_s, u"a"_s));
        form.fields.insert(u"no_anchor"_s, true);
        QVERIFY(!names(missingAnswers(find(u"mal-1.3"_s), form), u"anchoring"_s));
    }

    void checklistAsksForImprovementOfWhatIsNotInPlace()
    {
        const Template &definition = find(u"mal-4.1"_s);
        QCOMPARE(missingAnswers(definition, Form()).size(), 16);
        Form form;
        form.tables[u"items"_s] = {{u"s01"_s, {{u"status"_s, u"unmet"_s}}}, {u"s02"_s, {{u"status"_s, u"met"_s}}}};
        const QVector<Missing> found = missingAnswers(definition, form);
        QVERIFY(names(found, u"items.improvement"_s, u"s01"_s));
        QVERIFY(!names(found, u"items.responsible"_s, u"s01"_s));
        QCOMPARE(found.size(), 15);
    }

    void patternAsksOnlyForWhatItHandsOn()
    {
        const Template &definition = find(u"mal-5.2"_s);
        Form form;
        QVERIFY(names(missingAnswers(definition, form), u"gap"_s));
        form.head.pattern = true;
        const QVector<Missing> found = missingAnswers(definition, form);
        QVERIFY(!names(found, u"gap"_s));
        QVERIFY(names(found, u"ready_criteria"_s));
    }

    void answersTakeTheReasonForNoAnswersOutOfForce()
    {
        const Template &definition = find(u"mal-7.4"_s);
        Form form;
        form.fields.insert(u"b_not_received"_s, u"Deltakeren har flyttet"_s);
        QVERIFY(!names(missingAnswers(definition, form), u"b_date"_s));
        form.fields.insert(u"b_points"_s, u"Mer norsk"_s);
        QVERIFY(names(missingAnswers(definition, form), u"b_date"_s));
    }

    void eachObligatoryUnitMustHaveDelivered()
    {
        const Template &definition = find(u"mal-1.1"_s);
        Form form;
        for (const QString &unit : {u"flyktning"_s, u"vo"_s, u"nav"_s})
            form.tables[u"prework"_s].append({unit, {{u"delivered"_s, unit != "nav"_L1}}});
        QVERIFY(names(clauses(definition, form), u"prework"_s));
        form.tables[u"prework"_s][2].cells.insert(u"delivered"_s, true);
        QVERIFY(!names(clauses(definition, form), u"prework"_s));
    }

    void twoProposalsMayNotHaveOnePriority()
    {
        const Template &definition = find(u"mal-3.1"_s);
        Form form;
        for (const QString &id : {u"a"_s, u"b"_s})
            form.tables[u"proposals"_s].append({id, {{u"name"_s, id}, {u"decision"_s, u"develop"_s}, {u"priority"_s, 1}}});
        QCOMPARE(clauses(definition, form).size(), 1);
        form.tables[u"proposals"_s][1].cells.insert(u"priority"_s, 2);
        QVERIFY(clauses(definition, form).isEmpty());
    }

    void duplicateMayNotPointAtItselfOrAtADuplicate()
    {
        const auto to = [](const QString &row) { return QJsonObject{{u"form"_s, u"f"_s}, {u"row"_s, row}}; };
        Form form;
        form.tables[u"measures"_s] = {{u"a"_s, {}}, {u"b"_s, {{u"duplicate_of"_s, to(u"a"_s)}}}};
        QVERIFY(hasNoDuplicateChain(form));
        form.tables[u"measures"_s].append({u"c"_s, {{u"duplicate_of"_s, to(u"b"_s)}}});
        QVERIFY(!hasNoDuplicateChain(form));
        form.tables[u"measures"_s][2].cells.insert(u"duplicate_of"_s, to(u"c"_s));
        QVERIFY(!hasNoDuplicateChain(form));
    }

    void sumsAndRunningTimes()
    {
        const Template &sheet = find(u"mal-1.4"_s);
        Form form;
        form.fields.insert(u"start_time"_s, u"09:00"_s);
        form.tables[u"agenda"_s] = {{u"a"_s, {{u"minutes"_s, 50}}}, {u"b"_s, {{u"minutes"_s, 25}}}, {u"c"_s, {}}};
        QCOMPARE(computedValue(sheet, form, {u"agenda_sum"_s, {}, {}}), Value(75));
        QCOMPARE(computedValue(sheet, form, {u"agenda.time"_s, u"a"_s, {}}), Value(u"09:00"_s));
        QCOMPARE(computedValue(sheet, form, {u"agenda.time"_s, u"c"_s, {}}), Value(u"10:15"_s));
        Form proposals;
        proposals.tables[u"proposals"_s] = {{u"p"_s, {{u"n_own"_s, 6}, {u"n_nav"_s, 2}}}, {u"q"_s, {}}};
        QCOMPARE(computedValue(find(u"mal-3.1"_s), proposals, {u"proposals.n_total"_s, u"p"_s, {}}), Value(8));
        QVERIFY(computedValue(find(u"mal-3.1"_s), proposals, {u"proposals.n_total"_s, u"q"_s, {}}).isUndefined());
    }

    void phaseIsCompleteWhenAllItsTasksAreDone()
    {
        Form form;
        form.tables[u"task_log"_s] = {{u"a"_s, {{u"phase"_s, u"Trinn 1"_s}, {u"done"_s, u"2026-11-02"_s}}},
                                      {u"b"_s, {{u"phase"_s, u"trinn  1"_s}, {u"done"_s, u"2026-11-03"_s}}},
                                      {u"c"_s, {{u"phase"_s, u"Trinn 2"_s}}}};
        QCOMPARE(completePhases(form), u"Trinn 1"_s);
    }
};

SJUSTEG_TEST(CompletionTest)
#include "CompletionTest.moc"
