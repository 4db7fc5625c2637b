// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "WorkbookFixture.h"
#include "document/DocumentBuilder.h"
#include "flow/LinkedBoxes.h"

using namespace sjusteg;

namespace {

/// The box on paper: its terms with their texts; empty when there is none.
QStringList boxIn(const Document &document)
{
    QStringList terms;
    for (const Block &block : document.blocks) {
        const auto *card = std::get_if<CardBlock>(&block);
        if (!card || card->title != QStringLiteral("Begrepene våre"))
            continue;
        for (const Block &inner : card->blocks) {
            const auto &answer = std::get<AnswerBlock>(inner);
            terms += answer.label + QStringLiteral(": ") + answer.value;
        }
    }
    return terms;
}

} // namespace

/// The group's agreed words are kept once and stand in the papers for employers.
class LinkedBoxesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestFile>();
        m_file->create();
        m_terms = m_file->id("ekstra-begreper");
        Form copy = m_file->book->newCopy(QStringLiteral("mal-4.2"), {}, QStringLiteral("Kiosken"));
        m_copy = copy.head.id;
        QVERIFY(m_file->apply(m_copy, AddForm{copy}).ok());
        QVERIFY(setTerm(QStringLiteral("meaning"), QStringLiteral("r3"), QStringLiteral("Tre måneder i full drift")).ok());
    }

    void nothingStandsThereBeforeAPurposeIsChosen() { QVERIFY(printed(m_copy).isEmpty()); }

    void theTermOfThePurposeStandsThereInTheGroupsOwnWords()
    {
        QVERIFY(m_file->set(m_copy, QStringLiteral("purpose"), {}, QStringLiteral("work_practice")).ok());
        QCOMPARE(printed(m_copy), QStringList(QStringLiteral("Arbeidspraksis: Tre måneder i full drift")));
        QVERIFY(m_file->set(m_copy, QStringLiteral("purpose"), {}, QStringLiteral("company_training")).ok());
        QCOMPARE(printed(m_copy).size(), 1);
        QVERIFY(printed(m_copy).constFirst().startsWith(QStringLiteral("Arbeidsplassen som opplæringsarena: ")));
    }

    void aTermMarkedForEmployersStandsThereToo()
    {
        QVERIFY(m_file->set(m_copy, QStringLiteral("purpose"), {}, QStringLiteral("work_practice")).ok());
        QVERIFY(setTerm(QStringLiteral("print"), QStringLiteral("r2"), true).ok());
        QCOMPARE(printed(m_copy).size(), 2);
        QVERIFY(printed(m_copy).constFirst().startsWith(QStringLiteral("Språkpraksis: ")));
        QVERIFY(setTerm(QStringLiteral("print"), QStringLiteral("r3"), true).ok());
        QCOMPARE(printed(m_copy).size(), 2); // not twice
    }

    void changedWordsShowAtOnceAndNothingIsCopied()
    {
        QVERIFY(m_file->set(m_copy, QStringLiteral("purpose"), {}, QStringLiteral("work_practice")).ok());
        QVERIFY(setTerm(QStringLiteral("meaning"), QStringLiteral("r3"), QStringLiteral("Nye ord")).ok());
        QCOMPARE(printed(m_copy), QStringList(QStringLiteral("Arbeidspraksis: Nye ord")));
        m_file->reopen();
        QCOMPARE(printed(m_copy), QStringList(QStringLiteral("Arbeidspraksis: Nye ord")));
        QVERIFY(setTerm(QStringLiteral("meaning"), QStringLiteral("r3"), QStringLiteral(" ")).ok());
        QVERIFY(printed(m_copy).isEmpty());
    }

    void aSpecificationHasTheTermOfTheMeetingItCameFrom()
    {
        const Form spec = m_file->book->newCopy(QStringLiteral("ekstra-kravspesifikasjon"), {}, QStringLiteral("Kiosken"));
        QVERIFY(m_file->apply(spec.head.id, AddForm{spec}).ok());
        QVERIFY(m_file->set(m_copy, QStringLiteral("purpose"), {}, QStringLiteral("work_practice")).ok());
        QVERIFY(printed(spec.head.id).isEmpty());
        QVERIFY(m_file->set(m_copy, QStringLiteral("spec"), {}, Reference{spec.head.id, {}, QStringLiteral("Kiosken")}.toJson()).ok());
        QCOMPARE(printed(spec.head.id), QStringList(QStringLiteral("Arbeidspraksis: Tre måneder i full drift")));
    }

    void aBlankPrintHasNoBox()
    {
        QVERIFY(m_file->set(m_copy, QStringLiteral("purpose"), {}, QStringLiteral("work_practice")).ok());
        PrintOptions blank;
        blank.blank = true;
        QVERIFY(boxIn(buildFormDocument(*m_file->book, *m_file->book->form(m_copy), blank)).isEmpty());
    }

    void otherFormsHaveNoBox()
    {
        QVERIFY(setTerm(QStringLiteral("print"), QStringLiteral("r1"), true).ok());
        for (const Template &definition : testCatalog()->templates()) {
            const LinkedBoxes boxes(*m_file->book, definition);
            for (const Field &field : definition.fields)
                QCOMPARE(boxes.has(field.id), definition.id + QLatin1Char('.') + field.id == QStringLiteral("mal-4.2.purpose")
                             || definition.id + QLatin1Char('.') + field.id == QStringLiteral("ekstra-kravspesifikasjon.occupation"));
        }
    }

private:
    Result<void> setTerm(const QString &column, const QString &row, const Value &value)
    {
        return m_file->set(m_terms, QStringLiteral("terms.") + column, row, value);
    }
    QStringList printed(const QString &form) const { return boxIn(buildFormDocument(*m_file->book, *m_file->book->form(form))); }

    std::unique_ptr<TestFile> m_file;
    QString m_terms;
    QString m_copy;
};

SJUSTEG_TEST(LinkedBoxesTest)
#include "tst_linked_boxes.moc"
