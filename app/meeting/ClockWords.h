// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/TimeLevel.h"

namespace sjusteg::clockwords {

// What the clock says, in words. A symbol stands before what is more than a plain fact: never colour alone.

/// «12:40», «1:05:00»; time that is over with a plus: «+02:10».
QString left(qint64 seconds);
/// «igjen av 40 min», «over tiden på 40 min».
QString leftOf(qint64 seconds, int postMinutes);
/// «12 min igjen», for those who listen; changes once a minute.
QString spokenLeft(qint64 seconds);
QString timeOfDay(const QDateTime &moment);
/// «▲ 6 min etter», «▼ 3 min foran», «● I rute».
QString behind(qint64 seconds);
/// «slutt 14:36, planlagt 14:30».
QString end(const meeting::ClockFace &face);
/// Empty while there is plenty of time.
QString warning(TimeLevel level, qint64 leftSeconds);
/// «Posten …», «23 min», «1 t 5 min».
QString span(qint64 seconds);

/// Name of the tone in the style sheet: "", "changed", "overdue", "done".
QString tone(TimeLevel level);
QString behindTone(qint64 seconds);

} // namespace sjusteg::clockwords
