// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "flow/Completion.h"

namespace sjusteg {

/// Remarks on days that are worked out for a plan: themes of a course that no longer come in the order planned, deadlines of a set of tasks
/// between which nobody works.
QVector<Missing> noticedPlans(const Workbook &workbook, const Template &definition, const Form &form);

} // namespace sjusteg
