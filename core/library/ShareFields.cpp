// SPDX-License-Identifier: MPL-2.0
#include "library/ShareFields.h"

#include "library/Card.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

const QLatin1StringView mentorTemplate("mal-6.2");
const QLatin1StringView mentorTable("mentor_tasks");

/// Points at rows of this file, which do not come along. Rows of the same copy do, and so do the program's own tools.
bool pointsAway(const Field &field)
{
    return field.type == FieldType::Reference && !std::all_of(field.targets.cbegin(), field.targets.cend(), [](const QString &target) {
        return target.startsWith("same:"_L1) || target == "verktoy"_L1;
    });
}

bool staysAtHome(const Field &field)
{
    return field.type == FieldType::Person || field.isDerived() || !field.inReport || pointsAway(field) || field.format == "phone"_L1
        || field.format == "email"_L1;
}

/// The unit ids every municipality has.
QJsonValue commonUnits(const QJsonValue &value)
{
    static const QStringList common{u"flyktning"_s, u"vo"_s, u"nav"_s};
    if (!value.isArray())
        return common.contains(value.toString()) ? value : QJsonValue(QJsonValue::Undefined);
    QJsonArray kept;
    for (const QJsonValue &unit : value.toArray()) {
        if (common.contains(unit.toString()))
            kept.append(unit);
    }
    return kept.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(kept);
}

class Parting
{
public:
    Parting(const Template &definition, QStringList *leftOut)
        : m_definition(definition)
        , m_leftOut(leftOut)
    {
    }

    QJsonObject answers(const QJsonObject &given)
    {
        QJsonObject kept = given;
        for (const Field &field : m_definition.fields) {
            if (!kept.contains(field.id))
                continue;
            if (isSharedByRows(m_definition.id) && field.id != mentorTable)
                kept.remove(field.id); // a form of which only the rows go, and nobody expects more
            else if (field.isTable())
                kept.insert(field.id, rows(field, kept.value(field.id).toArray()));
            else
                keep(field, field.label, kept);
        }
        return kept;
    }

private:
    QJsonArray rows(const Field &table, const QJsonArray &given)
    {
        QJsonArray kept;
        for (const QJsonValue &item : given) {
            QJsonObject row = item.toObject();
            for (const Field &column : table.columns) {
                const bool agreement = m_definition.id == mentorTemplate && column.type == FieldType::Check; // with an employer of one's own
                if (agreement)
                    row.remove(column.id);
                else if (row.contains(column.id))
                    keep(column, u"%1: %2"_s.arg(table.label, column.label), row);
            }
            kept.append(row);
        }
        return kept;
    }

    void keep(const Field &field, const QString &label, QJsonObject &from)
    {
        if (const QString row = from.value(field.id).toObject().value("row"_L1).toString(); !row.isEmpty() && !pointsAway(field))
            from.insert(field.id, row); // of the same copy, which will have another id
        const QJsonValue before = from.value(field.id);
        if (staysAtHome(field))
            from.remove(field.id);
        else if (field.type == FieldType::Unit)
            from.insert(field.id, commonUnits(before));
        // What a copy is about goes along in words.
        if (m_leftOut && field.id != "occupation"_L1 && from.value(field.id) != before && !m_leftOut->contains(label))
            m_leftOut->append(label);
    }

    const Template &m_definition;
    QStringList *m_leftOut;
};

bool isPersonal(const QString &text)
{
    static const QRegularExpression mail(u"[\\w.+-]+@[\\w-]+\\.[A-Za-z]{2,}"_s);
    static const QRegularExpression numbers(u"(?<![\\d.,])(?:\\+47 ?)?(?:\\d{8}|\\d{2} \\d{2} \\d{2} \\d{2}|\\d{3} \\d{2} \\d{3}|\\d{6} ?\\d{5})(?![\\d.,]\\d|\\d)"_s);
    return mail.match(text).hasMatch() || numbers.match(text).hasMatch();
}

} // namespace

const QStringList &sharedTemplates()
{
    static const QStringList templates{cardTemplate, u"ekstra-kravspesifikasjon"_s, u"ekstra-opplaringsplan"_s, mentorTemplate};
    return templates;
}

bool isSharedByRows(const QString &templateId)
{
    return templateId == mentorTemplate;
}

QString sharedTitle(const Template &definition)
{
    const Field *rows = isSharedByRows(definition.id) ? definition.field(mentorTable) : nullptr;
    return rows ? rows->label : definition.shortTitle;
}

QJsonObject withoutPersons(const Template &definition, const QJsonObject &answers, QStringList *leftOut)
{
    return Parting(definition, leftOut).answers(answers);
}

QStringList looksPersonal(const Template &definition, const QJsonObject &answers)
{
    QStringList labels;
    const auto look = [&labels](const Field &field, const QJsonValue &value) {
        if (isPersonal(value.toString()) && !labels.contains(field.label))
            labels.append(field.label);
    };
    for (const Field &field : definition.fields) {
        const QJsonValue value = answers.value(field.id);
        if (!field.isTable())
            look(field, value);
        for (const QJsonValue &row : field.isTable() ? value.toArray() : QJsonArray()) {
            for (const Field &column : field.columns)
                look(column, row.toObject().value(column.id));
        }
    }
    return labels;
}

} // namespace sjusteg
