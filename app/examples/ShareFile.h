// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

namespace sjusteg {

/// Asks which of one's own examples go along, and writes them as one file for another municipality.
void giveExamples(const Workspace &workspace, QWidget *window);
/// Asks for a file somebody gave us, shows what is in it, and takes in what is chosen.
void takeInExamples(const Workspace &workspace, QWidget *window);

} // namespace sjusteg
