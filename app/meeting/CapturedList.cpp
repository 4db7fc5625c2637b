// SPDX-License-Identifier: MPL-2.0
#include "meeting/CapturedList.h"

#include "meeting/MatterRows.h"
#include "meeting/Meeting.h"
#include "window/Parts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

CapturedList::CapturedList(const Workspace &workspace, const QString &runSheet, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runSheet(runSheet)
    , m_heading(parts::label({}, QStringLiteral("heading")))
    , m_empty(parts::paragraph(tr("Nothing yet. Press Alt+O, Alt+A, Alt+D or Alt+P, and write."), QStringLiteral("muted")))
    , m_rows(new MatterRows(workspace, MatterRow::Choices::None))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_empty);
    column->addWidget(m_rows);
    refresh();
}

void CapturedList::flush()
{
    m_rows->flush();
}

void CapturedList::refresh()
{
    const std::optional<meeting::Meeting> held = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    QVector<Row> matters = mattersOf(m_workspace.workbook, held ? held->forms : QStringList(m_runSheet));
    std::reverse(matters.begin(), matters.end()); // what was just said is seen without scrolling
    m_heading->setText(tr("Captured in the meeting (%1)").arg(matters.size()));
    m_empty->setVisible(matters.isEmpty());
    m_rows->showMatters(matters);
}

} // namespace sjusteg
