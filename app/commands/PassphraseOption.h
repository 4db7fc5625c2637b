// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/Console.h"
#include "workbook/Workbook.h"

namespace sjusteg::commands {

/// --passphrase-fd N: where the passphrase of the participants is read from, up to the end of the line. Never an argument: those are seen
/// by everyone on the computer, and kept by the shell.
QCommandLineOption passphraseOption();

/// What was given with the option.
struct GivenPassphrase {
    std::optional<Passphrase> passphrase; ///< nothing: the option was not used
    std::optional<int> ends;              ///< the command ends with this code; what is wrong has been told
};
GivenPassphrase givenPassphrase(const QCommandLineParser &parser, const Usage &usage);

/// Asks on the terminal, without showing what is typed. Fails where there is none.
Result<Passphrase> askPassphrase(const QString &question);

/// Unlocks the participants, or tells why not.
bool unlock(Workbook &workbook, const Passphrase &passphrase);

/// False, and told line by line, when something about participants is not as it was written: what is then read out is not all there was.
/// True while they are locked.
bool participantsAreWhole(const Workbook &workbook);

} // namespace sjusteg::commands
