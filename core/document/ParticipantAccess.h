// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// Innsyn: everything the participants' file holds about one participant, to be printed as one. A front page that says what comes and what is
/// left out, the rows in the registers, every form with its pictures, rows in forms shared with others, earlier versions of all of them, and
/// every change that was made, also in rows that are gone. Nothing of other participants but what somebody wrote in a text. Each page
/// says that it contains personal data. Empty where no participant has the code, or the participants are locked.
QVector<Document> buildParticipantAccess(const Workbook &workbook, const QString &code);

} // namespace sjusteg
