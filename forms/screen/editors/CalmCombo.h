// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAbstractItemView>
#include <QComboBox>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace sjusteg::screen {

/// A list box that leaves the wheel to the page, so that scrolling past never changes an answer.
class CalmCombo final : public QComboBox
{
    Q_OBJECT
public:
    explicit CalmCombo(QWidget *parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(6);
        setMaxVisibleItems(16);
    }

    /// A line that cannot be chosen, saying why there is nothing to choose.
    void addHint(const QString &text)
    {
        addItem(text);
        static_cast<QStandardItemModel *>(model())->item(count() - 1)->setEnabled(false);
    }

    /// The list is as wide as its words: the cell it opens from may be narrow.
    void showPopup() override
    {
        constexpr int widest = 560;
        constexpr int frame = 28;
        view()->setMinimumWidth(qMin(widest, view()->sizeHintForColumn(0) + frame));
        QComboBox::showPopup();
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace sjusteg::screen
