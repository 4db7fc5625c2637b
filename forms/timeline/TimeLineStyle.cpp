// SPDX-License-Identifier: MPL-2.0
#include "timeline/TimeLineStyle.h"

namespace sjusteg::timeline {

namespace {

TimeLineStyle styleOf(int size)
{
    TimeLineStyle style;
    style.font = QFont(QStringLiteral("Noto Sans"));
    style.font.setPixelSize(size);
    // Lines must break at the same place on screen and paper.
    style.font.setHintingPreference(QFont::PreferNoHinting);
    return style;
}

} // namespace

TimeLineStyle TimeLineStyle::forLightScreen(int size)
{
    TimeLineStyle style = styleOf(size);
    style.paper = QColor(0xFFFFFF);
    style.text = QColor(0x1B2430);
    style.muted = QColor(0x5A6675);
    style.line = QColor(0xC3CCD4);
    style.band = QColor(0xE3F0F3);
    style.accent = QColor(0x0B6177);
    style.done = QColor(0x1E6B3A);
    style.late = QColor(0xA3262A);
    return style;
}

TimeLineStyle TimeLineStyle::forDarkScreen(int size)
{
    TimeLineStyle style = styleOf(size);
    style.paper = QColor(0x1C232B);
    style.text = QColor(0xE6EBF0);
    style.muted = QColor(0x9FB0BF);
    style.line = QColor(0x4A5866);
    style.band = QColor(0x1D3842);
    style.accent = QColor(0x6CC4DA);
    style.done = QColor(0x7CCB95);
    style.late = QColor(0xFF9B9B);
    return style;
}

TimeLineStyle TimeLineStyle::forPaper(int size)
{
    TimeLineStyle style = forLightScreen(size);
    style.text = Qt::black;
    style.muted = QColor(0x44505C);
    return style;
}

} // namespace sjusteg::timeline
