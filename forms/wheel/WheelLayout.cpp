// SPDX-License-Identifier: MPL-2.0
#include "wheel/WheelLayout.h"

#include "wheel/Columns.h"
#include "wheel/Names.h"

#include <QtMath>

#include <algorithm>
#include <numeric>

namespace sjusteg::wheel {

namespace {

constexpr int severalTimes = 3;
constexpr qreal blockGap = 0.65; ///< of the unit

} // namespace

WheelLayout::WheelLayout(const Wheel &wheel, const WheelStyle &style, QSizeF size)
    : m_wheel(wheel)
    , m_style(style)
    , m_rings(int(wheel.units.size()) + 1)
{
    // First a smaller wheel and with it wider columns, then smaller type, then a taller figure: a name is never cut and never covered.
    const qreal full = style.font.pixelSize();
    for (qreal unit = full; unit >= style.smallest; unit -= full * 0.02) {
        if (arrangeWithin(unit, size))
            return;
    }
    QSizeF taller = size;
    do {
        taller.rheight() += m_unit;
    } while (!arrangeWithin(m_unit, taller));
}

bool WheelLayout::arrangeWithin(qreal unit, QSizeF size)
{
    for (m_share = 0.46; m_share > 0.36; m_share -= 0.03) {
        if (arrange(unit, size))
            return true;
    }
    return false;
}

int WheelLayout::ringOf(const WheelActivity &activity) const
{
    if (activity.type == WheelType::Budget || activity.type == WheelType::Fixed)
        return m_rings - 1;
    for (int i = 0; i < m_wheel.units.size(); ++i) {
        if (m_wheel.units.at(i).id == activity.unit)
            return i;
    }
    return m_rings - 1;
}

qreal WheelLayout::ringOuter(int ring) const
{
    const qreal outer = m_radius - 2.1 * m_unit; // under the band with the months' names
    const qreal hole = m_radius * 0.24;
    return outer - (outer - hole) * ring / m_rings;
}

QPointF WheelLayout::onCircle(qreal radius, qreal degrees) const
{
    const qreal angle = qDegreesToRadians(degrees);
    return m_centre + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
}

bool WheelLayout::arrange(qreal unit, QSizeF size)
{
    m_unit = unit;
    m_size = size;
    placeWheel(size);
    QVector<NameBlock> blocks = makeBlocks(m_column);
    const auto heightOf = [&](bool right) {
        qreal sum = 0;
        for (const NameBlock &block : std::as_const(blocks))
            sum += block.month > 0 && block.right == right ? block.rect.height() + blockGap * m_unit : 0;
        return sum;
    };
    // What belongs to no single month stands where there is most room.
    qreal left = heightOf(false);
    qreal right = heightOf(true);
    for (NameBlock &block : blocks) {
        if (block.month == 0) {
            block.right = right <= left;
            (block.right ? right : left) += block.rect.height() + blockGap * m_unit;
        }
    }
    if (std::max(left, right) - blockGap * m_unit > size.height())
        return false;
    placeColumn(blocks, true, size.height());
    placeColumn(blocks, false, size.height());
    m_blocks = blocks;
    placeMarks();
    placeKey(m_centre.y() + m_radius + m_unit);
    return true;
}

void WheelLayout::placeWheel(QSizeF size)
{
    const qreal diameter = std::min(size.width() * m_share, size.height() - keyHeight() - m_unit);
    m_radius = diameter / 2;
    const qreal leaders = 3 * m_unit;
    m_column = std::min((size.width() - diameter) / 2 - leaders, 30 * m_unit);
    const qreal spare = size.height() - diameter - keyHeight() - m_unit;
    m_centre = {size.width() / 2, m_radius + std::max(0.0, spare / 2)};
}

QVector<NameBlock> WheelLayout::makeBlocks(qreal width) const
{
    QVector<QVector<int>> ofMonth(13);
    QVector<int> several;
    for (int i = 0; i < m_wheel.activities.size(); ++i) {
        const QVector<int> &months = m_wheel.activities.at(i).months;
        if (months.size() >= severalTimes)
            several.append(i);
        else
            ofMonth[months.isEmpty() ? 0 : months.constFirst()].append(i);
    }
    QVector<NameBlock> blocks;
    for (int month = 1; month <= 12; ++month) {
        if (!ofMonth.at(month).isEmpty())
            blocks.append(makeBlock(month, monthName(month), ofMonth.at(month), width));
    }
    if (!several.isEmpty())
        blocks.append(makeBlock(0, severalTimesTitle(), several, width));
    if (!ofMonth.at(0).isEmpty())
        blocks.append(makeBlock(0, withoutMonthTitle(), ofMonth.at(0), width));
    return blocks;
}

NameBlock WheelLayout::makeBlock(int month, const QString &title, const QVector<int> &activities, qreal width) const
{
    NameBlock block;
    block.month = month;
    block.right = month <= 6;
    block.title = title;
    qreal y = 1.6 * m_unit;
    const qreal indent = markSize() + 0.5 * m_unit;
    for (const int index : activities) {
        const WheelActivity &activity = m_wheel.activities.at(index);
        const QString unit = activity.unit.isEmpty() || activity.type == WheelType::Fixed ? QString() : letterOf(m_wheel, activity.unit);
        Label label;
        label.activity = index;
        label.text = layOutName(activity, unit, m_style, m_unit, width - indent);
        const qreal height = std::max(label.text->boundingRect().height(), markSize());
        label.rect = {0, y, width, height};
        label.textAt = {indent, y + std::max(0.0, (markSize() - label.text->lineAt(0).height()) / 2)};
        label.markCentre = {markSize() / 2, y + markSize() / 2};
        block.labels.append(label);
        y += height + 0.22 * m_unit;
    }
    block.rect = {0, 0, width, y};
    return block;
}

void WheelLayout::placeColumn(QVector<NameBlock> &blocks, bool right, qreal height)
{
    QVector<NameBlock *> column;
    for (NameBlock &block : blocks) {
        if (block.right == right)
            column.append(&block);
    }
    // To the left the year runs upwards; what belongs to no month stands last.
    const auto position = [right](const NameBlock *block) { return block->month == 0 ? 13 : right ? block->month : 13 - block->month; };
    std::stable_sort(column.begin(), column.end(), [&](const NameBlock *a, const NameBlock *b) { return position(a) < position(b); });
    QVector<double> middles;
    QVector<double> heights;
    for (const NameBlock *block : std::as_const(column)) {
        middles.append(block->month == 0 ? height : onCircle(m_radius, monthAngle * block->month - monthAngle / 2).y());
        heights.append(block->rect.height());
    }
    const QVector<double> tops = spread(middles, heights, blockGap * m_unit, height);
    const qreal x = right ? m_size.width() - m_column : 0;
    for (qsizetype i = 0; i < column.size(); ++i) {
        NameBlock &block = *column.at(i);
        const QPointF offset(x, tops.at(i));
        block.rect.translate(offset);
        for (Label &label : block.labels) {
            label.rect.translate(offset);
            label.markCentre += offset;
            label.textAt += offset;
        }
        block.leader = leaderOf(block);
    }
}

QPolygonF WheelLayout::leaderOf(const NameBlock &block) const
{
    if (block.month == 0)
        return {};
    const qreal angle = monthAngle * block.month - monthAngle / 2;
    const QPointF start = onCircle(m_radius, angle);
    const QPointF out = onCircle(m_radius + 0.9 * m_unit, angle);
    const qreal side = block.right ? block.rect.left() - 0.8 * m_unit : block.rect.right() + 0.8 * m_unit;
    const qreal y = std::clamp(out.y(), block.rect.top() + 0.8 * m_unit, std::max(block.rect.top() + 0.8 * m_unit, block.rect.bottom() - m_unit));
    // Away from the wheel first where the key or the wheel's top would be in the way.
    const bool below = (block.month >= 5 && block.month <= 8) && y > out.y();
    const bool above = (block.month >= 11 || block.month <= 2) && y < out.y();
    if (!below && !above)
        return {{start, out, QPointF(side, y)}};
    const qreal turn = side + (block.right ? -1.8 : 1.8) * m_unit;
    return {{start, out, QPointF(turn, out.y()), QPointF(side, y)}};
}

int WheelLayout::activityAt(const QPointF &point) const
{
    for (const NameBlock &block : m_blocks) {
        for (const Label &label : block.labels) {
            if (label.rect.contains(point))
                return label.activity;
        }
    }
    for (const Mark &mark : m_marks) {
        if (QLineF(mark.centre, point).length() <= mark.size * 0.6)
            return mark.activity;
    }
    return -1;
}

QRectF WheelLayout::labelRect(int activity) const
{
    for (const NameBlock &block : m_blocks) {
        for (const Label &label : block.labels) {
            if (label.activity == activity)
                return label.rect;
        }
    }
    return {};
}

} // namespace sjusteg::wheel
