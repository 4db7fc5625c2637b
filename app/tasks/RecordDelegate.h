// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStyledItemDelegate>

namespace sjusteg {

/// Draws a record's cell with all its words: long ones break rather than end in dots. A thin line parts the records.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What a cell is; its colours are those of the theme in use when it is drawn.
    enum Role { OverdueRole = Qt::UserRole + 1, HeadingRole };

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// For the width of the column as it is.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sjusteg
