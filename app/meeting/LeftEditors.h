// SPDX-License-Identifier: MPL-2.0
#pragma once

class QWidget;

namespace sjusteg {

/// Lets every editor inside `panel` store what was typed in it as soon as the focus leaves it, as in a form.
void flushLeftEditors(QWidget *panel);

} // namespace sjusteg
