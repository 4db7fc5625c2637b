// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "flow/Places.h"

namespace sjusteg {

/// What a rule carries to a target: a row or copy, and one item of it where every item makes a row of its own.
struct FlowSource {
    Standing at;
    Value item = Value(Value::Undefined);
};

/// How strictly sources are chosen.
enum class SourceChoice {
    Offered, ///< what may be taken now
    Standing ///< what may be taken, and what can no longer be offered anew but still is a source (a copy no longer relevant)
};

/// The sources of a rule for a target copy or row, in the order they are to be shown.
QVector<FlowSource> sourcesOf(const Draft &draft, const FlowRule &rule, const Standing &target, SourceChoice choice = SourceChoice::Offered);
/// Sources of a rule that makes copies: there is no target yet.
QVector<FlowSource> sourcesOfCopies(const Draft &draft, const FlowRule &rule);
/// Whether the conditions on the target allow something new.
bool targetAllows(const Draft &draft, const FlowRule &rule, const Standing &target);

/// What a column of the rule gives the target's field, in the target's own shape; undefined when there is nothing.
Value carriedValue(const Draft &draft, const FlowColumn &column, const FlowSource &source, const Field &target);
/// Where a column's value comes from: the row or copy, and the field as `carried` names it.
struct SourceField {
    QString form;
    QString row;
    QString field;
};
SourceField sourceFieldOf(const Draft &draft, const FlowColumn &column, const FlowSource &source);

/// Words as they are compared: without case, double spaces and å/aa, æ/ae, ø/oe.
QString foldedWords(const QString &text);

} // namespace sjusteg
