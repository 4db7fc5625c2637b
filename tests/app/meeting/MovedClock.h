// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Clock.h"

namespace sjusteg {

/// Time that goes when a test says so; the time of day can also be set, as on a machine.
class MovedClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    qint64 steady() const override { return m_steady; }

    void goOn(qint64 seconds)
    {
        m_now = m_now.addSecs(seconds);
        m_steady += seconds * 1000;
    }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now{QDate(2026, 11, 18), QTime(9, 0)};
    qint64 m_steady = 1'000'000;
};

} // namespace sjusteg
