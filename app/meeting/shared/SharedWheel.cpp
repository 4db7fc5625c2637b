// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/SharedWheel.h"

#include "meeting/shared/BoardLayout.h"
#include "paper/Units.h"
#include "wheel/Names.h"
#include "wheel/WheelFigure.h"
#include "window/Theme.h"

#include <QPainter>

namespace sjusteg {

namespace {

constexpr qreal wheelPaperType = 8.6 * paper::pt; // of the names on paper
constexpr qreal wheelScreenType = 2.5;            // what becomes of it where there is room, in board units

} // namespace

SharedWheel::SharedWheel(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Wheel of the year"));
}

void SharedWheel::setWheel(const Wheel &wheel)
{
    m_wheel = wheel;
    QStringList said;
    for (const WheelActivity &activity : wheel.activities)
        said.append(wheel::spoken(wheel, activity));
    setAccessibleDescription(said.join(QLatin1Char('\n')));
    update();
}

void SharedWheel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Colours::light().card);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = boardUnit(window()->size());
    const qreal scale = unit * wheelScreenType / wheelPaperType;
    const QRectF room = QRectF(rect()).adjusted(unit * 3, unit, -unit * 3, -unit);
    painter.scale(scale, scale);
    wheel::WheelFigure(m_wheel).paint(painter, QRectF(room.topLeft() / scale, room.size() / scale));
}

} // namespace sjusteg
