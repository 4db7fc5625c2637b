// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/CalmPage.h"

#include "meeting/shared/BoardLayout.h"
#include "window/Theme.h"

#include <QApplication>
#include <QPainter>

namespace sjusteg {

CalmPage::CalmPage(const QString &municipality, QWidget *parent)
    : QWidget(parent)
    , m_municipality(municipality)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(m_municipality);
}

void CalmPage::setWord(const QString &word)
{
    m_word = word;
    setAccessibleDescription(word);
    update();
}

QString CalmPage::spoken() const
{
    QStringList said{m_word, m_municipality};
    said.removeAll(QString());
    return said.join(QLatin1Char('\n'));
}

void CalmPage::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::light();
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    const qreal unit = boardUnit(size());
    const auto write = [&](const QString &text, qreal units, bool bold, const QColor &ink, const QRectF &room, int flags) {
        QFont font = QApplication::font();
        font.setPixelSize(std::max(1, int(units * unit)));
        font.setBold(bold);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(room, flags | Qt::TextWordWrap, text);
    };
    const QRectF room = QRectF(rect()).adjusted(unit * 8, unit * 8, -unit * 8, -unit * 8);
    if (m_word.isEmpty()) {
        write(m_municipality, 5, false, colours.muted, room, Qt::AlignCenter);
        return;
    }
    const qreal middle = room.center().y();
    write(m_word, 9, true, colours.text, QRectF(room.left(), room.top(), room.width(), middle - room.top() + unit * 2), Qt::AlignHCenter | Qt::AlignBottom);
    write(m_municipality, 4, false, colours.muted, QRectF(room.left(), middle + unit * 5, room.width(), room.bottom() - middle), Qt::AlignHCenter | Qt::AlignTop);
}

} // namespace sjusteg
