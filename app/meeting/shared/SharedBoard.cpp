// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/SharedBoard.h"

#include "window/Theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace sjusteg {

namespace {

QColor levelInk(TimeLevel level, const Colours &colours)
{
    switch (level) {
    case TimeLevel::Plenty:
        return colours.text;
    case TimeLevel::Soon:
    case TimeLevel::Last:
        return colours.changed;
    case TimeLevel::Over:
        return colours.overdue;
    }
    return colours.text;
}

QColor inkOf(BoardText::Ink ink, TimeLevel level, const Colours &colours)
{
    if (ink == BoardText::Ink::Muted)
        return colours.muted;
    return ink == BoardText::Ink::Level ? levelInk(level, colours) : colours.text;
}

} // namespace

SharedBoard::SharedBoard(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("What the meeting is doing"));
    arrange();
}

void SharedBoard::setExtent(Extent extent)
{
    if (extent == m_extent)
        return;
    m_extent = extent;
    arrange();
}

void SharedBoard::setFace(const SharedFace &face)
{
    const QRect bar = usedBar();
    const SharedFace before = std::exchange(m_face, face);
    SharedFace atBefore = face;
    atBefore.time = before.time;
    atBefore.used = before.used;
    const bool onlyTime = atBefore == before && before.time.isEmpty() == face.time.isEmpty();
    if (!onlyTime) {
        arrange();
        return;
    }
    if (before.time != m_face.time)
        update(m_board.time.toAlignedRect());
    if (usedBar() != bar)
        update(m_board.used.toAlignedRect());
}

/// What is filled of the bar.
QRect SharedBoard::usedBar() const
{
    return QRectF(m_board.used.topLeft(), QSizeF(m_board.used.width() * m_face.used, m_board.used.height())).toRect();
}

void SharedBoard::arrange()
{
    const QSizeF size = this->size();
    m_board = m_extent == Extent::Whole ? BoardLayout::whole(m_face, size, QApplication::font()) : BoardLayout::strip(m_face, size, QApplication::font());
    setAccessibleDescription(m_face.spoken());
    update();
}

void SharedBoard::resizeEvent(QResizeEvent *)
{
    arrange();
}

void SharedBoard::paintEvent(QPaintEvent *event)
{
    const Colours colours = Colours::light();
    QPainter painter(this);
    painter.fillRect(event->rect(), colours.card);
    for (const BoardText &text : std::as_const(m_board.texts)) {
        if (!text.rect.toAlignedRect().intersects(event->rect()))
            continue;
        painter.setPen(inkOf(text.ink, m_face.level, colours));
        text.layout->draw(&painter, text.rect.topLeft());
    }
    if (!m_board.time.isEmpty()) {
        QFont font = m_board.timeFont;
        const qreal needed = QFontMetricsF(font).horizontalAdvance(m_face.time);
        if (needed > m_board.time.width())
            font.setPixelSize(std::max(1, int(font.pixelSize() * m_board.time.width() / needed))); // hours
        painter.setFont(font);
        painter.setPen(levelInk(m_face.level, colours));
        painter.drawText(m_board.time, (m_extent == Extent::Whole ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, m_face.time);
    }
    if (!m_board.used.isEmpty()) {
        painter.fillRect(m_board.used, colours.line);
        painter.fillRect(usedBar(), levelInk(m_face.level, colours));
    }
    if (m_extent == Extent::Strip)
        painter.fillRect(QRect(0, height() - 2, width(), 2), colours.line);
}

} // namespace sjusteg
