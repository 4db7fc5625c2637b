// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/GridTable.h"

#include "screen/FieldEditor.h"
#include "screen/FlowLayout.h"
#include "screen/Fold.h"
#include "screen/carry/CarryMarks.h"
#include "screen/carry/ChangeBox.h"
#include "screen/tables/GridBody.h"
#include "screen/tables/GridCell.h"
#include "screen/tables/RowButtons.h"
#include "screen/tables/SuggestionPanel.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg::screen {

namespace {
constexpr int gutter = 76;
constexpr int fewColumns = 4; // a table this narrow shows all of them
}

GridTable::GridTable(std::unique_ptr<TableRows> rows, QWidget *parent)
    : Block(parent)
    , m_rows(std::move(rows))
    , m_body(new GridBody(*m_rows, nullptr))
    , m_scroll(new QScrollArea(this))
    , m_buttons(new RowButtons(false, m_body))
    , m_add(new QPushButton(tr("+ New row"), this))
    , m_more(new Fold({}, QStringLiteral("columns/%1.%2").arg(m_rows->context().definition().id, m_rows->table().id), false, this))
    , m_note(new QLabel(this))
    , m_unsaved(new QLabel(tr("The last row is not saved yet: it is when something is written in it."), this))
    , m_change(new ChangeBox(m_rows->context(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false); // the room for the row's buttons is paper, not a grey column
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->installEventFilter(this);
    column->addWidget(m_scroll, 0, Qt::AlignTop); // right below its title, also when there is more room than rows
    column->addWidget(m_change);
    column->addWidget(m_note);
    m_note->setWordWrap(true);
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->hide();
    column->addWidget(m_unsaved);
    m_unsaved->setWordWrap(true);
    m_unsaved->setProperty("role", QStringLiteral("small"));
    m_buttons->hide();

    auto *foot = new FlowLayout(nullptr);
    column->addLayout(foot);
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(tr("New row in %1").arg(m_rows->table().label));
    foot->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &GridTable::addRow);
    if (!m_rows->table().suggestions.isEmpty()) {
        m_suggest = new QPushButton(tr("Add from suggestions"), this);
        m_suggest->setAutoDefault(false);
        m_panel = new SuggestionPanel(*m_rows, this);
        foot->addWidget(m_suggest);
        column->addWidget(m_panel);
        connect(m_suggest, &QPushButton::clicked, m_panel, &SuggestionPanel::open);
    }
    foot->addWidget(m_more);
    connect(m_more, &Fold::turned, this, &GridTable::refresh);
    connect(m_body, &GridBody::current, this, [this](GridCell *cell) { onCurrent(*cell); });
    connect(m_body, &GridBody::heightChanged, this, &GridTable::placeButtons, Qt::QueuedConnection);
    connect(m_buttons, &RowButtons::moveRequested, this, [this](int by) { moveRow(m_currentRow, by); });
    connect(m_buttons, &RowButtons::deleteRequested, this, [this] { removeRow(m_currentRow); });
    refresh();
}

GridTable::~GridTable() = default;

QVector<const Field *> GridTable::columns() const
{
    const QVector<Field> &all = m_rows->table().columns;
    QVector<const Field *> wanted;
    const bool everything = all.size() <= fewColumns || m_more->isOpen();
    const QVector<Row> rows = m_rows->shown();
    for (const Field &column : all) {
        const bool filled = std::any_of(rows.cbegin(), rows.cend(), [&](const Row &row) {
            return !isBlank(row.cell(column.id)) || !isBlank(m_rows->context().value(m_rows->cell(row.id, column.id))); // shown from elsewhere, too
        });
        const bool asked = column.need == Need::Required || column.inView || (column.isDerived() && !column.derive.isEmpty())
            || (column.need == Need::Conditional && std::any_of(rows.cbegin(), rows.cend(), [&](const Row &row) {
                   return m_rows->context().isDue(column, m_rows->cell(row.id, column.id));
               }));
        const bool kept = m_body->columns().contains(&column) && !rows.isEmpty(); // a column in use does not vanish under the hands
        if (filled || asked || kept || (everything && !column.isDerived()))
            wanted.append(&column);
    }
    return wanted;
}

int GridTable::hiddenColumns() const
{
    int hidden = 0;
    for (const Field &column : m_rows->table().columns)
        hidden += column.isDerived() || m_body->columns().contains(&column) ? 0 : 1;
    return hidden;
}

void GridTable::refresh()
{
    if (m_rows->shown().isEmpty() && m_rows->canAdd())
        m_rows->start();
    m_body->setGutter(m_rows->canAdd() ? gutter : 0);
    m_body->setColumns(columns());
    m_body->refresh();
    const int hidden = hiddenColumns();
    m_more->setVisible(hidden > 0 && !m_more->isOpen());
    m_more->setLabel(tr("More columns (%1)").arg(hidden));
    m_add->setVisible(m_rows->canAdd());
    const QVector<Row> rows = m_rows->shown();
    m_unsaved->setVisible(!rows.isEmpty() && m_rows->looksSaved(rows.constLast().id));
    if (m_suggest)
        m_suggest->setVisible(m_rows->canAdd());
    showChange();
    placeButtons();
}

void GridTable::reloadOptions()
{
    m_body->reloadTexts();
    if (GridCell *cell = m_body->cell(m_currentRow, m_currentColumn); cell && cell->editor())
        cell->editor()->reloadOptions();
}

void GridTable::updateReadOnly()
{
    refresh();
}

QString GridTable::standInColumn() const
{
    for (const Field *column : m_body->columns()) {
        if (!column->isDerived())
            return column->id;
    }
    return {};
}

bool GridTable::reveal(const CellRef &cell)
{
    const QString column = cell.column().isEmpty() ? standInColumn() : cell.column();
    if (!m_rows->table().column(column))
        return false;
    if (!std::any_of(m_body->columns().cbegin(), m_body->columns().cend(), [&](const Field *shown) { return shown->id == column; }))
        m_more->setOpen(true);
    goTo(m_body->indexOf(cell.row) >= 0 ? cell.row : m_body->rowAt(0), column);
    return true;
}

void GridTable::goTo(const QString &row, const QString &column)
{
    if (GridCell *cell = m_body->cell(row, column)) {
        cell->setFocus(Qt::OtherFocusReason);
        if (cell->editor())
            cell->editor()->setFocus(Qt::OtherFocusReason);
    } else {
        m_add->setFocus(Qt::OtherFocusReason);
    }
}

void GridTable::onCurrent(GridCell &cell)
{
    if (GridCell *before = m_body->cell(m_currentRow, m_currentColumn); before && before != &cell)
        before->closeEditor();
    m_currentRow = cell.cell().row;
    m_currentColumn = cell.column().id;
    cell.installEventFilter(this);
    if (cell.editor()) {
        for (QWidget *part : cell.editor()->findChildren<QWidget *>())
            part->installEventFilter(this);
    }
    showChange();
    placeButtons();
}

void GridTable::showChange()
{
    const CellRef cell = m_rows->cell(m_currentRow, m_currentColumn);
    const bool own = m_rows->context().marks().changeOf(cell).has_value();
    m_change->setCell(own ? cell : CellRef{m_rows->table().id, m_currentRow, {}});
}

void GridTable::placeButtons()
{
    m_body->layOut(m_scroll->viewport()->width());
    const int bar = m_body->width() > m_scroll->viewport()->width() ? m_scroll->horizontalScrollBar()->sizeHint().height() : 0;
    m_scroll->setFixedHeight(m_body->height() + bar);
    const QRect rect = m_body->rowRect(m_currentRow);
    const bool useful = rect.isValid() && m_rows->canChange(m_currentRow);
    m_buttons->setVisible(useful);
    if (!useful)
        return;
    const int index = m_body->indexOf(m_currentRow);
    m_buttons->setRow(tr("row %1").arg(index + 1), m_rows->canMove(m_currentRow, -1), m_rows->canMove(m_currentRow, 1),
                      !m_rows->isOpen(m_currentRow) || m_body->rowCount() > 1);
    m_buttons->setGeometry(rect.right() + 3, rect.top() + 2, gutter - 4, 26);
    if (GridCell *last = m_body->cellAt(index, int(m_body->columns().size()) - 1))
        setTabOrder(last, m_buttons);
}

} // namespace sjusteg::screen
