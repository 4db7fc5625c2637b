// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "flow/Completion.h"

#include <functional>

namespace sjusteg {

/// Decides a rule that needs more than the copy itself.
using NamedRule = std::function<bool(const QString &name)>;

/// Due fields, rows and statements that are not filled. Needs the template and the copy alone.
QVector<Missing> missingAnswers(const Template &definition, const Form &form);
/// Clauses that do not hold, each with its own sentence.
QVector<Missing> brokenClauses(const QVector<Clause> &clauses, const Template &definition, const Form &form, const NamedRule &named);
/// A rule of docs/definitions.md, «Completion».
bool ruleHolds(const QJsonObject &rule, const Template &definition, const Form &form, const NamedRule &named);

} // namespace sjusteg
