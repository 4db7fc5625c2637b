// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"

namespace sjusteg::screen {

/// The editor for a field of any type but section, table and checklist. Filled and named, ready to show.
FieldEditor *makeEditor(const EditorPlace &place, QWidget *parent);

} // namespace sjusteg::screen
