// SPDX-License-Identifier: MPL-2.0
#include "window/ShortLine.h"

#include <QEvent>

namespace sjusteg {

ShortLine::ShortLine(const QString &line, const QString &role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    if (!role.isEmpty())
        setProperty("role", role);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setLine(line);
}

void ShortLine::setLine(const QString &line, const QString &toolTip)
{
    m_line = line;
    setToolTip(toolTip.isEmpty() ? line : toolTip);
    setAccessibleName(line);
    updateGeometry();
    shorten();
}

QSize ShortLine::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_line) + margins.left() + margins.right() + 1, QLabel::sizeHint().height()};
}

QSize ShortLine::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_line.left(3) + QChar(0x2026)), QLabel::minimumSizeHint().height()};
}

void ShortLine::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    shorten();
}

void ShortLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        shorten();
}

void ShortLine::shorten()
{
    setText(fontMetrics().elidedText(m_line, Qt::ElideRight, contentsRect().width()));
}

} // namespace sjusteg
