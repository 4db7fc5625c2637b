// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Wheel.h"

namespace sjusteg {

/// The dates of budget and accounts that the Local Government Act sets for every municipality.
QVector<WheelActivity> fixedPoints();

} // namespace sjusteg
