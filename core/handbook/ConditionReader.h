// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Condition.h"
#include "handbook/DefinitionIssues.h"

namespace sjusteg {

/// Reads a condition and reports what is no condition. Whether its fields exist is checked when the whole template is known.
Condition readCondition(const QJsonObject &object, const Place &place, DefinitionIssues &issues);

} // namespace sjusteg
