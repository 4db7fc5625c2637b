// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace sjusteg {

/// From now on a crash of this process leaves no picture of its memory behind, and no other program of the same user may look into it.
/// To be called once, before anything about participants is in memory. Does what the system offers; nothing where it offers nothing.
void keepOutOfDumps();

} // namespace sjusteg
