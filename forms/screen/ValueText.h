// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FormContext.h"

namespace sjusteg::screen {

/// An answer as one would read it: labels for ids, names for persons, titles for references.
QString valueText(const FormContext &context, const Field &field, const Value &value);

QString chosenOption(const Value &choice); ///< the option id of "a" or {"option":"a","text":…}
QString otherText(const Value &choice);
Value choiceValue(const QString &option, const QString &text = {}); ///< undefined for an empty id

/// A reference as shown: title, or «Removed in the source: …».
QString referenceText(const FormContext &context, const Value &reference);

} // namespace sjusteg::screen
