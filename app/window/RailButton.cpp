// SPDX-License-Identifier: MPL-2.0
#include "window/Rail.h"

#include "window/Icons.h"
#include "window/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace sjusteg {

RailButton::RailButton(const QString &text, const QString &iconName, int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_number(number)
{
    setText(text);
    setToolTip(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setProgress(double share, bool done)
{
    m_share = share;
    m_done = done;
    setAccessibleDescription(done ? tr("Done") : tr("%1 % of the documents").arg(qRound(share * 100)));
    update();
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    return {m_narrow ? 44 : 50 + QFontMetrics(bold).horizontalAdvance(text()), 34};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Colours colours = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor ink = colours.railText;
    if (isChecked()) {
        ink = colours.rail;
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xE3F0F3)); // the same light tint in both themes: the rail is dark in both
        painter.drawRoundedRect(area, 6, 6);
    } else if (underMouse()) {
        QColor hover = colours.railText;
        hover.setAlpha(26);
        painter.setPen(Qt::NoPen);
        painter.setBrush(hover);
        painter.drawRoundedRect(area, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(isChecked() ? QColor(0x7CCB95) : colours.railText, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, 6, 6);
    }
    const QRectF ring(12, (height() - 20) / 2.0, 20, 20);
    if (m_number > 0)
        paintRing(painter, ring, ink);
    else
        sjusteg::icon(m_iconName, ink).paint(&painter, ring.toRect());
    if (m_narrow)
        return;
    QFont face = font();
    face.setBold(isChecked());
    painter.setFont(face);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(42, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

void RailButton::paintRing(QPainter &painter, const QRectF &ring, const QColor &ink) const
{
    const QColor done = isChecked() ? QColor(0x1E6B3A) : Theme::current().railDone;
    const QRectF line = ring.adjusted(1.5, 1.5, -1.5, -1.5);
    QFont face = font();
    face.setPixelSize(11);
    face.setBold(true);
    painter.setFont(face);
    if (m_done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(done);
        painter.drawEllipse(ring);
        painter.setPen(isChecked() ? QColor(Qt::white) : Theme::current().rail);
        painter.drawText(ring, Qt::AlignCenter, QStringLiteral("✓"));
        return;
    }
    QColor faint = ink;
    faint.setAlpha(110);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faint, 2));
    painter.drawEllipse(line);
    if (m_share > 0) {
        painter.setPen(QPen(done, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(line, 90 * 16, -qRound(m_share * 360 * 16));
    }
    painter.setPen(ink);
    painter.drawText(ring, Qt::AlignCenter, QString::number(m_number));
}

} // namespace sjusteg
