// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/MattersBlock.h"

#include "screen/tables/GridTable.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sjusteg::screen {

namespace {

const QString registerId = QStringLiteral("reg-avklaringer");
const QString meetingColumn = QStringLiteral("meeting");

class MatterRows final : public TableRows
{
public:
    MatterRows(FormContext &context, const Field &table, const FormContext &runSheet, bool ours)
        : TableRows(context, table)
        , m_runSheet(runSheet)
        , m_ours(ours)
    {
    }

protected:
    bool belongs(const Row &row) const override
    {
        const Reference meeting = Reference::fromJson(row.cell(meetingColumn).toObject());
        if (m_ours)
            return meeting.form == m_runSheet.formId();
        const QString status = row.cell(QStringLiteral("status")).toString();
        const bool open = status != QLatin1StringView("done") && status != QLatin1StringView("dropped");
        return meeting.form != m_runSheet.formId() && open;
    }

    void prepare(Row &row) const override
    {
        const QString id = m_runSheet.formId();
        row.cells.insert(meetingColumn, Reference{id, {}, m_runSheet.workbook().copyTitle(id)}.toJson());
        if (const std::optional<int> step = m_runSheet.definition().step)
            row.cells.insert(QStringLiteral("step"), QStringLiteral("step%1").arg(*step));
    }

private:
    const FormContext &m_runSheet;
    bool m_ours;
};

} // namespace

MattersBlock::MattersBlock(FormContext &context, const Field &view, QWidget *parent)
    : Block(parent)
{
    const Form *matters = context.workbook().single(registerId);
    const Template *definition = context.workbook().catalog().find(registerId);
    const Field *rows = definition ? definition->field(QStringLiteral("rows")) : nullptr;
    if (!matters || !rows)
        return;
    m_table = *rows;
    m_table.columns.clear();
    m_table.label = view.label;
    for (const Field &column : view.columns) {
        if (const Field *stored = rows->column(column.id)) {
            Field shown = *stored;
            shown.label = column.label;
            shown.help = column.help;
            m_table.columns.append(shown);
        }
    }
    m_earlierTable = m_table;
    m_earlierTable.rows = RowKind::Fixed; // they are added and taken away in their own meeting
    m_earlierTable.label = tr("Open matters from before");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const auto addGrid = [&](const Field &table, bool ours) {
        // A context of the register's own, so that edits land there.
        auto *target = new FormContext(context.workbook(), context.undoStack(), matters->head.id, this);
        target->setViewName(view.id);
        connect(target, &FormContext::failed, &context, &FormContext::failed);
        auto shown = std::make_unique<MatterRows>(*target, table, context, ours);
        if (!ours && shown->shown().isEmpty())
            return;
        if (!ours)
            column->addWidget(new QLabel(table.label, this));
        auto *grid = new GridTable(std::move(shown), this);
        column->addWidget(grid);
        m_grids.append(grid);
    };
    addGrid(m_table, true);
    addGrid(m_earlierTable, false);
}

void MattersBlock::refresh()
{
    for (GridTable *grid : std::as_const(m_grids))
        grid->refresh();
}

void MattersBlock::reloadOptions()
{
    for (GridTable *grid : std::as_const(m_grids))
        grid->reloadOptions();
}

void MattersBlock::updateReadOnly()
{
    refresh();
}

bool MattersBlock::reveal(const CellRef &cell)
{
    return !m_grids.isEmpty() && m_grids.first()->reveal(cell);
}

} // namespace sjusteg::screen
