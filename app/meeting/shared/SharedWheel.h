// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Wheel.h"

#include <QWidget>

namespace sjusteg {

/// The wheel of the year as large as its room, on white.
class SharedWheel final : public QWidget
{
    Q_OBJECT
public:
    explicit SharedWheel(QWidget *parent = nullptr);

    void setWheel(const Wheel &wheel);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Wheel m_wheel;
};

} // namespace sjusteg
