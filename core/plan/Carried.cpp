// SPDX-License-Identifier: MPL-2.0
#include "plan/Carried.h"

namespace sjusteg {

QVector<CarriedLine> carriedLines(const Form &form)
{
    QVector<CarriedLine> lines;
    lines.reserve(form.carried.size());
    for (const QJsonValue &value : form.carried) {
        const QJsonObject from = value[QLatin1StringView("from")].toObject();
        CarriedLine line;
        line.flow = value[QLatin1StringView("flow")].toString();
        line.target = {value[QLatin1StringView("field")].toString(), value[QLatin1StringView("row")].toString(), {}};
        line.from = {from.value(QLatin1StringView("form")).toString(),
                     {from.value(QLatin1StringView("field")).toString(), from.value(QLatin1StringView("row")).toString(), {}}};
        lines.append(line);
    }
    return lines;
}

QString rowKey(const QString &form, const QString &table, const QString &row)
{
    return form + QLatin1Char('/') + table + QLatin1Char('/') + row;
}

} // namespace sjusteg
