// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/shared/BoardLayout.h"

#include <QWidget>

namespace sjusteg {

/// Draws what the meeting says, dark on white whatever the rest of the program looks like. A second costs one small repaint.
class SharedBoard final : public QWidget
{
    Q_OBJECT
public:
    /// Whole: the window is for it alone. Strip: it lies across the top.
    enum class Extent { Whole, Strip };

    explicit SharedBoard(QWidget *parent = nullptr);

    void setExtent(Extent extent);
    void setFace(const SharedFace &face);
    const SharedFace &face() const { return m_face; }
    const BoardLayout &drawn() const { return m_board; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QRect usedBar() const;

    Extent m_extent = Extent::Whole;
    SharedFace m_face;
    BoardLayout m_board;
};

} // namespace sjusteg
