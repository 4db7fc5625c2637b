// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "workbook/ParticipantRemoval.h"

namespace sjusteg {

/// What a receipt for a deletion says, a line each: for the screen and for a text file.
QStringList receiptLines(const DeletionReceipt &receipt);
/// The same as a sheet, to be printed and kept with the case.
Document receiptDocument(const Workbook &workbook, const DeletionReceipt &receipt);

} // namespace sjusteg
