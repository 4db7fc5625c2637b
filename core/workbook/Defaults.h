// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"
#include "workbook/Form.h"

namespace sjusteg {

/// What computed defaults need to know.
struct DefaultContext {
    QDate today;
    QStringList participantCodes;  ///< in use; the next one follows the highest
    const Form *pattern = nullptr; ///< the pattern the copy began with; what still equals it is not the user's
};

/// What a process is called until somebody names it.
QString defaultProcessName(const QDate &today);

/// The default of a field or column; undefined when it has none. `cells`: the rest of the row, for defaults that follow it.
Value defaultValue(const Template &definition, const Field &field, const DefaultContext &context, const QHash<QString, Value> &cells = {});

/// Columns whose default follows another cell of the row, still hold it, and get another one now: column id → new default.
/// `before` without cells: a new row.
QVector<QPair<QString, Value>> followingDefaults(const Template &definition, const Field &table, const Row &before, const Row &now,
                                                 const DefaultContext &context);

/// Fills the empty fields of a new copy, and the empty cells of its rows, with their defaults.
void applyDefaults(const Template &definition, Form &form, const DefaultContext &context);

/// True where people have entered something: neither delivered, nor a default, nor carried over.
bool hasEntered(const Template &definition, const Form &form, const DefaultContext &context);
/// The same for one row of the user's own; delivered rows count as content, so that they are kept.
bool isRealRow(const Template &definition, const Field &table, const Row &row, const DefaultContext &context);

} // namespace sjusteg
