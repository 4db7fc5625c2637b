// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Wheel.h"

#include <QSet>

namespace sjusteg {

/// Collects the activities of the wheel from the copies they are written in.
class WheelReader
{
public:
    explicit WheelReader(const Workbook &workbook);
    Wheel read();

private:
    void readOwn();
    void readTaken();
    WheelActivity fromTask(const Form &form, const Row &row) const;
    WheelActivity fromPlan(const Form &form, const Row &row) const;
    /// The activity as its source has it, where the source is there.
    std::optional<WheelActivity> fromSource(const CellPlace &source) const;
    QString taskText(const Form &form, const Row &row) const;
    QString titleOf(const Form &form) const;
    void arrange();

    const Workbook &m_workbook;
    Wheel m_wheel;
    QSet<QString> m_shown; ///< source rows that have their place or were declined
};

} // namespace sjusteg
