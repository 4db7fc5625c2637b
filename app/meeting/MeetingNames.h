// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Meeting.h"

namespace sjusteg {

class Handbook;

/// «Arbeidsmøte 2 – Dagens tiltak»; of several steps taken in one: «Arbeidsmøte 2 og 3».
QString meetingName(const Workbook &workbook, const Handbook &handbook, const meeting::Meeting &meeting);
/// The same with its date and how it stands: «… · 4. mars 2026 · holdt».
QString meetingLine(const Workbook &workbook, const Handbook &handbook, const meeting::Meeting &meeting);

/// It has ended, or its run-sheet was set as done without the clock.
bool isHeld(const Workbook &workbook, const meeting::Meeting &meeting);

/// The meeting to show when nobody said which: the one going on; else the next one of the step that has not been held, else the next of any
/// step, else the last one held of the step. `step` 0: of any. Empty: there is none.
QString meetingToShow(const Workbook &workbook, int step);

} // namespace sjusteg
