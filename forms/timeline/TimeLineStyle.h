// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QColor>
#include <QFont>

namespace sjusteg::timeline {

/// Type and colours of a drawn time line. States differ by shape and word first; the colours only help the eye.
struct TimeLineStyle {
    QFont font; ///< of the words; its pixel size is the measure of everything
    QColor paper, text, muted, line, band, accent, done, late;

    /// Black on white, for paper. `size` in pixels.
    static TimeLineStyle forPaper(int size);
    static TimeLineStyle forDarkScreen(int size);
    static TimeLineStyle forLightScreen(int size);
};

} // namespace sjusteg::timeline
