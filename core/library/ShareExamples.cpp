// SPDX-License-Identifier: MPL-2.0
#include "library/ShareExamples.h"

#include "exchange/Answers.h"
#include "library/Card.h"
#include "library/ShareFields.h"

#include <QJsonArray>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows nobody has written are everywhere already.
QJsonArray writtenRows(const Field &table, const QJsonArray &rows)
{
    QJsonArray written;
    for (const QJsonValue &item : rows) {
        const QJsonObject row = item.toObject();
        const DeliveredRow *delivered = table.delivered(row.value("id"_L1).toString());
        const bool same = delivered && std::all_of(table.columns.cbegin(), table.columns.cend(), [&](const Field &column) {
            return !row.contains(column.id) || row.value(column.id) == delivered->cells.value(column.id);
        });
        if (!same)
            written.append(row);
    }
    return written;
}

/// All answers of the copy that may be spoken of, before persons are taken out.
QJsonObject answersOf(const Workbook &workbook, const Template &definition, const Form &form)
{
    QJsonObject answers = dumpForm(workbook, form).value("answers"_L1).toObject();
    if (!isSharedByRows(definition.id))
        return answers;
    QJsonObject kept;
    for (const Field &field : definition.fields) {
        if (!field.isTable() || field.id != "mentor_tasks"_L1)
            continue;
        if (const QJsonArray rows = writtenRows(field, answers.value(field.id).toArray()); !rows.isEmpty())
            kept.insert(field.id, rows);
    }
    return kept;
}

void nameOccupation(const Workbook &workbook, const Form &form, SharedExample &example)
{
    const Form *source = form.head.subject.isNull() ? nullptr : workbook.form(form.head.subject.form);
    const Row *row = source ? source->row(u"opportunities"_s, form.head.subject.row) : nullptr;
    if (!row)
        return;
    example.industry = row->cell(u"industry"_s).toString();
    example.occupation = row->cell(u"occupation"_s).toString();
}

QString shownTitle(const Workbook &workbook, const Template &definition, const Form &form)
{
    if (definition.id == cardTemplate) {
        if (const QString title = form.fields.value(u"title"_s, noValue()).toString().trimmed(); !title.isEmpty())
            return title;
    }
    return workbook.copyTitle(form.head.id);
}

} // namespace

QVector<Shareable> shareable(const Workbook &workbook)
{
    QVector<Shareable> found;
    for (const QString &templateId : sharedTemplates()) {
        const Template *definition = workbook.catalog().find(templateId);
        for (const FormHead &head : definition ? workbook.copies(templateId) : QVector<FormHead>()) {
            const Form *form = head.stored && head.status != FormStatus::Empty ? workbook.form(head.id) : nullptr;
            const bool borrowed = form && templateId == cardTemplate && !form->fields.value(u"own"_s, noValue()).toBool();
            if (!form || borrowed)
                continue;
            const QJsonObject answers = answersOf(workbook, *definition, *form);
            Shareable one{head.id, templateId, sharedTitle(*definition), shownTitle(workbook, *definition, *form), {}, {}};
            const QJsonObject kept = withoutPersons(*definition, answers, &one.leftOut);
            one.personal = looksPersonal(*definition, kept);
            if (!kept.isEmpty())
                found.append(one);
        }
    }
    return found;
}

SharedExamples shareExamples(const Workbook &workbook, const QStringList &formIds)
{
    SharedExamples shared{workbook.municipality(), workbook.clock().today(), {}};
    for (const QString &id : formIds) {
        const Form *form = workbook.form(id);
        const Template *definition = form ? workbook.catalog().find(form->head.templateId) : nullptr;
        if (!definition || !sharedTemplates().contains(definition->id))
            continue;
        SharedExample example;
        example.templateId = definition->id;
        example.templateVersion = definition->version;
        example.title = shownTitle(workbook, *definition, *form).left(200);
        nameOccupation(workbook, *form, example);
        example.answers = withoutPersons(*definition, answersOf(workbook, *definition, *form));
        shared.examples.append(example);
    }
    return shared;
}

} // namespace sjusteg
