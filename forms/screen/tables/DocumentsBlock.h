// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/Block.h"

class QGridLayout;

namespace sjusteg::screen {

/// The documents due after the step of this run-sheet, with their status; a click opens the form.
class DocumentsBlock final : public Block
{
    Q_OBJECT
public:
    DocumentsBlock(FormContext &context, QWidget *parent);

    void refresh() override;
    void reloadOptions() override { refresh(); }
    void updateReadOnly() override {}
    bool reveal(const CellRef &cell) override;

private:
    FormContext &m_context;
    QGridLayout *m_grid;
    QString m_shown; ///< what the list was built from; it is built again only when that changes
};

} // namespace sjusteg::screen
