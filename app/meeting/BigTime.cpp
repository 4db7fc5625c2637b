// SPDX-License-Identifier: MPL-2.0
#include "meeting/BigTime.h"

#include "window/Theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace sjusteg {

BigTime::BigTime(int pixelSize, QWidget *parent)
    : QWidget(parent)
    , m_pixelSize(pixelSize)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BigTime::setTime(const QString &text, const QString &tone)
{
    if (text == m_text && tone == m_tone)
        return;
    const bool longer = text.size() != m_text.size();
    m_text = text;
    m_tone = tone;
    if (longer)
        updateGeometry();
    update();
}

QFont BigTime::face() const
{
    QFont result = font();
    result.setPixelSize(m_pixelSize);
    result.setWeight(QFont::Bold);
    return result;
}

int BigTime::advance(QChar letter) const
{
    const QFontMetrics metrics(face());
    if (!letter.isDigit())
        return metrics.horizontalAdvance(letter);
    int widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

QSize BigTime::sizeHint() const
{
    const QString shown = m_text.size() > 6 ? m_text : QStringLiteral("+00:00");
    int width = 2;
    for (const QChar letter : shown)
        width += advance(letter);
    return {width, QFontMetrics(face()).height()};
}

void BigTime::paintEvent(QPaintEvent *)
{
    const Colours colours = Theme::current();
    QPainter painter(this);
    painter.setFont(face());
    painter.setPen(m_tone == QLatin1String("overdue") ? colours.overdue : m_tone == QLatin1String("changed") ? colours.changed : colours.text);
    int right = width();
    for (qsizetype i = m_text.size() - 1; i >= 0; --i) {
        const int cell = advance(m_text.at(i));
        right -= cell;
        painter.drawText(QRect(right, 0, cell, height()), Qt::AlignCenter, QString(m_text.at(i)));
    }
}

} // namespace sjusteg
