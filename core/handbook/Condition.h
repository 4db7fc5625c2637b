// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace sjusteg {

/// A condition of a definition (docs/definitions.md), as read. Evaluated by flow/ConditionCheck.
struct Condition {
    enum class Kind { Always, Is, IsNot, Filled, NotFilled, Above, NotPattern, All, Any, Not };

    Kind kind = Kind::Always;
    QString field;             ///< a column of the same row, or a field of the form
    QStringList options;       ///< Is, IsNot
    double limit = 0;          ///< Above
    QVector<Condition> parts;  ///< All, Any, Not

    bool isAlways() const { return kind == Kind::Always; }
};

} // namespace sjusteg
