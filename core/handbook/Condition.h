// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

namespace sjusteg {

/// A condition of a definition (docs/definitions.md), as read. Evaluated by flow/Conditions.
struct Condition {
    enum class Kind { Always, Is, IsNot, Filled, NotFilled, Above, NotPattern, All, Any, Not };

    Kind kind = Kind::Always;
    QString field;             ///< a column of the same row, or a field of the form
    QStringList options;       ///< Is, IsNot
    double limit = 0;          ///< Above
    QVector<Condition> parts;  ///< All, Any, Not

    bool isAlways() const { return kind == Kind::Always; }
    QJsonObject toJson() const; ///< as it stands in a definition
    /// Of a condition that the reader has accepted (those inside a clause's rule are kept as JSON); Always when it cannot be read.
    static Condition fromJson(const QJsonObject &object);
};

} // namespace sjusteg
