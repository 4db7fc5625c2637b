// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/WeekPattern.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace sjusteg {

/// The week as five days side by side, and whether it adds up.
class WeekView final : public QWidget
{
    Q_OBJECT
public:
    explicit WeekView(QWidget *parent = nullptr);
    void setWeek(const WeekPattern &week);

Q_SIGNALS:
    void opened(const sjusteg::CellRef &cell);

private:
    QGridLayout *m_grid;
    QLabel *m_sum;
    QLabel *m_notice;
};

} // namespace sjusteg
