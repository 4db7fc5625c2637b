// SPDX-License-Identifier: MPL-2.0
#include "search/HitDelegate.h"

#include "window/Theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace sjusteg {

namespace {

constexpr int side = 10;
constexpr int above = 5;

bool isHeading(const QModelIndex &index)
{
    return !(index.flags() & Qt::ItemIsSelectable);
}

QFont pathFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPixelSize(qRound(QFontInfo(font).pixelSize() * 0.93)); // the theme sizes in pixels
    return font;
}

QFont headingFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Bold and underlined, so that a found word does not stand out by colour alone.
QVector<QTextLayout::FormatRange> formats(const QVariant &marks, const QColor &colour)
{
    QVector<QTextLayout::FormatRange> ranges;
    QTextCharFormat found;
    found.setFontWeight(QFont::DemiBold);
    found.setFontUnderline(true);
    found.setForeground(colour);
    const QVariantList all = marks.toList();
    for (const QVariant &mark : all)
        ranges.append({mark.toPoint().x(), mark.toPoint().y(), found});
    return ranges;
}

/// Two lines at most: a snippet is no longer. Gives the height.
int layOut(QTextLayout &text, int width)
{
    qreal height = 0;
    text.beginLayout();
    for (int lines = 0; lines < 2; ++lines) {
        QTextLine line = text.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    text.endLayout();
    return qCeil(height);
}

} // namespace

QVariant HitDelegate::marksToVariant(const QVector<Mark> &marks)
{
    QVariantList list;
    for (const Mark &mark : marks)
        list.append(QPoint(int(mark.start), int(mark.length)));
    return list;
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = Theme::current();
    const QRect inner = option.rect.adjusted(side, above, -side, -above);
    painter->save();
    if (isHeading(index)) {
        painter->setFont(headingFont(option));
        painter->setPen(colours.text);
        painter->drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter), index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(colours.tint);
        painter->setPen(colours.accent); // a frame too: the tint alone is faint
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5), 4, 4);
    }
    const QFontMetrics pathMetrics(pathFont(option));
    painter->setFont(pathFont(option));
    painter->setPen(colours.muted);
    const QString path = pathMetrics.elidedText(index.data(PathRole).toString(), Qt::ElideMiddle, inner.width());
    painter->drawText(QRect(inner.topLeft(), QSize(inner.width(), pathMetrics.height())), int(Qt::AlignLeft), path);

    QTextLayout text(index.data(SnippetRole).toString(), option.font);
    text.setFormats(formats(index.data(MarksRole), colours.accent));
    layOut(text, inner.width());
    painter->setPen(colours.text);
    painter->setClipRect(inner);
    text.draw(painter, QPointF(inner.left(), inner.top() + pathMetrics.height() + 1));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index))
        return {0, QFontMetrics(headingFont(option)).height() + 2 * above};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    QTextLayout text(index.data(SnippetRole).toString(), option.font);
    text.setFormats(formats(index.data(MarksRole), {}));
    const int lines = layOut(text, (view ? view->viewport()->width() : option.rect.width()) - 2 * side);
    return {0, QFontMetrics(pathFont(option)).height() + 1 + lines + 2 * above};
}

} // namespace sjusteg
