// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "flow/Draft.h"
#include "handbook/FlowRule.h"

namespace sjusteg {

/// A row of a copy, or the copy itself (row null), with the value a path ended in.
struct Standing {
    const Form *form = nullptr;
    const Template *definition = nullptr;
    QString table;
    const Row *row = nullptr;
    const Field *field = nullptr; ///< null where the path ended in the row or copy itself
    Value value = Value(Value::Undefined);

    Reference reference() const; ///< to the row or copy, without a title
};

/// Follows a path of the flows (docs/definitions.md) from a place: columns, fields, references to rows and copies, persons. Everything
/// it leads to, in order; nothing where it leads nowhere.
QVector<Standing> follow(const Draft &draft, const Standing &from, const QString &path);
/// A whole copy, or a row of one.
Standing standingAt(const Draft &draft, const Form &form, const QString &table = {}, const Row *row = nullptr);
/// The row or copy a reference points to; form null when it is gone.
Standing standingAt(const Draft &draft, const Reference &reference);

/// What ends can be compared by: `form/row` of references and places, words and option ids of the rest.
QStringList keysOf(const QVector<Standing> &found);
/// As the reader sees it: labels instead of ids, titles instead of references.
QString textOf(const Draft &draft, const Field &field, const Value &value);
/// The references in a value, one or a list.
QVector<Reference> referencesIn(const Value &value);

} // namespace sjusteg
