// SPDX-License-Identifier: MPL-2.0
#include "document/ParticipantExcerpt.h"

#include "workbook/ParticipantStory.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

bool ParticipantExcerpt::pointsAtOther(const QJsonValue &value) const
{
    return value.isObject() && !namesParticipant(m_workbook, m_about, {{u"cell"_s, value}}).value_or(true);
}

Value ParticipantExcerpt::withoutOthers(const Value &value) const
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &item : value.toArray()) {
            if (!pointsAtOther(item))
                kept.append(item);
        }
        return kept.isEmpty() ? noValue() : Value(kept);
    }
    if (pointsAtOther(value))
        return noValue();
    QJsonObject object = value.toObject();
    for (auto part = object.begin(); part != object.end();)
        part = pointsAtOther(*part) ? object.erase(part) : std::next(part);
    return value.isObject() ? Value(object) : value;
}

/// A group is named at its head, so that what else stands there holds for each of them.
bool ParticipantExcerpt::tellsOfSeveral(const Template &definition) const
{
    return std::any_of(definition.fields.cbegin(), definition.fields.cend(), [](const Field &field) {
        return field.type == FieldType::Reference && field.multiple && field.targets.contains("reg-deltakere"_L1);
    });
}

std::optional<Form> ParticipantExcerpt::form(const QString &formId) const
{
    const Form *whole = m_workbook.form(formId);
    const Template *definition = whole ? definitionOf(whole->head.templateId) : nullptr;
    if (!definition)
        return std::nullopt;
    Form own = *whole;
    own.tables.clear();
    own.votes.clear();
    own.fields.clear();
    bool any = false;
    for (const AboutParticipant::Rows &rows : m_about.shared) {
        for (const QString &id : rows.form == formId ? rows.rows : QStringList()) {
            if (const Row *row = whole->row(rows.table, id)) {
                own.tables[rows.table].append(*row);
                any = true;
            }
        }
    }
    for (auto field = whole->fields.cbegin(); field != whole->fields.cend(); ++field) {
        any = any || m_about.leads(*field);
        if (const Value value = withoutOthers(*field); tellsOfSeveral(*definition) && !isBlank(value))
            own.fields.insert(field.key(), value);
    }
    return any ? std::optional(own) : std::nullopt;
}

std::optional<QJsonObject> ParticipantExcerpt::version(const QJsonObject &document) const
{
    const QString formId = document.value("id"_L1).toString();
    const Template *definition = definitionOf(document.value("template"_L1).toString());
    if (!definition)
        return std::nullopt;
    QJsonObject own;
    bool any = false;
    const QJsonObject answers = document.value("answers"_L1).toObject();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const Field *field = definition->field(answer.key());
        if (!field)
            continue;
        if (!field->hasRows()) {
            any = any || m_about.leads(*answer);
            if (const Value value = withoutOthers(*answer); tellsOfSeveral(*definition) && !isBlank(value))
                own.insert(answer.key(), value);
            continue;
        }
        QSet<QString> known;
        for (const AboutParticipant::Rows &rows : m_about.shared) {
            if (rows.form == formId && rows.table == field->id)
                known += QSet<QString>(rows.rows.begin(), rows.rows.end()) + QSet<QString>(rows.former.begin(), rows.former.end());
        }
        QJsonArray kept;
        for (const QJsonValue &row : answer->toArray()) {
            if (namesParticipant(m_workbook, m_about, row.toObject()).value_or(known.contains(row["id"_L1].toString())))
                kept.append(row);
        }
        any = any || !kept.isEmpty();
        own.insert(answer.key(), kept);
    }
    if (!any)
        return std::nullopt;
    QJsonObject excerpt = document;
    excerpt.insert(u"answers"_s, own);
    return excerpt;
}

QVector<HistoryEntry> ParticipantExcerpt::history(const QString &formId) const
{
    const std::optional<FormHead> head = m_workbook.head(formId);
    const Template *definition = head ? definitionOf(head->templateId) : nullptr;
    if (!definition)
        return {};
    QVector<HistoryEntry> lines = m_workbook.history(formId, std::numeric_limits<int>::max());
    std::reverse(lines.begin(), lines.end());
    const QVector<bool> theirs = linesAbout(m_workbook, m_about, formId, lines);
    QVector<HistoryEntry> own;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        HistoryEntry entry = lines.at(i);
        const bool ofAll = tellsOfSeveral(*definition) && entry.cell.row.isEmpty();
        if (!theirs.at(i) && !ofAll)
            continue;
        entry.before = withoutOthers(entry.before);
        entry.after = withoutOthers(entry.after);
        const bool onlyOthers = !theirs.at(i) && isBlank(entry.before) && isBlank(entry.after) && entry.text.isEmpty();
        if (!onlyOthers)
            own.append(entry);
    }
    return own;
}

} // namespace sjusteg
