// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/Costs.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sjusteg {

class RecordTable;

/// What the position costs: the lines with the municipality's own figures, and in words what is covered and what is left.
class CostsView final : public QWidget
{
    Q_OBJECT
public:
    explicit CostsView(QWidget *parent = nullptr);
    void setCosts(const Costs &costs);

Q_SIGNALS:
    void opened(const sjusteg::CellRef &cell);

private:
    QVBoxLayout *m_words;
    QLabel *m_remarks;
    RecordTable *m_table;
};

} // namespace sjusteg
