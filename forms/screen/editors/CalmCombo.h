// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QComboBox>
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

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace sjusteg::screen
