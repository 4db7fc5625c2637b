// SPDX-License-Identifier: MPL-2.0
#include "library/TakeExamples.h"

#include "exchange/NewCopies.h"
#include "library/Card.h"
#include "library/ShareFields.h"
#include "workbook/Uuid7.h"
#include "workbook/ValueWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString occupationTable = u"opportunities"_s;
const QString mentorRows = u"mentor_tasks"_s;
constexpr qsizetype mostLines = 3; // shown of one example before it is taken in

/// What stands where, in words that are compared: capitals and spaces do not matter.
QString plainWords(const QString &text)
{
    return text.simplified().toLower();
}

/// Gathers the changes of several examples; rows that come with one are there for the next.
class Taking
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::TakeExamples)
public:
    Taking(Workbook &workbook, const SharedExamples &shared)
        : m_workbook(workbook)
        , m_from(shared.from)
    {
    }

    const QVector<FormChange> &changes() const { return m_changes; }
    /// What was noted about the last example.
    QString note() const { return m_note; }
    /// What it is called by what stands in it, and the first lines of that.
    QString title() const { return m_title; }
    QStringList says() const { return m_says; }

    Result<void> take(const SharedExample &example)
    {
        m_note.clear();
        m_says.clear();
        m_title = example.title;
        const Template *definition = m_workbook.catalog().find(example.templateId);
        if (isSharedByRows(definition->id))
            return takeTasks(example);
        Reference subject;
        QJsonObject answers = example.answers;
        if (!definition->subjectTables.isEmpty()) {
            const Result<Reference> occupation = occupationOf(example);
            if (!occupation)
                return occupation.problem();
            subject = *occupation;
            if (definition->field(u"occupation"_s))
                answers.insert("occupation"_L1, subject.toJson());
        }
        const QString name = subject.isNull() || m_from.isEmpty() ? QString() : tr("from %1").arg(m_from);
        Result<Form> form = readAsNewCopy(m_workbook, definition->id, answers, subject, name);
        if (!form)
            return refusal(example, form.problem());
        look(*definition, *form);
        if (isThereAlready(*definition, subject)) {
            const QString beside = subject.isNull() ? tr("You already have a card called %1; this one comes beside it").arg(inQuotes(m_title))
                                                    : tr("Comes beside the one you have");
            m_note = m_note.isEmpty() ? beside : tr("%1. %2").arg(m_note, beside);
        }
        form->head.status = FormStatus::Begun;
        if (definition->id == cardTemplate)
            form->fields.remove(u"own"_s); // somebody else's, which is not ours to give away
        m_changes.append({form->head.id, AddForm{*form}});
        return {};
    }

private:
    static Problem refusal(const SharedExample &example, const Problem &why)
    {
        return {tr("«%1» is not as Sjusteg writes it, and cannot be taken in.").arg(example.title), why.sentence};
    }

    /// Its name, which may be another than the file says, and the first texts or rows that stand in it.
    void look(const Template &definition, const Form &form)
    {
        const Field *named = definition.namingField();
        if (const QString name = named ? titleLine(form.fields.value(named->id, noValue()).toString()) : QString(); !name.isEmpty())
            m_title = name;
        for (const Field &field : definition.fields) {
            if (m_says.size() == mostLines)
                return;
            QStringList texts{named && field.id == named->id ? QString() : textOf(field, form.fields.value(field.id, noValue()))};
            for (const Row &row : form.rows(field.id)) {
                const auto first = std::find_if(field.columns.cbegin(), field.columns.cend(), [&](const Field &column) { return !textOf(column, row.cell(column.id)).isEmpty(); });
                if (first != field.columns.cend() && !field.delivered(row.id))
                    texts.append(textOf(*first, row.cell(first->id)));
            }
            texts.removeAll(QString());
            if (!texts.isEmpty())
                m_says.append(tr("%1: %2").arg(field.label, titleLine(texts.mid(0, mostLines).join(u"; "_s))));
        }
    }

    static QString textOf(const Field &field, const Value &value)
    {
        return field.type == FieldType::Text || field.type == FieldType::LongText ? titleLine(value.toString()) : QString();
    }

    /// A card of the same name, or another copy about the same occupation.
    bool isThereAlready(const Template &definition, const Reference &subject) const
    {
        const Field *named = definition.namingField();
        const QVector<FormHead> copies = m_workbook.copies(definition.id);
        return std::any_of(copies.cbegin(), copies.cend(), [&](const FormHead &head) {
            if (!subject.isNull())
                return head.subject.form == subject.form && head.subject.row == subject.row;
            const Form *form = named ? m_workbook.form(head.id) : nullptr;
            return form && plainWords(titleLine(form->fields.value(named->id, noValue()).toString())) == plainWords(m_title);
        });
    }

    /// The row of mal 1.2 with the same words, else a new one.
    Result<Reference> occupationOf(const SharedExample &example)
    {
        const Form *opportunities = m_workbook.single(u"mal-1.2"_s);
        const QString industry = example.industry.isEmpty() && example.occupation.isEmpty() ? example.title : example.industry;
        const QString key = plainWords(industry) + u'\n' + plainWords(example.occupation);
        const QString title = example.occupation.isEmpty() ? industry : u"%1 – %2"_s.arg(industry, example.occupation);
        for (const Row &row : opportunities->rows(occupationTable)) {
            if (plainWords(row.cell(u"industry"_s).toString()) + u'\n' + plainWords(row.cell(u"occupation"_s).toString()) == key) {
                m_note = tr("About %1 in mal 1.2").arg(title);
                return Reference{opportunities->head.id, row.id, title};
            }
        }
        if (const auto known = m_newOccupations.constFind(key); known != m_newOccupations.constEnd()) {
            m_note = tr("About %1, which comes along").arg(title);
            return *known;
        }
        if (opportunities->head.status == FormStatus::Done || opportunities->head.status == FormStatus::Anchored)
            return Problem{tr("«%1» is about %2, which is not in mal 1.2, and mal 1.2 is finished. Open it again first.").arg(example.title, title), {}};
        Row row = m_workbook.newRow(opportunities->head.id, occupationTable);
        row.cells.insert(u"industry"_s, industry);
        if (!example.occupation.isEmpty())
            row.cells.insert(u"occupation"_s, example.occupation);
        const int place = int(opportunities->rows(occupationTable).size() + m_newOccupations.size());
        m_changes.append({opportunities->head.id, InsertRow{occupationTable, place, row}});
        const Reference reference{opportunities->head.id, row.id, title};
        m_newOccupations.insert(key, reference);
        m_note = tr("New row in mal 1.2, not judged yet: %1").arg(title);
        return reference;
    }

    /// The common starting point that takes the tasks: the one there is, or a new one.
    Result<void> takeTasks(const SharedExample &example)
    {
        const Result<Form> read = readAsNewCopy(m_workbook, example.templateId, example.answers);
        if (!read)
            return refusal(example, read.problem());
        look(*m_workbook.catalog().find(example.templateId), *read);
        if (m_pattern.head.id.isEmpty()) {
            const Form *there = patternOf(example.templateId);
            if (there && (there->head.status == FormStatus::Done || there->head.status == FormStatus::Anchored))
                return Problem{tr("The common starting point of mal 6.2 is finished. Open it again first."), {}};
            m_pattern = there ? *there : m_workbook.newCopy(example.templateId, {}, {}, true);
            if (!there)
                m_changes.append({m_pattern.head.id, AddForm{m_pattern}});
        }
        QVector<Row> &rows = m_pattern.tables[mentorRows];
        int added = 0;
        for (const Row &row : read->rows(mentorRows)) {
            const QString task = row.cell(u"task"_s).toString();
            const bool known = std::any_of(rows.cbegin(), rows.cend(), [&task](const Row &one) { return plainWords(one.cell(u"task"_s).toString()) == plainWords(task); });
            if (known || task.trimmed().isEmpty())
                continue;
            Row own{newUuid7(m_workbook.clock().now()), row.cells};
            m_changes.append({m_pattern.head.id, InsertRow{mentorRows, int(rows.size()), own}});
            rows.append(own);
            ++added;
        }
        m_note = added == 0 ? tr("All of the tasks are in the common starting point of mal 6.2 already")
                            : tr("%n new row(s) in the common starting point of mal 6.2", nullptr, added);
        return {};
    }

    const Form *patternOf(const QString &templateId) const
    {
        for (const FormHead &head : m_workbook.copies(templateId)) {
            if (head.pattern)
                return m_workbook.form(head.id);
        }
        return nullptr;
    }

    Workbook &m_workbook;
    const QString m_from;
    QVector<FormChange> m_changes;
    QHash<QString, Reference> m_newOccupations; ///< by their words
    Form m_pattern;                             ///< as it will be; no id: not looked for yet
    QString m_note;
    QString m_title;
    QStringList m_says;
};

} // namespace

QVector<TakenExample> lookAtExamples(Workbook &workbook, const SharedExamples &shared)
{
    QVector<TakenExample> seen;
    Taking taking(workbook, shared);
    for (const SharedExample &example : shared.examples) {
        const Template *definition = workbook.catalog().find(example.templateId);
        TakenExample one{sharedTitle(*definition), example.title, {}, {}, {}, {}};
        if (const Result<void> taken = taking.take(example); taken)
            one = {one.what, taking.title(), taking.says(), taking.note(), {}, {}};
        else
            one = {one.what, one.title, {}, {}, taken.problem().sentence, taken.problem().cause};
        seen.append(one);
    }
    return seen;
}

Result<Edit> takeExamples(Workbook &workbook, const SharedExamples &shared, const QVector<int> &chosen)
{
    Taking taking(workbook, shared);
    for (const int index : chosen) {
        if (const Result<void> taken = taking.take(shared.examples.at(index)); !taken)
            return taken.problem();
    }
    return Edit{QCoreApplication::translate("sjusteg::TakeExamples", "Take in examples"), u"edit"_s, taking.changes()};
}

} // namespace sjusteg
