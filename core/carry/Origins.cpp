// SPDX-License-Identifier: MPL-2.0
#include "carry/Origins.h"

#include "handbook/FlowPlan.h"

#include <QJsonDocument>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

QString cellKey(const QString &field, const QString &row)
{
    return field + u'\n' + row;
}

QString sourceKey(const QString &form, const QString &row)
{
    return form + u'\n' + row;
}

Value untitled(const Value &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(untitled(item));
        return list;
    }
    QJsonObject object = value.toObject();
    if (!object.contains("form"_L1))
        return value;
    object.remove("title"_L1);
    return object;
}

QJsonObject refusal(const QString &flow, const QString &form, const QString &row, const QString &field)
{
    QJsonObject from{{u"form"_s, form}};
    if (!row.isEmpty())
        from.insert("row"_L1, row);
    if (!field.isEmpty())
        from.insert("field"_L1, field);
    return {{u"flow"_s, flow}, {u"from"_s, from}};
}

} // namespace

bool sameAnswer(const Value &a, const Value &b)
{
    if (isBlank(a) || isBlank(b))
        return isBlank(a) && isBlank(b);
    if (a.isArray() && b.isArray()) {
        const QJsonArray ours = untitled(a).toArray();
        const QJsonArray theirs = untitled(b).toArray();
        return ours.size() == theirs.size() && std::all_of(ours.begin(), ours.end(), [&theirs](const QJsonValue &one) { return theirs.contains(one); });
    }
    return untitled(a) == untitled(b);
}

QString refusedField(const FlowPlan &plan, const QString &flow, const QString &from)
{
    const auto rules = std::count_if(plan.rules().cbegin(), plan.rules().cend(), [&flow](const FlowRule &rule) { return rule.id == flow; });
    return rules > 1 ? from : QString();
}

bool CarriedEntry::knows(const Value &now) const
{
    const auto same = [&now](const Value &known) { return !known.isUndefined() && sameAnswer(known, now); };
    return same(taken) || same(declined) || (!isBlank(now) && declined == whateverItSays());
}

Value whateverItSays()
{
    return QJsonObject{{u"any"_s, true}};
}

QJsonObject CarriedEntry::toJson() const
{
    QJsonObject source;
    if (card.isEmpty()) {
        source.insert("form"_L1, from.form);
        if (!from.row.isEmpty())
            source.insert("row"_L1, from.row);
    } else {
        source.insert("template"_L1, card);
    }
    if (!from.field.isEmpty())
        source.insert("field"_L1, from.field);
    QJsonObject object{{u"flow"_s, flow}, {u"field"_s, field}, {u"from"_s, source}};
    if (!row.isEmpty())
        object.insert("row"_L1, row);
    if (!taken.isUndefined())
        object.insert("taken"_L1, taken);
    if (!declined.isUndefined())
        object.insert("declined"_L1, declined);
    return object;
}

CarriedEntry CarriedEntry::fromJson(const QJsonObject &object)
{
    const QJsonObject from = object.value("from"_L1).toObject();
    CarriedEntry entry;
    entry.flow = object.value("flow"_L1).toString();
    entry.field = object.value("field"_L1).toString();
    entry.row = object.value("row"_L1).toString();
    entry.from = {from.value("form"_L1).toString(), from.value("row"_L1).toString(), from.value("field"_L1).toString()};
    entry.card = from.value("template"_L1).toString();
    entry.taken = object.value("taken"_L1);
    entry.declined = object.value("declined"_L1);
    // Earlier versions kept a digest, from which a short text can be guessed.
    if (entry.declined.isObject() && entry.declined.toObject().contains("sha256"_L1))
        entry.declined = whateverItSays();
    return entry;
}

Origins::Origins(const Form &form)
    : m_refused(form.refused)
{
    for (const QJsonValue &item : form.carried)
        m_entries.append(CarriedEntry::fromJson(item.toObject()));
    reindex();
}

void Origins::reindex()
{
    m_byCell.clear();
    m_bySource.clear();
    m_byRow.clear();
    for (int i = int(m_entries.size()) - 1; i >= 0; --i)
        note(i);
}

void Origins::note(int index)
{
    const CarriedEntry &entry = m_entries.at(index);
    m_byCell.insert(cellKey(entry.field, entry.row), index);
    m_bySource.insert(sourceKey(entry.from.form, entry.from.row), index);
    m_byRow.insert(cellKey(entry.field.section(u'.', 0, 0), entry.row), index);
}

QJsonArray Origins::carried() const
{
    QJsonArray list;
    for (const CarriedEntry &entry : m_entries)
        list.append(entry.toJson());
    return list;
}

QVector<CarriedEntry> Origins::ofCell(const QString &field, const QString &row) const
{
    QVector<CarriedEntry> found;
    for (const int i : m_byCell.values(cellKey(field, row)))
        found.append(m_entries.at(i));
    return found;
}

QVector<CarriedEntry> Origins::fromSource(const QStringList &flows, const QString &form, const QString &row) const
{
    QVector<CarriedEntry> found;
    for (const int i : m_bySource.values(sourceKey(form, row))) {
        if (flows.contains(m_entries.at(i).flow))
            found.append(m_entries.at(i));
    }
    return found;
}

QVector<CarriedEntry> Origins::byFlows(const QStringList &flows) const
{
    QVector<CarriedEntry> found;
    std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(found), [&flows](const CarriedEntry &entry) { return flows.contains(entry.flow); });
    return found;
}

QVector<CarriedEntry> Origins::ofRow(const QString &table, const QString &row) const
{
    QList<int> indexes = m_byRow.values(cellKey(table, row));
    std::sort(indexes.begin(), indexes.end());
    QVector<CarriedEntry> found;
    for (const int i : std::as_const(indexes))
        found.append(m_entries.at(i));
    return found;
}

int Origins::indexOf(const CarriedEntry &entry) const
{
    for (const int i : m_byCell.values(cellKey(entry.field, entry.row))) {
        const CarriedEntry &known = m_entries.at(i);
        const bool items = entry.taken.isObject() && known.taken.isObject() && known.field == entry.field && !sameAnswer(known.taken, entry.taken)
            && known.declined.isUndefined() && entry.declined.isUndefined();
        if (known.flow == entry.flow && known.from.form == entry.from.form && known.from.row == entry.from.row
            && known.from.field == entry.from.field && known.card == entry.card && !items)
            return i;
    }
    return -1;
}

void Origins::put(const CarriedEntry &entry)
{
    const int index = indexOf(entry);
    if (index >= 0) {
        m_entries[index] = entry;
        return;
    }
    m_entries.append(entry);
    note(int(m_entries.size()) - 1);
}

void Origins::remove(const CarriedEntry &entry)
{
    if (const int index = indexOf(entry); index >= 0) {
        m_entries.removeAt(index);
        reindex();
    }
}

void Origins::removeRow(const QString &table, const QString &row)
{
    m_entries.removeIf([&](const CarriedEntry &entry) { return entry.row == row && entry.field.section(u'.', 0, 0) == table; });
    reindex();
}

bool Origins::isRefused(const QString &flow, const QString &form, const QString &row, const QString &field) const
{
    return m_refused.contains(refusal(flow, form, row, {})) || (!field.isEmpty() && m_refused.contains(refusal(flow, form, row, field)));
}

void Origins::refuse(const QString &flow, const QString &form, const QString &row, const QString &field)
{
    if (!isRefused(flow, form, row, field))
        m_refused.append(refusal(flow, form, row, field));
}

void Origins::allow(const QString &flow, const QString &form, const QString &row, const QString &field)
{
    for (qsizetype i = m_refused.size() - 1; i >= 0; --i) {
        if (m_refused.at(i) == QJsonValue(refusal(flow, form, row, {})) || m_refused.at(i) == QJsonValue(refusal(flow, form, row, field)))
            m_refused.removeAt(i);
    }
}

} // namespace sjusteg
