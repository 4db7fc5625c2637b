// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QLayout>

namespace sjusteg::screen {

/// Lays its items in lines like words. With `columns` they stand in columns of equal width.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent, bool columns = false);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    int place(const QRect &rect, bool dry) const;

    QVector<QLayoutItem *> m_items;
    bool m_columns;
};

} // namespace sjusteg::screen
