// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

namespace sjusteg {

/// The working tools that practices used at this step, each with the way to it. Null where there is none.
QWidget *makeToolsCard(const Workspace &workspace, int step);

} // namespace sjusteg
