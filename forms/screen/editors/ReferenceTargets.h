// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FormContext.h"

namespace sjusteg::screen {

struct TargetChoice {
    QString title;
    QJsonObject reference;
};

/// What a reference field may point to now, after its filter, in the order of the targets.
QVector<TargetChoice> referenceChoices(const FormContext &context, const Field &field);

/// Why there is nothing to choose, and where it is added: «Ingen å velge ennå – legg til i 1.2 …».
QString nothingToChoose(const FormContext &context, const Field &field);

/// True when both point to the same row, copy or template; titles do not count.
bool sameTarget(const QJsonObject &a, const QJsonObject &b);

/// A new row (or copy) with this title in the field's first target. `changes` make it, `reference` points to it.
struct NewTarget {
    QVector<FormChange> changes;
    QJsonObject reference;
};
std::optional<NewTarget> newTarget(const FormContext &context, const Field &field, const QString &title);

} // namespace sjusteg::screen
