// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// Innsyn: everything the file holds about one participant, to be printed as one. A front page that says what comes, the rows in the
/// registers, every form with its pictures, rows in forms shared with others, earlier versions, and every change that was made. Each page
/// says that it contains personal data. Empty where no participant has the code, or the participants are locked.
QVector<Document> buildParticipantAccess(const Workbook &workbook, const QString &code);

} // namespace sjusteg
