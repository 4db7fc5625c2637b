// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/Block.h"

class QGridLayout;

namespace sjusteg::screen {

/// What the parts of an evaluation say, theme by theme beside each other. To read, not to write in; hidden until someone has
/// answered.
class ComparisonBlock final : public Block
{
    Q_OBJECT
public:
    ComparisonBlock(FormContext &context, QWidget *parent);

    void refresh() override;
    void reloadOptions() override {}
    void updateReadOnly() override {}
    bool reveal(const CellRef &) override { return false; }

private:
    FormContext &m_context;
    QGridLayout *m_grid;
    QString m_shown; ///< what stands there now, so that typing elsewhere leaves it alone
};

} // namespace sjusteg::screen
