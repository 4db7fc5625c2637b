// SPDX-License-Identifier: MPL-2.0
#include "Clock.h"

#ifdef Q_OS_LINUX
#include <ctime>
#else
#include <QElapsedTimer>
#endif

namespace sjusteg {

qint64 SystemClock::steady() const
{
#ifdef Q_OS_LINUX
    timespec since{}; // the monotonic clock that Qt asks stands still while the machine sleeps
    if (::clock_gettime(CLOCK_BOOTTIME, &since) == 0)
        return qint64(since.tv_sec) * 1000 + since.tv_nsec / 1'000'000;
    return now().toMSecsSinceEpoch();
#else
    QElapsedTimer since;
    since.start();
    return since.msecsSinceReference();
#endif
}

} // namespace sjusteg
