// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// How often a random test is tried: SJUSTEG_FAULT_ROUNDS, or `usual`.
int faultRounds(int usual);

/// Unlocks the participants, where there are any.
void unlockIfThere(Workbook &workbook);

/// Edits of every kind whose outcome after edit `number` is known, so that a file can be asked how far it came: one transaction each.
/// Where participants are unlocked, each edit writes in their file as well: both files hold it, or none.
class EditScript
{
public:
    /// Puts the two forms it works in into the file, so that they are found again when it is opened.
    explicit EditScript(Workbook &workbook);

    Edit edit(const Workbook &workbook, int number) const;
    /// The number of the last edit in the file, 0 when there is none.
    int reached(const Workbook &workbook) const;
    /// What is not as it must be after edit `number`; empty when all is.
    QString contradiction(const Workbook &workbook, int number) const;

private:
    QString m_form;   ///< text and rows
    QString m_status; ///< finished and opened again
    QString m_participants; ///< the register; empty when there are none
};

} // namespace sjusteg
