// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Wheel.h"
#include "wheel/WheelStyle.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QTextLayout>

#include <memory>

namespace sjusteg::wheel {

inline constexpr qreal monthAngle = 30; ///< degrees

/// Mark of an activity in one month of its ring.
struct Mark {
    int activity = 0; ///< index
    int month = 1;
    QPointF centre;
    qreal size = 0;
};

/// The activity's name beside the wheel, with the same mark in front.
struct Label {
    int activity = 0;
    QRectF rect;
    QPointF markCentre;
    QPointF textAt;
    std::shared_ptr<const QTextLayout> text;
};

/// The names that begin in one month, or that stand by themselves (several times a year, not yet placed).
struct NameBlock {
    int month = 0; ///< 0: belongs to no single month
    bool right = true;
    QString title;
    QRectF rect;
    QVector<Label> labels;
    QPolygonF leader; ///< from the month to the block; empty for month 0
};

/// One line of the key under the wheel.
struct KeyLine {
    QString letter;       ///< of a ring, or empty
    std::optional<WheelType> type;
    int ring = -1;
    QPointF at;           ///< top left
    std::shared_ptr<const QTextLayout> text;
};

/// Where everything stands: the wheel in the middle, the names in a column on either side, none upon another. Pure geometry.
class WheelLayout
{
public:
    /// `size` is the room there is; the figure becomes taller when the names need it.
    WheelLayout(const Wheel &wheel, const WheelStyle &style, QSizeF size);

    QSizeF size() const { return m_size; }
    qreal unit() const { return m_unit; }         ///< pixel size of the names
    QPointF centre() const { return m_centre; }
    qreal radius() const { return m_radius; }     ///< to the outer edge of the month band
    qreal ringOuter(int ring) const;              ///< ring: 0 = outermost unit … units = budget
    qreal ringInner(int ring) const { return ringOuter(ring + 1); }
    int rings() const { return m_rings; }
    int ringOf(const WheelActivity &activity) const;
    QString letter(int ring) const { return QString(QChar(u'A' + ring)); }

    const Wheel &wheel() const { return m_wheel; }
    const QVector<Mark> &marks() const { return m_marks; }
    const QVector<NameBlock> &blocks() const { return m_blocks; }
    const QVector<KeyLine> &key() const { return m_key; }

    /// Index of the activity whose mark or name is there; -1 when none.
    int activityAt(const QPointF &point) const;
    /// What must be seen of an activity: its name.
    QRectF labelRect(int activity) const;
    qreal markSize() const { return m_unit * 1.5; } ///< beside the names

private:
    bool arrangeWithin(qreal unit, QSizeF size);
    bool arrange(qreal unit, QSizeF size);
    void placeWheel(QSizeF size);
    void placeMarks();
    void placeMarks(int ring, int month, const QVector<int> &activities);
    void placeKey(qreal top);
    qreal keyHeight() const;
    QVector<NameBlock> makeBlocks(qreal width) const;
    NameBlock makeBlock(int month, const QString &title, const QVector<int> &activities, qreal width) const;
    void placeColumn(QVector<NameBlock> &blocks, bool right, qreal height);
    QPolygonF leaderOf(const NameBlock &block) const;
    QPointF onCircle(qreal radius, qreal degrees) const;

    Wheel m_wheel;
    WheelStyle m_style;
    int m_rings;
    qreal m_unit = 0;
    qreal m_share = 0.46; ///< most of the width that the wheel takes
    QSizeF m_size;
    QPointF m_centre;
    qreal m_radius = 0;
    qreal m_column = 0; ///< width of a column of names
    QVector<Mark> m_marks;
    QVector<NameBlock> m_blocks;
    QVector<KeyLine> m_key;
};

} // namespace sjusteg::wheel
