// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Field.h"

namespace sjusteg {

/// Why `value` cannot be an answer to `field`; empty when it can. Looks at type, length, limits and options, not at other forms:
/// whether a referred row or person exists is for those who have the file.
QString valueProblem(const Field &field, const QJsonValue &value);

} // namespace sjusteg
