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
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

} // namespace sjusteg
