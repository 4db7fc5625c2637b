// SPDX-License-Identifier: MPL-2.0
#include "meeting/MatterRows.h"

#include "meeting/LeftEditors.h"
#include "screen/FormContext.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

MatterRows::MatterRows(const Workspace &workspace, MatterRow::Choices choices, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_choices(choices)
    , m_context(new screen::FormContext(workspace.workbook, workspace.undo, matterForm(workspace.workbook), this))
    , m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    flushLeftEditors(this);
    connect(m_context, &screen::FormContext::failed, &workspace.requests, &Requests::problem);
}

void MatterRows::showMatters(const QVector<Row> &matters)
{
    QVector<MatterRow *> rows;
    for (const Row &matter : matters) {
        const auto known = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const MatterRow *row) { return row->row() == matter.id; });
        MatterRow *row = known != m_rows.cend() ? *known : nullptr;
        if (!row) {
            row = new MatterRow(m_workspace, *m_context, matter.id, m_choices);
            connect(row, &MatterRow::closed, this, &MatterRows::closed);
            connect(row, &MatterRow::postponed, this, [this, id = matter.id] { Q_EMIT postponed(id); });
        }
        if (m_list->indexOf(row) != rows.size())
            m_list->insertWidget(int(rows.size()), row);
        rows.append(row);
        row->refresh();
    }
    for (MatterRow *row : std::as_const(m_rows)) {
        if (rows.contains(row))
            continue;
        row->hide();
        row->deleteLater(); // it may be its own button that took it away
    }
    m_rows = rows;
}

void MatterRows::flush()
{
    for (MatterRow *row : std::as_const(m_rows))
        row->flush();
}

QStringList MatterRows::beingEdited() const
{
    QStringList open;
    for (const MatterRow *row : m_rows) {
        if (row->isOpen())
            open.append(row->row());
    }
    return open;
}

} // namespace sjusteg
