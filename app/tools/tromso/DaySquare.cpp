// SPDX-License-Identifier: MPL-2.0
#include "tools/tromso/DaySquare.h"

#include "window/Parts.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QStyle>
#include <QVBoxLayout>

namespace sjusteg {

DaySquare::DaySquare(const CourseSquare &square, QWidget *parent)
    : QFrame(parent)
    , m_week(square.week)
    , m_day(square.day)
    , m_cards(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("square"));
    setProperty("holiday", !square.open);
    setAcceptDrops(square.open);
    m_cards->setContentsMargins(3, 4, 3, 4);
    m_cards->setSpacing(4);
    if (square.date.isValid())
        m_cards->addWidget(parts::label(square.date.toString(QStringLiteral("dd.MM.")), QStringLiteral("small")));
    if (!square.open)
        m_cards->addWidget(parts::paragraph(square.holiday.isEmpty() ? tr("Before the course") : square.holiday, QStringLiteral("muted")));
    m_cards->addStretch();
    setMinimumHeight(72);
}

void DaySquare::addCard(QWidget *card)
{
    m_cards->insertWidget(m_cards->count() - 1, card);
    card->show();
}

void DaySquare::light(bool on)
{
    setProperty("target", on);
    style()->unpolish(this);
    style()->polish(this);
}

void DaySquare::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(mimeType()))
        return;
    light(true);
    event->acceptProposedAction();
}

void DaySquare::dragLeaveEvent(QDragLeaveEvent *)
{
    light(false);
}

void DaySquare::dropEvent(QDropEvent *event)
{
    light(false);
    event->acceptProposedAction();
    Q_EMIT dropped(QString::fromUtf8(event->mimeData()->data(mimeType())));
}

} // namespace sjusteg
