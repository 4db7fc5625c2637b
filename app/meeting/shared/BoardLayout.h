// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/shared/SharedFace.h"

#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <memory>

namespace sjusteg {

/// A text of the shared window with its place, as large as its room allows.
struct BoardText {
    enum class Ink { Text, Muted, Level };

    QRectF rect;
    std::shared_ptr<const QTextLayout> layout;
    Ink ink = Ink::Text;
    qreal pixelSize = 0;
    bool isCut = false; ///< too long even for the smallest type: ends in «…»

    QString text() const { return layout->text(); }
};

/// Where everything in the shared window stands. Pure geometry; nothing lies upon another. Type grows with the window.
struct BoardLayout {
    QVector<BoardText> texts; ///< all but the time
    QRectF time;              ///< room for the time whatever it says; empty: there is none
    QFont timeFont;
    QRectF used;              ///< the bar that shows how much of the post's time is used; empty: none

    /// The whole window.
    static BoardLayout whole(const SharedFace &face, QSizeF size, const QFont &font);
    /// Across the top, above what is worked in.
    static BoardLayout strip(const SharedFace &face, QSizeF size, const QFont &font);
};

/// One hundredth of the height of a screen this wide and high: the measure of all type in the shared window.
qreal boardUnit(QSizeF window);

} // namespace sjusteg
