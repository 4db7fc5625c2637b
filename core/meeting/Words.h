// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/ClockFace.h"

namespace sjusteg::meeting {

/// What the clock says, in words. Whole minutes, rounded towards nothing: a text stands for a full minute and never jumps to and fro.

/// «25 min», «1 t», «1 t 15 min».
QString durationWords(qint64 minutes);
/// «12 min igjen», «under 1 min igjen», «tiden er ute», «3 min over tiden».
QString leftWords(qint64 leftSeconds);
/// «6 min etter», «4 min foran», «i rute».
QString behindWords(qint64 behindSeconds);
/// The expected end as a whole minute: the one that agrees with behindWords where the planned end is a whole minute.
QDateTime shownEnd(const ClockFace &face);
/// «slutt 14:36»; with the date when that is more than half a day away. Agrees with behindWords where the planned end is a whole minute.
QString endWords(const ClockFace &face);
/// All of it: «6 min etter, slutt 14:36», «pause, i rute, slutt 14:30», «sluttet 14:31, 1 min etter».
QString standingWords(const ClockFace &face);

} // namespace sjusteg::meeting
