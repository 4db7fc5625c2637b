// SPDX-License-Identifier: MPL-2.0
#include "wheel/WheelStyle.h"

namespace sjusteg::wheel {

namespace {

WheelStyle withFont(int size)
{
    WheelStyle style;
    style.font = QFont(QStringLiteral("Noto Sans"));
    style.font.setPixelSize(size);
    // Lines must break at the same place on screen, paper and picture.
    style.font.setHintingPreference(QFont::PreferNoHinting);
    style.smallest = size * 0.86;
    return style;
}

} // namespace

WheelStyle WheelStyle::forLightScreen(int size)
{
    WheelStyle style = withFont(size);
    style.paper = QColor(0xFFFFFF);
    style.text = QColor(0x1B2430);
    style.muted = QColor(0x5A6675);
    style.line = QColor(0xC3CCD4);
    style.accent = QColor(0x0B6177);
    style.tints = {QColor(0xE1EFF3), QColor(0xE4F2E6), QColor(0xF3EAF6), QColor(0xFBEDE4), QColor(0xEAECF8)};
    style.inks = {QColor(0x0B6177), QColor(0x1E6B3A), QColor(0x6B3F86), QColor(0x94481C), QColor(0x3B4C9B)};
    style.budgetTint = QColor(0xFBF3D9);
    style.budgetInk = QColor(0x725300);
    return style;
}

WheelStyle WheelStyle::forDarkScreen(int size)
{
    WheelStyle style = withFont(size);
    style.paper = QColor(0x1C232B);
    style.text = QColor(0xE6EBF0);
    style.muted = QColor(0x9FB0BF);
    style.line = QColor(0x4A5866);
    style.accent = QColor(0x6CC4DA);
    style.tints = {QColor(0x1D3842), QColor(0x1F3829), QColor(0x35273F), QColor(0x412B1E), QColor(0x262D4B)};
    style.inks = {QColor(0x6CC4DA), QColor(0x7CCB95), QColor(0xC9A2E0), QColor(0xF0A878), QColor(0xA3B1F2)};
    style.budgetTint = QColor(0x3B3318);
    style.budgetInk = QColor(0xE6C75C);
    return style;
}

WheelStyle WheelStyle::forPaper(int size)
{
    WheelStyle style = forLightScreen(size);
    style.text = Qt::black;
    style.muted = QColor(0x44505C);
    return style;
}

} // namespace sjusteg::wheel
