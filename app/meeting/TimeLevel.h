// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Meeting.h"

namespace sjusteg {

/// How near the end of its time a post is. Soon and Last begin at the first and the last of the meeting's warnings.
enum class TimeLevel { Plenty, Soon, Last, Over };

/// A post that is not longer than a warning is not warned about from its first second.
inline TimeLevel timeLevel(const QVector<int> &warnAt, qint64 leftSeconds, int postMinutes)
{
    if (leftSeconds < 0)
        return TimeLevel::Over;
    const auto isWithin = [&](int minutes) { return leftSeconds <= minutes * meeting::minuteSeconds && postMinutes > minutes; };
    if (!warnAt.isEmpty() && isWithin(warnAt.constLast()))
        return TimeLevel::Last;
    return !warnAt.isEmpty() && isWithin(warnAt.constFirst()) ? TimeLevel::Soon : TimeLevel::Plenty;
}

} // namespace sjusteg
