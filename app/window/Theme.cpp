// SPDX-License-Identifier: MPL-2.0
#include "window/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>

namespace sjusteg {

Colours Colours::light()
{
    Colours c;
    c.canvas = QColor(0xF5F7F9);
    c.card = QColor(0xFFFFFF);
    c.text = QColor(0x1B2430);
    c.muted = QColor(0x5A6675);
    c.line = QColor(0xD8DFE5);
    c.fieldBorder = QColor(0x84919F);
    c.accent = QColor(0x0B6177);
    c.onAccent = QColor(0xFFFFFF);
    c.tint = QColor(0xE3F0F3);
    c.done = QColor(0x1E6B3A);
    c.changed = QColor(0x8A4B00);
    c.overdue = QColor(0xA3262A);
    c.rail = QColor(0x163A46);
    c.railText = QColor(0xE8EEF2);
    c.railMuted = QColor(0xA9C0C9);
    c.railDone = QColor(0x7CCB95);
    return c;
}

Colours Colours::dark()
{
    Colours c;
    c.canvas = QColor(0x14191F);
    c.card = QColor(0x1C232B);
    c.text = QColor(0xE6EBF0);
    c.muted = QColor(0x9FB0BF);
    c.line = QColor(0x34404C);
    c.fieldBorder = QColor(0x75879A);
    c.accent = QColor(0x6CC4DA);
    c.onAccent = QColor(0x0C2129);
    c.tint = QColor(0x1D3842);
    c.done = QColor(0x7CCB95);
    c.changed = QColor(0xF0B45E);
    c.overdue = QColor(0xFF9B9B);
    c.rail = QColor(0x0F252D);
    c.railText = QColor(0xE8EEF2);
    c.railMuted = QColor(0xA9C0C9);
    c.railDone = QColor(0x7CCB95);
    return c;
}

Theme::Theme(QApplication &application)
    : QObject(&application)
    , m_application(application)
    , m_fonts(std::async(std::launch::async, [] { (void)QFontDatabase::families(); }))
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = QApplication::font();
    font.setFamilies(QStringList(QStringLiteral("Noto Sans")) + font.families());
    font.setPixelSize(14);
    QApplication::setFont(font);
    m_appearance = static_cast<Appearance>(QSettings().value(QStringLiteral("appearance"), 0).toInt());
    apply();
    application.installEventFilter(this);
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    QSettings().setValue(QStringLiteral("appearance"), static_cast<int>(appearance));
    apply();
}

Colours Theme::current()
{
    // The palette carries the choice, so that painting code needs no reference to the theme.
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? Colours::dark() : Colours::light();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWidgetType() && !m_applying && m_appearance == Appearance::System)
        apply();
    return QObject::eventFilter(watched, event);
}

bool Theme::systemIsDark() const
{
    QApplication::setPalette(QPalette()); // ours would hide what the system says
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void Theme::apply()
{
    m_applying = true;
    m_dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && systemIsDark());
    m_colours = m_dark ? Colours::dark() : Colours::light();
    const Colours &c = m_colours;
    QPalette palette;
    palette.setColor(QPalette::Window, c.canvas);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.card);
    palette.setColor(QPalette::AlternateBase, c.canvas);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.card);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.overdue);
    palette.setColor(QPalette::ToolTipBase, c.card);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.changed); // no link here is visited; cells paint «changed» with it
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.fieldBorder);
    palette.setColor(QPalette::Light, c.card);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    QApplication::setPalette(palette);
    m_application.setStyleSheet(styleSheet(c));
    m_applying = false;
    Q_EMIT changed();
}

} // namespace sjusteg
