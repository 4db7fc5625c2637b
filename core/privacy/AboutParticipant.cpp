// SPDX-License-Identifier: MPL-2.0
#include "privacy/AboutParticipant.h"

#include <QSet>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

using Place = std::pair<QString, QString>; ///< a row of a form; no row: the form as a whole

bool leadsTo(const QSet<Place> &places, const Value &value)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(list.begin(), list.end(), [&places](const QJsonValue &item) { return leadsTo(places, item); });
    }
    const Reference reference = Reference::fromJson(value.toObject());
    return !reference.isNull() && places.contains({reference.form, reference.row});
}

bool rowLeadsTo(const QSet<Place> &places, const Field &table, const Row &row)
{
    return std::any_of(table.columns.cbegin(), table.columns.cend(), [&](const Field &column) {
        return column.type == FieldType::Reference && leadsTo(places, row.cell(column.id));
    });
}

bool copyLeadsTo(const QSet<Place> &places, const Template &definition, const Form &form)
{
    if (places.contains({form.head.subject.form, form.head.subject.row}))
        return true;
    return std::any_of(definition.fields.cbegin(), definition.fields.cend(), [&](const Field &field) {
        return field.type == FieldType::Reference && !field.multiple && leadsTo(places, form.fields.value(field.id, noValue()));
    });
}

/// Several participants are named at its head, this one among them.
bool listsAtHead(const QSet<Place> &places, const Template &definition, const Form &form)
{
    return std::any_of(definition.fields.cbegin(), definition.fields.cend(), [&](const Field &field) {
        return field.type == FieldType::Reference && field.multiple && leadsTo(places, form.fields.value(field.id, noValue()));
    });
}

/// The row of the register with the code.
const Row *participantRow(const Workbook &workbook, const QString &code, QString &written)
{
    const Form *participants = workbook.single(u"reg-deltakere"_s);
    const QString wanted = code.trimmed();
    for (const Row &row : participants ? participants->rows(u"rows"_s) : QVector<Row>()) {
        written = row.cell(u"code"_s).toString().trimmed();
        if (!wanted.isEmpty() && written.compare(wanted, Qt::CaseInsensitive) == 0)
            return &row;
    }
    return nullptr;
}

/// One more round through the forms about participants; true when a further row was found that others may lead to.
bool gather(const Workbook &workbook, QSet<Place> &places, AboutParticipant &about)
{
    bool more = false;
    about.copies.clear();
    about.shared.resize(1);
    for (const Template &definition : workbook.catalog().templates()) {
        if (definition.personalData != PersonalData::Yes)
            continue;
        for (const FormHead &head : workbook.copies(definition.id)) {
            const Form *form = workbook.form(head.id);
            if (!form)
                continue;
            if (!definition.isRegister() && copyLeadsTo(places, definition, *form)) {
                about.copies.append(head.id);
                continue;
            }
            const qsizetype before = about.shared.size();
            for (const Field &table : definition.fields) {
                AboutParticipant::Rows rows{head.id, table.id, {}};
                for (const Row &row : form->rows(table.id)) {
                    if (!rowLeadsTo(places, table, row))
                        continue;
                    rows.rows.append(row.id);
                    more = more || (definition.isRegister() && !places.contains({head.id, row.id}));
                    if (definition.isRegister())
                        places.insert({head.id, row.id});
                }
                if (!rows.rows.isEmpty())
                    about.shared.append(rows);
            }
            if (about.shared.size() == before && listsAtHead(places, definition, *form))
                about.shared.append({head.id, {}, {}});
        }
    }
    return more;
}

} // namespace

std::optional<AboutParticipant> aboutParticipant(const Workbook &workbook, const QString &code)
{
    AboutParticipant about;
    const Row *row = participantRow(workbook, code, about.code);
    if (!row)
        return std::nullopt;
    const QString registerForm = workbook.single(u"reg-deltakere"_s)->head.id;
    QSet<Place> places{{registerForm, row->id}};
    about.shared.append({registerForm, u"rows"_s, {row->id}});
    while (gather(workbook, places, about)) {
    }
    return about;
}

} // namespace sjusteg
