// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "search/Snippet.h"

#include <QStyledItemDelegate>

class QTextLayout;

namespace sjusteg {

/// Draws a hit: where it stands, and below it the text with the found words marked. An item that cannot be chosen is a heading.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { HitRole = Qt::UserRole, PathRole, SnippetRole, MarksRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static QVariant marksToVariant(const QVector<Mark> &marks);
};

} // namespace sjusteg
