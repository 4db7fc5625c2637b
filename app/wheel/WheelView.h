// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Wheel.h"
#include "wheel/WheelLayout.h"

#include <QWidget>

#include <memory>

namespace sjusteg {

/// The drawn wheel. The arrows go from activity to activity, Enter or a click opens where it comes from.
class WheelView final : public QWidget
{
    Q_OBJECT
public:
    explicit WheelView(QWidget *parent = nullptr);

    void setWheel(const Wheel &wheel);
    int current() const { return m_current; } ///< index of the activity pointed out, -1 for none
    void setCurrent(int activity);
    const wheel::WheelLayout *drawn() const { return m_layout.get(); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {900, 620}; }

Q_SIGNALS:
    void opened(const sjusteg::CellPlace &place);
    void currentChanged(const QRectF &where); ///< of the name, to be scrolled to

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    void open(int activity);

    Wheel m_wheel;
    wheel::WheelStyle m_style;
    std::unique_ptr<wheel::WheelLayout> m_layout;
    int m_current = -1;
};

} // namespace sjusteg
