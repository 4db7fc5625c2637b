// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Form.h"

#include <QStringList>

namespace sjusteg {

// Rows that a new round brought along as they stood in the last one (D-105, D-106). They wait to be confirmed for as long as their
// entry in `carried` stands; an edit of the row confirms it, too.

/// The entry of `carried` that marks the row. `form`: the copy it stood in, which keeps its id.
QJsonObject lastRoundEntry(const QString &templateId, const QString &form, const QString &table, const QString &row);
/// The entry of `carried` for one cell of a row that came along because a row that waits refers to it. It does not wait itself; it
/// says that nobody has entered the value in this round.
QJsonObject lastRoundCell(const QString &form, const QString &field, const QString &row, const Value &value);
/// The table of a template whose rows a new round brings along like that; empty for the others.
QString lastRoundTable(const QString &templateId);

/// True for an entry of `carried` that marks a row as brought along from the last round.
bool isFromLastRound(const QJsonObject &entry);
bool isUnconfirmed(const Form &form, const QString &table, const QString &row);
/// Ids of the rows that wait, in the order of the table.
QStringList unconfirmedRows(const Form &form);
/// `carried` once the row has been confirmed.
QJsonArray confirmedOrigins(const Form &form, const QString &table, const QString &row);
/// The copy as it counts for completion: without the rows that wait.
Form withoutUnconfirmed(const Form &form);

} // namespace sjusteg
