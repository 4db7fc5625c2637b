// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/Block.h"

class QLabel;

namespace sjusteg::screen {

class ChecklistItem;

/// Fixed statements in groups, each with a status, and the sum of the statuses.
class ChecklistBlock final : public Block
{
    Q_OBJECT
public:
    ChecklistBlock(FormContext &context, const Field &field, QWidget *parent);

    void refresh() override;
    void reloadOptions() override;
    void updateReadOnly() override;
    bool reveal(const CellRef &cell) override;

private:
    void showSum();

    FormContext &m_context;
    const Field &m_field;
    QVector<ChecklistItem *> m_items;
    QLabel *m_sum;
};

} // namespace sjusteg::screen
