// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QColor>
#include <QObject>
#include <QString>

#include <future>

class QApplication;

namespace sjusteg {

/// The colours of the program. Every pair used together has a contrast that a test computes.
struct Colours {
    QColor canvas, card, text, muted, line, fieldBorder;
    QColor accent, onAccent, tint;
    QColor done, changed, overdue;
    QColor rail, railText, railMuted, railDone;

    static Colours light();
    static Colours dark();
};

/// Sets palette and style sheet of the application, light or dark.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Appearance { System, Light, Dark };

    explicit Theme(QApplication &application);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    bool isDark() const { return m_dark; }
    const Colours &colours() const { return m_colours; }

    /// Colours of the theme in use; for widgets that paint themselves.
    static Colours current();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    bool systemIsDark() const;

    QApplication &m_application;
    /// Qt looks through the fonts of the system when the first text is laid out; meanwhile the file can be read.
    std::future<void> m_fonts;
    Colours m_colours;
    Appearance m_appearance = Appearance::System;
    bool m_dark = false;
    bool m_applying = false;
};

/// The style sheet; colours in, text out.
QString styleSheet(const Colours &colours);

} // namespace sjusteg
