// SPDX-License-Identifier: MPL-2.0
#include "meeting/PlanLine.h"

#include "meeting/SayAnew.h"
#include "window/Parts.h"
#include "window/Theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace sjusteg {

PlanLine::PlanLine(QWidget *parent)
    : QAbstractButton(parent)
    , m_time(parts::label({}, QStringLiteral("planLine")))
    , m_title(parts::paragraph({}, QStringLiteral("planLine")))
    , m_minutes(parts::label({}, QStringLiteral("planLine")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(10);
    row->addWidget(m_time, 0, Qt::AlignTop);
    row->addWidget(m_title, 1);
    row->addWidget(m_minutes, 0, Qt::AlignTop);
    for (QLabel *label : {m_time, m_title, m_minutes})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlanLine::say(const QString &time, const QString &title, const QString &minutes, const QString &tone)
{
    sayAnew(m_time, time, tone);
    sayAnew(m_title, title, tone);
    sayAnew(m_minutes, minutes, tone);
}

/// The titles begin below each other, also beside a line without a time.
void PlanLine::showEvent(QShowEvent *event)
{
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(QStringLiteral("00:00")));
    QAbstractButton::showEvent(event);
}

void PlanLine::paintEvent(QPaintEvent *)
{
    if (!underMouse() && !hasFocus())
        return;
    const Colours colours = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(colours.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace sjusteg
