// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Form.h"

namespace sjusteg {

/// A value as the JSON text that stands in the file; empty for undefined.
QString valueToText(const Value &value);
/// The other way; undefined for empty and for text that is not JSON.
Value valueFromText(const QString &text);

} // namespace sjusteg
