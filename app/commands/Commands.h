// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStringList>

/// The command line (docs/command-line.md). `args` are those of main, the program's name first.
namespace sjusteg::commands {

/// True when the first argument names a command, asks for help or version, or when no window can come of the call. Anything else is for the
/// window.
bool isCommand(const QStringList &args);

/// Runs the command with an application object of its own, without a display. Returns the exit code: 0 done, 1 findings or failure,
/// 2 wrong usage.
int run(QStringList args);

} // namespace sjusteg::commands
