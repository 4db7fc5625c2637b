// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "flow/Completion.h"

namespace sjusteg {

/// Dates that are worth a remark by what their field says (`notice`): no Monday, before another date, a public holiday at the start.
QVector<Missing> noticedDates(const Template &definition, const Form &form);

} // namespace sjusteg
