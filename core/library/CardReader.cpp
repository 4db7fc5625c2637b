// SPDX-License-Identifier: MPL-2.0
#include "library/CardReader.h"

#include "handbook/ObjectReader.h"

#include <QJsonArray>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

Card CardReader::read(const QJsonObject &object, const Place &place)
{
    ObjectReader reader(object, place, m_issues);
    const QString id = reader.requiredText("id"_L1);
    for (const Field &field : m_form.fields)
        check(reader, field);
    reader.finish();
    QJsonObject answers = object;
    answers.insert("tool"_L1, QJsonObject{{u"template"_s, object.value("tool"_L1)}});
    Card card = cardFromAnswers(id, answers, m_form);
    card.delivered = true;
    card.own = false;
    return card;
}

void CardReader::check(ObjectReader &reader, const Field &field)
{
    const QLatin1StringView key = keyOf(field);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: checkText(reader, field, reader.text(key)); break;
    case FieldType::Choice: checkOptions(reader, field, {reader.text(key)}); break;
    case FieldType::MultiChoice:
    case FieldType::Unit: checkOptions(reader, field, reader.texts(key)); break;
    case FieldType::Date:
        if (const QString date = reader.text(key); !date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid())
            reader.issue(key, tr("expected a date, year-month-day"));
        break;
    case FieldType::Table: checkRows(reader, field); break;
    default: reader.text(key); break; // the tool: an id, held against the catalog by the library
    }
    const bool given = reader.has(key);
    if (field.need == Need::Required && !given)
        reader.issue(key, tr("is missing"));
}

void CardReader::checkText(ObjectReader &reader, const Field &field, const QString &text)
{
    const QLatin1StringView key = keyOf(field);
    if (field.need == Need::Required && text.trimmed().isEmpty() && reader.has(key))
        reader.issue(key, tr("is empty"));
    if (field.maxLength > 0 && text.size() > field.maxLength)
        reader.issue(key, tr("is longer than %1 characters").arg(field.maxLength));
}

void CardReader::checkOptions(ObjectReader &reader, const Field &field, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!id.isEmpty() && !isKnown(field, id))
            reader.issue(keyOf(field), tr("«%1» is not known").arg(id));
    }
}

bool CardReader::isKnown(const Field &field, const QString &option) const
{
    if (field.option(option))
        return true;
    // A delivered card knows the three units every municipality has.
    static const QStringList units{u"flyktning"_s, u"vo"_s, u"nav"_s};
    return field.type == FieldType::Unit && units.contains(option);
}

/// A view of the field's id that lives as long as this reader does.
QLatin1StringView CardReader::keyOf(const Field &field)
{
    QByteArray &key = m_keys[field.id];
    if (key.isEmpty())
        key = field.id.toLatin1();
    return QLatin1StringView(key);
}

void CardReader::checkRows(ObjectReader &reader, const Field &table)
{
    const QLatin1StringView key = keyOf(table);
    QStringList seen;
    for (const auto &[object, place] : reader.objects(key)) {
        ObjectReader row(object, place, m_issues);
        const QString id = row.requiredText("id"_L1);
        if (!table.delivered(id) || seen.contains(id))
            row.issue("id"_L1, tr("«%1» is not known").arg(id));
        seen.append(id);
        for (const Field &column : table.columns) {
            if (const DeliveredRow *delivered = table.delivered(id); !delivered || !delivered->cells.contains(column.id))
                check(row, column);
        }
        row.finish();
    }
    if (seen.size() < table.prefill.size())
        reader.issue(key, tr("one of its rows is missing"));
}

} // namespace sjusteg
