// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "round/RoundComparison.h"
#include "window/Page.h"

class QCheckBox;
class QLabel;

namespace sjusteg {

class EmptyState;
class RecordTable;

/// This round beside the one before: what was judged relevant, what was concluded, how the checklists stand.
class ComparisonPage final : public Page
{
    Q_OBJECT
public:
    ComparisonPage(const Workspace &workspace, std::shared_ptr<const Workbook> last, QWidget *parent = nullptr);

    QString name() const override { return tr("Compared with the last round"); }
    void refresh() override;

private:
    void fill();

    const std::shared_ptr<const Workbook> m_last;
    RoundComparison m_comparison;
    QLabel *m_summary;
    QCheckBox *m_onlyChanged;
    RecordTable *m_table;
    EmptyState *m_empty;
};

} // namespace sjusteg
