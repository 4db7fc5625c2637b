// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/SharedPaper.h"

#include "meeting/shared/BoardLayout.h"
#include "paper/Units.h"
#include "window/Theme.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace sjusteg {

namespace {

constexpr qreal sharedPaperType = 9 * paper::pt; // of the cells of a table
constexpr qreal sharedScreenType = 2.9;          // what becomes of it, in board units

} // namespace

SharedPaper::SharedPaper(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("The form, for reading"));
}

void SharedPaper::setDocument(const Document &document)
{
    m_document = document;
    layOut();
}

void SharedPaper::layOut()
{
    if (width() <= 2 * margin())
        return;
    m_scale = boardUnit(window()->size()) * sharedScreenType / sharedPaperType;
    m_roll = std::make_unique<paper::Roll>(m_document, (width() - 2 * margin()) / m_scale);
    setAccessibleDescription(m_roll->spoken());
    setTop(m_top);
    update();
}

void SharedPaper::showPlace(const QStringList &path)
{
    m_path = path;
    if (!m_roll)
        return;
    const qreal place = m_roll->placeOf(path);
    const bool isSeen = place >= m_top && place < m_top + windowHeight() * 0.6;
    if (!isSeen)
        setTop(place);
}

void SharedPaper::showTop()
{
    m_path.clear();
    setTop(0);
}

bool SharedPaper::scrollBy(qreal windows)
{
    m_path.clear(); // somebody reads elsewhere
    const qreal before = m_top;
    setTop(m_top + windows * windowHeight());
    return before != m_top;
}

void SharedPaper::setTop(qreal top)
{
    const qreal most = m_roll ? std::max(0.0, m_roll->height() - windowHeight()) : 0;
    top = std::clamp(top, 0.0, most);
    if (top == m_top)
        return;
    m_top = top;
    update();
}

qreal SharedPaper::windowHeight() const
{
    return std::max(1.0, (height() - margin()) / m_scale);
}

qreal SharedPaper::margin() const
{
    return boardUnit(window()->size()) * 4;
}

void SharedPaper::resizeEvent(QResizeEvent *)
{
    layOut();
    if (!m_path.isEmpty())
        showPlace(m_path);
}

void SharedPaper::wheelEvent(QWheelEvent *event)
{
    constexpr qreal perWindow = 8 * 120; // an eighth of the window for a click of the wheel
    scrollBy(-event->angleDelta().y() / perWindow);
    event->accept();
}

void SharedPaper::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), Colours::light().card);
    if (!m_roll)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin(), margin() / 2);
    painter.scale(m_scale, m_scale);
    painter.translate(0, -m_top);
    m_roll->paint(painter, QRectF(0, m_top - margin() / m_scale, m_roll->width(), (height() + margin()) / m_scale));
}

} // namespace sjusteg
