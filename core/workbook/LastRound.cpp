// SPDX-License-Identifier: MPL-2.0
#include "workbook/LastRound.h"

#include <QSet>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LastRoundFlow {
    QLatin1StringView flow;
    QLatin1StringView templateId;
    QLatin1StringView table;
};

constexpr LastRoundFlow lastRoundFlows[] = {{"D-105"_L1, "mal-1.1"_L1, "labour_needs"_L1}, {"D-106"_L1, "mal-2.1"_L1, "measures"_L1}};

const LastRoundFlow *flowOf(QStringView templateId)
{
    for (const LastRoundFlow &one : lastRoundFlows) {
        if (one.templateId == templateId)
            return &one;
    }
    return nullptr;
}

bool marksRow(const QJsonObject &entry, const LastRoundFlow &flow)
{
    return entry.value("flow"_L1).toString() == flow.flow && entry.value("field"_L1).toString() == flow.table;
}

QSet<QString> waiting(const Form &form)
{
    QSet<QString> rows;
    const LastRoundFlow *flow = form.carried.isEmpty() ? nullptr : flowOf(form.head.templateId);
    if (!flow)
        return rows;
    for (const QJsonValue &item : form.carried) {
        const QJsonObject entry = item.toObject();
        if (marksRow(entry, *flow))
            rows.insert(entry.value("row"_L1).toString());
    }
    return rows;
}

} // namespace

QJsonObject lastRoundEntry(const QString &templateId, const QString &form, const QString &table, const QString &row)
{
    const LastRoundFlow *flow = flowOf(templateId);
    return {{u"flow"_s, flow ? QString(flow->flow) : QString()},
            {u"field"_s, table},
            {u"row"_s, row},
            {u"from"_s, QJsonObject{{u"form"_s, form}, {u"row"_s, row}, {u"field"_s, table}}}};
}

QJsonObject lastRoundCell(const QString &form, const QString &field, const QString &row, const Value &value)
{
    return {{u"flow"_s, u"D-106"_s},
            {u"field"_s, field},
            {u"row"_s, row},
            {u"from"_s, QJsonObject{{u"form"_s, form}, {u"row"_s, row}, {u"field"_s, field}}},
            {u"taken"_s, value}};
}

QString lastRoundTable(const QString &templateId)
{
    const LastRoundFlow *flow = flowOf(templateId);
    return flow ? QString(flow->table) : QString();
}

bool isFromLastRound(const QJsonObject &entry)
{
    return std::any_of(std::begin(lastRoundFlows), std::end(lastRoundFlows), [&entry](const LastRoundFlow &flow) { return marksRow(entry, flow); });
}

bool isUnconfirmed(const Form &form, const QString &table, const QString &row)
{
    return lastRoundTable(form.head.templateId) == table && waiting(form).contains(row);
}

QStringList unconfirmedRows(const Form &form)
{
    QStringList ids;
    const QSet<QString> rows = waiting(form);
    if (rows.isEmpty())
        return ids;
    for (const Row &row : form.rows(lastRoundTable(form.head.templateId))) {
        if (rows.contains(row.id))
            ids.append(row.id);
    }
    return ids;
}

QJsonArray confirmedOrigins(const Form &form, const QString &table, const QString &row)
{
    QJsonArray left;
    const LastRoundFlow *flow = flowOf(form.head.templateId);
    for (const QJsonValue &item : form.carried) {
        const QJsonObject entry = item.toObject();
        if (!flow || flow->table != table || !marksRow(entry, *flow) || entry.value("row"_L1).toString() != row)
            left.append(item);
    }
    return left;
}

Form withoutUnconfirmed(const Form &form)
{
    const QSet<QString> rows = waiting(form);
    Form counted = form;
    if (!rows.isEmpty())
        counted.tables[lastRoundTable(form.head.templateId)].removeIf([&rows](const Row &row) { return rows.contains(row.id); });
    return counted;
}

} // namespace sjusteg
