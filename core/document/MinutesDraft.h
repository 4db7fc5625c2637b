// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/MinutesText.h"
#include "meeting/Meeting.h"

namespace sjusteg {

/// Whether there is anything to write minutes of: the meeting was begun, or somebody ticked by hand who was there or what was done.
bool wasHeld(const Workbook &workbook, const meeting::Meeting &meeting);

/// The minutes as the meeting gives them now, section by section. Of two run-sheets taken in one meeting it is one text. What nobody
/// entered is said («Ingen beslutninger er ført»), not left out. Never per person what the clock says, never anything from forms about participants.
QVector<MinutesSection> draftMinutes(const Workbook &workbook, const meeting::Meeting &meeting);

/// The minutes as they stand: what was edited, else the draft.
QVector<MinutesSection> currentMinutes(const Workbook &workbook, const meeting::Meeting &meeting);

/// The minutes as edited, or set to final or open again, as an edit (one undo step). What the meeting held then is noted beside them, so that
/// outdatedSections() can tell what came later; `settled` are headings of sections where somebody has seen what came later and has taken it
/// over or not.
Edit minutesEdit(const Workbook &workbook, const meeting::Meeting &meeting, const QVector<MinutesSection> &sections, bool final,
                 const QStringList &settled = {});
/// Back to the draft that follows the meeting: nothing is stored any more.
Edit minutesDropped(const Workbook &workbook, const meeting::Meeting &meeting);

/// Sections of the draft that say something else now than when the stored minutes were made from them, as they would be now. Empty
/// while nothing is stored: then the minutes follow the meeting.
QVector<MinutesSection> outdatedSections(const Workbook &workbook, const meeting::Meeting &meeting);

/// «Referat fra arbeidsmøte 1 og 2»
QString minutesTitle(const Workbook &workbook, const meeting::Meeting &meeting);
/// The minutes on paper: facts, sections with headings, lists and tables. Marked as a draft until they are final.
Document buildMinutesDocument(const Workbook &workbook, const meeting::Meeting &meeting);
/// File name without extension: «Referat fra arbeidsmøte 1, 16.09.2026».
QString minutesFileName(const Workbook &workbook, const meeting::Meeting &meeting);

} // namespace sjusteg
