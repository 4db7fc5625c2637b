// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/TaskRow.h"

namespace sjusteg {

/// The tasks as `sjusteg responsibilities --json` gives them (docs/command-line.md). Values as in dump.
QJsonArray tasksJson(const QVector<TaskRow> &rows);

} // namespace sjusteg
