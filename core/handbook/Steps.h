// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace sjusteg {

/// The handbook's steps are 1 … lastStep; what comes before the first one is step 0.
inline constexpr int lastStep = 7;

} // namespace sjusteg
