// SPDX-License-Identifier: MPL-2.0
#include "responsibilities/LoadBars.h"

#include "window/Parts.h"
#include "window/Theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

/// What a unit leads is filled, what it takes part in is hatched, so that the two differ without colour.
class UnitBar final : public QWidget
{
public:
    UnitBar(const UnitLoad &load, int most)
        : m_load(load)
        , m_most(std::max(1, most))
    {
        setFixedHeight(12);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours colours = Theme::current();
        QPainter painter(this);
        painter.fillRect(rect(), colours.canvas);
        const double pixel = double(width()) / m_most;
        const QRectF leads(0, 0, m_load.leads * pixel, height());
        const QRectF performs(leads.right(), 0, m_load.performs * pixel, height());
        painter.fillRect(leads, colours.accent);
        painter.fillRect(performs, QBrush(colours.accent, Qt::BDiagPattern));
        painter.setPen(colours.accent);
        if (performs.width() > 1)
            painter.drawRect(performs.adjusted(0, 0, -1, -1));
    }

private:
    const UnitLoad m_load;
    const int m_most;
};

} // namespace

LoadBars::LoadBars(QWidget *parent)
    : QWidget(parent)
{
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(3);
}

void LoadBars::refresh(const QVector<UnitLoad> &loads)
{
    parts::clear(m_lines);
    int most = 0;
    for (const UnitLoad &load : loads)
        most = std::max(most, load.leads + load.performs);
    for (const UnitLoad &load : loads) {
        m_lines->addWidget(parts::paragraph(load.label, QStringLiteral("strong")));
        m_lines->addWidget(new UnitBar(load, most));
        QString numbers = tr("leads %1 · takes part in %2").arg(load.leads).arg(load.performs);
        if (load.overdue > 0)
            numbers += tr(" · ● %1 overdue").arg(load.overdue);
        QLabel *text = parts::paragraph(numbers, QStringLiteral("small"));
        text->setAccessibleName(tr("%1: %2").arg(load.label, numbers));
        m_lines->addWidget(text);
        m_lines->addSpacing(8);
    }
}

} // namespace sjusteg
