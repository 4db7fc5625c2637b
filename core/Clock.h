// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDateTime>

namespace sjusteg {

/// The time as the program sees it. Tests move it by command.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< local time
    QDate today() const { return now().date(); }
    /// Milliseconds from some moment, also while the machine slept; setting the time of day does not move it.
    virtual qint64 steady() const { return now().toMSecsSinceEpoch(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
    qint64 steady() const override;
};

} // namespace sjusteg
