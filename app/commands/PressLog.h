// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Simulation.h"

namespace sjusteg::commands {

/// One entry of a log of presses, and the line of the file it begins on.
struct LoggedPress {
    int line = 0;
    meeting::SimulatedPress press;
};

/// Reads a log of presses (docs/command-line.md). The first mistake is named with its line.
Result<QVector<LoggedPress>> readPressLog(const QByteArray &json);

/// A mistake in a log, with its line.
Problem logProblem(int line, const QString &reason);

} // namespace sjusteg::commands
