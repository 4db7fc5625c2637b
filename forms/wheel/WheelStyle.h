// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QVector>

namespace sjusteg::wheel {

/// Type and colours of a drawn wheel. Rings differ by letter first; the tints only help the eye.
struct WheelStyle {
    QFont font;         ///< of the names; its pixel size is the measure of everything
    qreal smallest = 0; ///< pixel size the names may shrink to before the figure grows instead
    QColor paper, text, muted, line, accent;
    QVector<QColor> tints; ///< of the units' rings, in turn
    QVector<QColor> inks;  ///< of their marks, in turn
    QColor budgetTint, budgetInk;

    /// Black on white, for paper and pictures. `size` in pixels.
    static WheelStyle forPaper(int size);
    static WheelStyle forDarkScreen(int size);
    static WheelStyle forLightScreen(int size);

    const QColor &tint(qsizetype ring) const { return tints.at(ring % tints.size()); }
    const QColor &ink(qsizetype ring) const { return inks.at(ring % inks.size()); }
};

} // namespace sjusteg::wheel
