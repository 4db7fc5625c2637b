// SPDX-License-Identifier: MPL-2.0
#include "DocumentProcess.h"
#include "TestProgram.h"
#include "flow/Completion.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

/// What a form shows without anybody writing it: its subject, the registers, the leader, the documents of the step.
class DerivedTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DocumentProcess> m_process;

    Value derived(const QString &form, const QString &field, const QString &row = {}) const
    {
        return derivedValue(m_process->book(), *m_process->book().form(form), {field, row, {}});
    }

private Q_SLOTS:
    void init() { m_process = std::make_unique<DocumentProcess>(); }
    void cleanup() { m_process.reset(); }

    void theSubjectIsShownByItsNameOfToday()
    {
        const Reference occupation = m_process->occupation();
        const QString plan = m_process->filler->addCopy(u"mal-5.2"_s, occupation);
        QCOMPARE(derived(plan, u"occupation"_s).toObject().value("row"_L1).toString(), occupation.row);
        QCOMPARE(derived(plan, u"occupation"_s).toObject().value("title"_L1).toString(), u"Renhold"_s);
        QVERIFY(m_process->file.set(occupation.form, u"opportunities.occupation"_s, occupation.row, u"Renholder"_s).ok());
        QCOMPARE(derived(plan, u"occupation"_s).toObject().value("title"_L1).toString(), u"Renhold – Renholder"_s);
    }

    void aNewCopyNamesWhatItIsAboutInItsOwnField_data()
    {
        QTest::addColumn<QString>("templateId");
        QTest::addColumn<QString>("field");
        QTest::newRow("employment in three phases") << u"verktoy-rett-i-jobb"_s << u"participant"_s;
        QTest::newRow("portfolio") << u"verktoy-jobbmatch"_s << u"participant"_s;
        QTest::newRow("four criteria") << u"verktoy-fire-kriterier"_s << u"measure"_s;
        QTest::newRow("formal competence") << u"ekstra-formalisering"_s << u"participant"_s;
        QTest::newRow("agreement on a placement") << u"ekstra-praksisavtale"_s << u"placement"_s;
        QTest::newRow("own training plan") << u"ekstra-deltakerplan"_s << u"placement"_s;
        QTest::newRow("specification") << u"ekstra-kravspesifikasjon"_s << u"occupation"_s;
        QTest::newRow("training plan") << u"ekstra-opplaringsplan"_s << u"occupation"_s;
        QTest::newRow("meeting with an employer") << u"mal-4.2"_s << u"employer"_s;
        QTest::newRow("evaluation") << u"mal-6.5"_s << u"placement"_s;
    }
    void aNewCopyNamesWhatItIsAboutInItsOwnField()
    {
        QFETCH(QString, templateId);
        QFETCH(QString, field);
        const Reference subject{u"about"_s, u"row"_s, u"D-003"_s};
        const auto lacks = [&](const Form &form) {
            const QVector<Missing> gaps = missing(m_process->book(), form);
            return std::any_of(gaps.cbegin(), gaps.cend(), [&field](const Missing &gap) { return gap.cell.field == field; });
        };
        QVERIFY(lacks(m_process->book().newCopy(templateId)));
        const Form copy = m_process->book().newCopy(templateId, subject);
        QCOMPARE(copy.value({field, {}, {}}), Value(subject.toJson()));
        QVERIFY(!lacks(copy));
    }

    void whatACopyIsAboutIsNoAnswerOfAnybody()
    {
        const QString measures = m_process->file.id("mal-2.1");
        const QString row = m_process->file.addRow(measures, u"measures"_s, {{u"name"_s, u"Språkpraksis"_s}});
        const QString copy = m_process->filler->addCopy(u"verktoy-fire-kriterier"_s, {measures, row, u"Språkpraksis"_s});
        QCOMPARE(m_process->book().form(copy)->value({u"measure"_s, {}, {}}).toObject().value("title"_L1).toString(), u"Språkpraksis"_s);
        QCOMPARE(m_process->book().head(copy)->status, FormStatus::Empty);
        QVERIFY(m_process->file.set(copy, u"evidence"_s, {}, u"Telling"_s).ok());
        QCOMPARE(m_process->book().head(copy)->status, FormStatus::Begun);
    }

    void thePatternHasNoSubject()
    {
        QVERIFY(derived(m_process->filler->addCopy(u"mal-5.2"_s, {}, true), u"occupation"_s).isUndefined());
    }

    void aSubjectThatIsGoneKeepsItsLastName()
    {
        const Reference occupation = m_process->occupation();
        const QString plan = m_process->filler->addCopy(u"mal-5.2"_s, occupation);
        const Row row = *m_process->book().form(occupation.form)->row(u"opportunities"_s, occupation.row);
        QVERIFY(m_process->file.apply(occupation.form, RemoveRow{u"opportunities"_s, 0, row}).ok());
        QCOMPARE(derived(plan, u"occupation"_s).toObject().value("title"_L1).toString(), u"Renhold"_s);
    }

    void registersAreReadNotCopied()
    {
        const Template &agreement = *testCatalog()->find(u"ekstra-praksisavtale"_s);
        const auto field = std::find_if(agreement.fields.cbegin(), agreement.fields.cend(),
                                        [](const Field &candidate) { return candidate.derive.contains("register"_L1); });
        QVERIFY(field != agreement.fields.cend());
        const QString form = m_process->filler->addCopy(agreement.id);
        QCOMPARE(derived(form, field->id), Value(u"Prøvevik kommune"_s));
        const QString process = m_process->file.id("reg-prosess");
        const QString row = m_process->book().form(process)->rows(u"rows"_s).constFirst().id;
        QVERIFY(m_process->file.set(process, u"rows.municipality"_s, row, u"Blåfjell kommune"_s).ok());
        QCOMPARE(derived(form, field->id), Value(u"Blåfjell kommune"_s));
    }

    void theLeaderIsTheActiveMemberWhoIsMarked()
    {
        const QString anchoring = m_process->file.id("ekstra-forankring");
        const QString group = m_process->file.id("reg-arbeidsgruppe");
        const QVector<Row> members = m_process->book().form(group)->rows(u"rows"_s);
        const auto leader = std::find_if(members.cbegin(), members.cend(), [](const Row &row) { return row.cell(u"is_process_leader"_s).toBool(); });
        QCOMPARE(derived(anchoring, u"leader"_s), Value(leader->id));
        QVERIFY(m_process->file.set(group, u"rows.active"_s, leader->id, noValue()).ok());
        QVERIFY(derived(anchoring, u"leader"_s).isUndefined());
    }

    void theGroupIsCountedByUnit()
    {
        const QString anchoring = m_process->file.id("ekstra-forankring");
        const QString before = derived(anchoring, u"group_check"_s).toString();
        QCOMPARE(before.count(u": 1"_s), 3);
        m_process->file.addRow(m_process->file.id("reg-arbeidsgruppe"), u"rows"_s, {{u"name"_s, u"Ola"_s}, {u"unit"_s, u"nav"_s}});
        QVERIFY2(derived(anchoring, u"group_check"_s).toString().endsWith("NAV: 2"_L1), qPrintable(before));
    }

    void aRunSheetShowsTheDocumentsOfItsStep_data()
    {
        QTest::addColumn<QString>("runSheet");
        QTest::addColumn<QStringList>("documents");
        QTest::newRow("1") << u"mal-1.4"_s << QStringList{u"dok-1a"_s, u"dok-1b"_s, u"dok-1c"_s};
        QTest::newRow("3") << u"mal-3.4"_s << QStringList{u"dok-3a"_s, u"dok-3b"_s, u"dok-3c"_s, u"dok-3d"_s};
        QTest::newRow("7") << u"mal-7.3"_s << QStringList{u"dok-7a"_s, u"dok-7b"_s};
    }
    void aRunSheetShowsTheDocumentsOfItsStep()
    {
        QFETCH(QString, runSheet);
        QFETCH(QStringList, documents);
        const QString sheet = m_process->filler->addCopy(runSheet);
        QStringList shown;
        for (const QJsonValue &row : derived(sheet, u"documents"_s).toArray())
            shown.append(row.toObject().value("id"_L1).toString());
        QCOMPARE(shown, documents);
        for (const QString &id : std::as_const(documents))
            QCOMPARE(derived(sheet, u"documents.document"_s, id), Value(dueDocument(id).title));
    }

    void theDocumentsOfARunSheetFollowTheirForms()
    {
        const QString sheet = m_process->filler->addCopy(u"mal-1.4"_s);
        QCOMPARE(derived(sheet, u"documents.status"_s, u"dok-1c"_s), Value(u"empty"_s));
        m_process->satisfy(u"dok-1c"_s);
        QCOMPARE(derived(sheet, u"documents.status"_s, u"dok-1c"_s), Value(u"done"_s));
        QCOMPARE(derived(sheet, u"documents.template"_s, u"dok-1c"_s).toObject().value("template"_L1).toString(), u"mal-1.3"_s);
        QCOMPARE(derived(sheet, u"documents.status"_s, u"dok-1b"_s), Value(u"empty"_s));
        QVERIFY(derived(sheet, u"documents.status"_s, u"dok-2a"_s).isUndefined());
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::DerivedTest)
#include "DerivedTest.moc"
