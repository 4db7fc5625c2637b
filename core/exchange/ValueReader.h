// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exchange/TargetIndex.h"

#include <functional>

namespace sjusteg::exchange {

/// Reads one value of the answers as its field's type, or says what is wrong with it.
class ValueReader
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ValueReader)
public:
    ValueReader(Workbook &workbook, const TargetIndex &targets, Mistakes &mistakes);

    /// Undefined for an empty value, and after a mistake.
    Value read(const Field &field, const QJsonValue &given, const Place &place, const QString &ownForm);
    Value person(const QJsonValue &given, const Place &place);
    /// A reference to one of `targets`, whole or as a bare id.
    Value reference(const QStringList &targets, const QJsonValue &given, const Place &place, const QString &ownForm);
    /// Text without NUL and within `max` characters; empty after a mistake.
    QString text(const QJsonValue &given, int max, const Place &place);

private:
    Value refuse(const Place &place, const QString &why);
    Value number(const Field &field, const QJsonValue &given, const Place &place);
    Value choice(const Field &field, const QJsonValue &given, const Place &place);
    Value unit(const QJsonValue &given, const Place &place);
    Value image(const QJsonValue &given, const Place &place);
    Value list(const QJsonValue &given, const Place &place, const std::function<Value(const QJsonValue &)> &one);
    bool hasOnly(const QJsonObject &object, const QStringList &keys, const Place &place);

    Workbook &m_workbook;
    const TargetIndex &m_targets;
    Mistakes &m_mistakes;
};

} // namespace sjusteg::exchange
