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
    const Form *form = nullptr;    ///< the copy itself, for dates that are counted from another of its fields
};

/// What a process is called until somebody names it.
QString defaultProcessName(const QDate &today);

/// The default of a field or column; undefined when it has none. `cells`: the rest of the row, for defaults that follow it;
/// `row`: its id, where delivered rows differ.
Value defaultValue(const Template &definition, const Field &field, const DefaultContext &context, const QHash<QString, Value> &cells = {},
                   const QString &row = {});

/// Columns whose default follows another cell of the row, still hold it, and get another one now: column id → new default.
/// `before` without cells: a new row.
QVector<QPair<QString, Value>> followingDefaults(const Template &definition, const Field &table, const Row &before, const Row &now,
                                                 const DefaultContext &context);

/// The dates of a copy that are counted from `field` and that nobody has changed: they move along when it does.
QVector<CellRef> datesFollowing(const Template &definition, const Form &form, const QString &field);
/// What the date in the cell is by default, now.
Value followingDate(const Template &definition, const Form &form, const CellRef &cell);

/// What a copy is about, in the field of its own that names it (`to` holds one of the template's subjects); undefined in every other field.
Value subjectIn(const Template &definition, const Field &field, const Reference &subject);

/// Fills the empty fields of a new copy, and the empty cells of its rows, with their defaults, and names what it is about.
void applyDefaults(const Template &definition, Form &form, const DefaultContext &context);

/// True where people have entered something: neither delivered, nor a default, nor carried over.
bool hasEntered(const Template &definition, const Form &form, const DefaultContext &context);
/// The same for one row of the user's own; delivered rows count as content, so that they are kept.
bool isRealRow(const Template &definition, const Field &table, const Row &row, const DefaultContext &context);

} // namespace sjusteg
