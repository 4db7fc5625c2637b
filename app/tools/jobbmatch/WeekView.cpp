// SPDX-License-Identifier: MPL-2.0
#include "tools/jobbmatch/WeekView.h"

#include "window/Parts.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

/// A shape for each kind of day, so that colour is never alone.
QString daySign(const QString &typeId)
{
    if (typeId == QLatin1String("group"))
        return QStringLiteral("● ");
    if (typeId == QLatin1String("class"))
        return QStringLiteral("■ ");
    return typeId.isEmpty() ? QStringLiteral("○ ") : QStringLiteral("▲ ");
}

} // namespace

WeekView::WeekView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_sum(parts::paragraph({}, QStringLiteral("heading")))
    , m_notice(parts::paragraph({}, QStringLiteral("notice")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_sum);
    layout->addWidget(m_notice);
    m_grid->setSpacing(10);
    layout->addLayout(m_grid);
    layout->addStretch(1);
}

void WeekView::setWeek(const WeekPattern &week)
{
    parts::clear(m_grid);
    m_sum->setText(week.sum);
    m_notice->setText(QStringLiteral("△ ") + week.notice);
    m_notice->setVisible(!week.notice.isEmpty());
    for (int i = 0; i < week.days.size(); ++i) {
        const WeekDay &day = week.days.at(i);
        QVBoxLayout *inside = nullptr;
        QFrame *card = parts::card(inside);
        inside->addWidget(parts::label(day.day, QStringLiteral("heading")));
        const QString type = daySign(day.typeId) + (day.type.isEmpty() ? tr("not planned") : day.type);
        QPushButton *open = parts::button(type, QStringLiteral("link"), tr("%1: %2").arg(day.day, type));
        connect(open, &QPushButton::clicked, this, [this, cell = day.source.cell] { Q_EMIT opened(cell); });
        inside->addWidget(open, 0, Qt::AlignLeft);
        inside->addWidget(parts::paragraph(day.content, QStringLiteral("muted")));
        inside->addStretch();
        card->setMinimumHeight(130);
        m_grid->addWidget(card, 0, i);
        m_grid->setColumnStretch(i, 1);
    }
}

} // namespace sjusteg
