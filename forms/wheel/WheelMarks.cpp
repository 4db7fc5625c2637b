// SPDX-License-Identifier: MPL-2.0
// Marks in the segments, and the key under the wheel.
#include "wheel/WheelLayout.h"

#include "wheel/Names.h"

#include <QtMath>

#include <algorithm>

namespace sjusteg::wheel {

namespace {

constexpr qreal keyPitch = 1.75; // of the unit

/// Rows of marks across a ring: how many each holds from the outside in. `taken`: length of the arc that something else needs.
QVector<int> rowsFor(int count, qreal size, qreal inner, qreal outer, qreal taken)
{
    const int rows = std::max(1, int((outer - inner) / (size * 1.06)));
    QVector<int> capacity;
    int sum = 0;
    for (int row = 0; row < rows; ++row) {
        const qreal radius = outer - (outer - inner) * (row + 0.5) / rows;
        capacity.append(std::max(0, int((radius * qDegreesToRadians(monthAngle) * 0.94 - taken) / (size * 1.06))));
        sum += capacity.last();
    }
    if (sum < count)
        return {};
    // Not more rows than needed, so that few marks stand in the middle of the ring.
    QVector<int> used;
    for (int left = count, row = 0; left > 0; ++row) {
        used.append(std::min(left, capacity.at(row)));
        left -= used.last();
    }
    used.removeAll(0);
    return used;
}

} // namespace

void WheelLayout::placeMarks()
{
    m_marks.clear();
    for (int ring = 0; ring < m_rings; ++ring) {
        for (int month = 1; month <= 12; ++month) {
            QVector<int> here;
            for (int i = 0; i < m_wheel.activities.size(); ++i) {
                const WheelActivity &activity = m_wheel.activities.at(i);
                if (ringOf(activity) == ring && activity.months.contains(month))
                    here.append(i);
            }
            if (!here.isEmpty())
                placeMarks(ring, month, here);
        }
    }
}

void WheelLayout::placeMarks(int ring, int month, const QVector<int> &activities)
{
    const qreal outer = ringOuter(ring);
    const qreal inner = ringInner(ring);
    const int count = int(activities.size());
    // The ring's letter stands between December and January.
    const qreal taken = month == 1 || month == 12 ? 0.8 * m_unit : 0;
    qreal size = std::min(1.75 * m_unit, (outer - inner) * 0.86);
    QVector<int> rows = rowsFor(count, size, inner, outer, taken);
    while (rows.isEmpty()) {
        size *= 0.94;
        rows = rowsFor(count, size, inner, outer, taken);
    }
    int next = 0;
    for (int row = 0; row < rows.size(); ++row) {
        const qreal radius = outer - (outer - inner) * (row + 0.5) / qreal(rows.size());
        const qreal letter = qRadiansToDegrees(taken / radius);
        const qreal middle = monthAngle * month - monthAngle / 2 + (month == 1 ? letter / 2 : -letter / 2);
        const qreal step = std::min((monthAngle - letter) / rows.at(row), qRadiansToDegrees(size * 1.5 / radius));
        const qreal first = middle - step * (rows.at(row) - 1) / 2;
        for (int i = 0; i < rows.at(row); ++i, ++next)
            m_marks.append({activities.at(next), month, onCircle(radius, first + step * i), size});
    }
}

qreal WheelLayout::keyHeight() const
{
    constexpr int types = 4;
    return (std::max(m_rings, types) * keyPitch + 0.4) * m_unit;
}

void WheelLayout::placeKey(qreal top)
{
    m_key.clear();
    const qreal typesWidth = 9.5 * m_unit;
    const qreal ringsWidth = std::max(m_radius * 2 - typesWidth, 15 * m_unit);
    const qreal left = m_centre.x() - (ringsWidth + typesWidth) / 2;
    const qreal indent = 2.1 * m_unit;
    for (int ring = 0; ring < m_rings; ++ring) {
        const QString name = ring + 1 == m_rings ? budgetRingTitle() : ringTitle(m_wheel.units.at(ring));
        m_key.append({letter(ring), std::nullopt, ring, {left, top + ring * keyPitch * m_unit},
                      layOutLine(name, m_style, m_unit, ringsWidth - indent)});
    }
    int line = 0;
    for (const WheelType type : {WheelType::Planning, WheelType::Running, WheelType::Budget, WheelType::Fixed}) {
        m_key.append({{}, type, -1, {left + ringsWidth, top + line * keyPitch * m_unit},
                      layOutLine(wheelTypeText(type), m_style, m_unit, typesWidth - indent)});
        ++line;
    }
}

} // namespace sjusteg::wheel
