// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/HandIns.h"

#include <QWidget>

class QGridLayout;

namespace sjusteg {

/// Participants down, sets across: what is in, what is due and what is missing. A cell is chosen to write what was handed in.
class HandInGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit HandInGrid(QWidget *parent = nullptr);

    void setOverview(const HandInOverview &overview);

Q_SIGNALS:
    void chosen(const QString &row, const QString &title);

private:
    QWidget *makeCell(const HandInMember &member, const HandInSet &set, const HandInCell &cell);

    QGridLayout *m_grid;
};

} // namespace sjusteg
