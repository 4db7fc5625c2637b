// SPDX-License-Identifier: MPL-2.0
#include "library/Card.h"

#include <QJsonArray>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList idList(const QJsonValue &value)
{
    QStringList ids;
    for (const QJsonValue &item : value.toArray())
        ids.append(item.toString());
    ids.removeAll(QString());
    return ids;
}

QDate isoDate(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QVector<CardCriterion> criteriaOf(const QJsonArray &rows, const Field &table)
{
    QVector<CardCriterion> criteria;
    for (const DeliveredRow &delivered : table.prefill) {
        CardCriterion one{delivered.id, delivered.cells.value("criterion"_L1).toString(), {}, {}};
        for (const QJsonValue &item : rows) {
            const QJsonObject row = item.toObject();
            if (row.value("id"_L1).toString() != one.id)
                continue;
            one.assessment = row.value("assessment"_L1).toString();
            one.basis = row.value("basis"_L1).toString();
        }
        criteria.append(one);
    }
    return criteria;
}

} // namespace

QStringList Card::industries() const
{
    QStringList names;
    for (const QString &part : text("industries"_L1).split(u',')) {
        const QString name = part.simplified();
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

QString Card::nameWithPlace() const
{
    return place().isEmpty() ? title() : u"%1 (%2)"_s.arg(title(), place());
}

const QStringList &cardTextFields()
{
    static const QStringList fields{u"challenge"_s, u"measure"_s,      u"result"_s,          u"goal_group"_s,
                                    u"about"_s,     u"organisation"_s, u"getting_started"_s, u"success"_s};
    return fields;
}

Card cardFromAnswers(const QString &id, const QJsonObject &answers, const Template &form)
{
    Card card;
    card.id = id;
    for (const Field &field : form.fields) {
        const bool words = field.type == FieldType::Text || field.type == FieldType::LongText;
        if (const QString text = answers.value(field.id).toString().trimmed(); words && !text.isEmpty())
            card.texts.insert(field.id, text);
    }
    if (const Field *criteria = form.field(u"criteria"_s))
        card.criteria = criteriaOf(answers.value("criteria"_L1).toArray(), *criteria);
    card.fit = answers.value("fit"_L1).toString();
    card.steps = idList(answers.value("steps"_L1));
    card.resourceNeed = answers.value("resource_need"_L1).toString();
    card.units = idList(answers.value("units"_L1));
    card.own = answers.value("own"_L1).toBool();
    card.tool = answers.value("tool"_L1).toObject().value("template"_L1).toString();
    card.updated = isoDate(answers.value("updated"_L1));
    card.checked = isoDate(answers.value("checked"_L1));
    return card;
}

} // namespace sjusteg
