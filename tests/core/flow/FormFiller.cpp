// SPDX-License-Identifier: MPL-2.0
#include "FormFiller.h"

#include "../../UnlockedWorkbook.h"

#include "flow/Filled.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Clauses that name no single cell: what to put where. A row that is not there is added.
struct ClauseAnswer {
    QString field; ///< table.column
    QString row;
    Value value;
};

QVector<ClauseAnswer> clauseAnswers(const QString &templateId)
{
    QVector<ClauseAnswer> answers;
    for (const QString &unit : obligatoryUnits()) {
        if (templateId == "mal-1.1"_L1 || templateId == "mal-2.1"_L1)
            answers.append({u"prework.delivered"_s, unit, true});
        if (templateId == "mal-1.1"_L1)
            answers.append({u"labour_needs.unit"_s, u"need-"_s + unit, unit});
    }
    if (templateId == "mal-5.2"_L1) {
        for (const QString &row : {u"r1"_s, u"r2"_s, u"r3"_s, u"r4"_s})
            answers += {{u"training.topic"_s, row, u"Tema"_s}, {u"training.goal"_s, row, u"Mål"_s}, {u"training.unit"_s, row, u"vo"_s}};
    }
    return answers;
}

void apply(TestFile &file, const QVector<FormChange> &changes)
{
    const Result<void> done = file.book->apply({{}, u"edit"_s, changes});
    if (!done)
        qFatal("%s %s", qPrintable(done.problem().sentence), qPrintable(done.problem().cause));
}

} // namespace

FormFiller::FormFiller(TestFile &file)
    : m_file(file)
{
    for (const QString &unit : obligatoryUnits()) {
        m_member = file.addRow(file.id("reg-arbeidsgruppe"), u"rows"_s,
                               {{u"name"_s, u"Kari"_s}, {u"unit"_s, unit}, {u"is_process_leader"_s, unit == "vo"_L1}});
    }
    file.addRow(file.id("reg-arbeidsgivere"), u"rows"_s, {{u"name"_s, u"Vaskeriet"_s}, {u"industry"_s, u"Renhold"_s}});
}

QString FormFiller::addCopy(const QString &templateId, const Reference &subject, bool pattern)
{
    if (testCatalog()->find(templateId)->personalData == PersonalData::Yes)
        unlockForTest(*m_file.book);
    const Form copy = m_file.book->newCopy(templateId, subject, {}, pattern);
    apply(m_file, {{copy.head.id, AddForm{copy}}});
    return copy.head.id;
}

Reference FormFiller::to(const QString &form, const QString &table, const QString &row) const
{
    return {form, row, m_file.book->rowTitle(form, table, row)};
}

void FormFiller::fill(const QString &form)
{
    fillClauses(form);
    // Answers call for others (an improvement for a person and a date), so several rounds; what never ends is a rule that cannot be met.
    constexpr int enough = 8;
    for (int round = 0; round < enough; ++round) {
        const QVector<Missing> open = missing(*m_file.book, *m_file.book->form(form));
        if (open.isEmpty())
            return;
        fillOnce(form, open);
    }
    const QVector<Missing> open = missing(*m_file.book, *m_file.book->form(form));
    if (!open.isEmpty())
        qFatal("%s cannot be completed: %s", qPrintable(m_file.book->head(form)->templateId), qPrintable(open.first().text));
}

void FormFiller::fillOnce(const QString &formId, const QVector<Missing> &open)
{
    const Form &form = *m_file.book->form(formId);
    const Template &definition = *m_file.book->catalog().find(form.head.templateId);
    QVector<FormChange> changes;
    QStringList grown;
    for (const Missing &item : open) {
        const Field &field = *definition.field(item.cell.field);
        if (item.cell.isHead() && field.hasRows()) {
            if (grown.contains(field.id))
                continue;
            grown.append(field.id);
            Row row = m_file.book->newRow(formId, field.id);
            for (const Field &column : field.columns) {
                if (isDue(column, definition, form, field.id, &row) && !row.cells.contains(column.id))
                    row.cells.insert(column.id, answerTo(column, field.id + u'.' + column.id));
            }
            changes.append({formId, InsertRow{field.id, int(form.rows(field.id).size()), row}});
        } else {
            changes.append({formId, SetCell{item.cell, form.value(item.cell), answerTo(field, item.cell.field)}});
        }
    }
    apply(m_file, changes);
}

void FormFiller::fillClauses(const QString &formId)
{
    const Form *form = m_file.book->form(formId);
    for (const ClauseAnswer &answer : clauseAnswers(form->head.templateId)) {
        const CellRef cell{answer.field, answer.row, {}};
        if (form->head.pattern)
            continue;
        if (form->row(cell.table(), cell.row)) {
            apply(m_file, {{formId, SetCell{cell, noValue(), answer.value}}});
        } else {
            const Row row{answer.row, {{cell.column(), answer.value}}};
            apply(m_file, {{formId, InsertRow{cell.table(), int(form->rows(cell.table()).size()), row}}});
        }
        form = m_file.book->form(formId);
    }
}

Value FormFiller::answerTo(const Field &field, const QString &path) const
{
    if (m_given.contains(path))
        return m_given.value(path);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return u"Svar"_s;
    case FieldType::Date: return u"2026-05-04"_s;
    case FieldType::Time: return u"09:00"_s;
    case FieldType::Number: return field.minimum.value_or(1);
    case FieldType::Scale: return 5;
    case FieldType::Choice: return field.options.constFirst().id;
    case FieldType::MultiChoice: return QJsonArray{field.options.constFirst().id};
    case FieldType::Person: return m_member;
    case FieldType::Unit: return field.multiple ? Value(QJsonArray{u"vo"_s}) : Value(u"vo"_s);
    case FieldType::Reference: return field.multiple ? Value(QJsonArray{anyTarget(field.targets)}) : Value(anyTarget(field.targets));
    default: return noValue();
    }
}

/// The first row there is; a name alone where there is none yet, as a reference whose target is gone.
QJsonObject FormFiller::anyTarget(const QStringList &targets) const
{
    const QString target = targets.constFirst();
    const bool isRegister = target.startsWith("reg-"_L1);
    const qsizetype dot = target.lastIndexOf(u'.');
    const QString templateId = isRegister ? target : target.left(dot);
    const QString table = isRegister ? u"rows"_s : target.mid(dot + 1);
    for (const FormHead &copy : m_file.book->copies(templateId)) {
        const QVector<Row> &rows = m_file.book->form(copy.id)->rows(table);
        if (!rows.isEmpty())
            return to(copy.id, table, rows.constFirst().id).toJson();
    }
    return Reference{u"borte"_s, u"borte"_s, u"Renhold"_s}.toJson();
}

} // namespace sjusteg
