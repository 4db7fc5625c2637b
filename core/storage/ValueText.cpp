// SPDX-License-Identifier: MPL-2.0
#include "storage/ValueText.h"

#include <QJsonDocument>

namespace sjusteg {

// QJsonDocument holds arrays and objects only, so a value travels as a list of one.

QString valueToText(const Value &value)
{
    if (value.isUndefined())
        return {};
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

Value valueFromText(const QString &text)
{
    if (text.isEmpty())
        return noValue();
    const QJsonArray list = QJsonDocument::fromJson('[' + text.toUtf8() + ']').array();
    return list.isEmpty() ? noValue() : list.at(0);
}

} // namespace sjusteg
