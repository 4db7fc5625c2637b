// SPDX-License-Identifier: MPL-2.0
#include "screen/FlowLayout.h"

#include <QWidget>

namespace sjusteg::screen {

namespace {
constexpr int gap = 6;
}

FlowLayout::FlowLayout(QWidget *parent, bool columns)
    : QLayout(parent)
    , m_columns(columns)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), true);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + gap;
    return QSize(width, minimumSize().height());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::place(const QRect &rect, bool dry) const
{
    int widest = 1;
    for (const QLayoutItem *item : m_items)
        widest = qMax(widest, item->sizeHint().width());
    const int columns = qMax(1, (rect.width() + gap) / (widest + gap));
    const int column = m_columns ? (rect.width() + gap) / columns - gap : 0;
    int x = rect.x();
    int y = rect.y();
    int line = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(m_columns ? column : qMin(size.width(), qMax(rect.width(), item->minimumSize().width())));
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += line + gap;
            line = 0;
        }
        if (!dry)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gap;
        line = qMax(line, size.height());
    }
    return y + line - rect.y();
}

} // namespace sjusteg::screen
