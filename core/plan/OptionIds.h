// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Form.h"

#include <QStringList>

namespace sjusteg {

/// Id of the chosen option, with or without a text of its own beside it.
inline QString optionId(const Value &value)
{
    return value.isObject() ? value[QLatin1StringView("option")].toString() : value.toString();
}

/// Ids of all that are chosen; one id alone is a list of one.
inline QStringList optionIds(const Value &value)
{
    QStringList ids;
    if (value.isString())
        ids.append(value.toString());
    for (const QJsonValue &item : value.toArray())
        ids.append(optionId(item));
    ids.removeAll(QString());
    return ids;
}

} // namespace sjusteg
