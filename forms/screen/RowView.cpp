// SPDX-License-Identifier: MPL-2.0
#include "screen/RowView.h"

#include "screen/FieldEditor.h"
#include "screen/FieldList.h"
#include "screen/FormContext.h"
#include "screen/carry/CarryMarks.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg::screen {

class RowView::Private
{
public:
    Private(Workbook &workbook, QUndoStack &undo, const QString &formId, const CellRef &place)
        : context(workbook, undo, formId)
        , row(place)
    {
    }

    bool exists() const { return context.exists() && context.form().row(row.table(), row.row); }

    FormContext context;
    const CellRef row;
    FieldList *list = nullptr;
};

RowView::RowView(Workbook &workbook, QUndoStack &undo, const QString &formId, const CellRef &row, const QStringList &without, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(workbook, undo, formId, row))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const Field *table = d->exists() ? d->context.definition().field(row.table()) : nullptr;
    if (!table)
        return;
    QVector<const Field *> fields;
    for (const Field &column : table->columns) {
        if (!without.contains(column.id))
            fields.append(&column);
    }
    d->list = new FieldList(d->context, fields, {table->id, row.row, QStringLiteral("fold/row/%1.%2").arg(d->context.definition().id, table->id), {}}, this);
    layout->addWidget(d->list);
    connect(&d->context, &FormContext::failed, this, &RowView::failed);
    connect(&d->context, &FormContext::openTarget, this, &RowView::openTarget);
    connect(&d->context, &FormContext::openPlace, this, &RowView::openPlace);
    connect(&d->context.marks(), &CarryMarks::changed, this, [this] {
        if (d->exists())
            d->list->refresh();
    });
    connect(&workbook, &Workbook::applied, this, [this](const Edit &edit) {
        if (!d->exists())
            return; // the row is gone; the page around it follows
        d->list->refresh();
        const bool elsewhere = std::any_of(edit.changes.cbegin(), edit.changes.cend(),
                                           [this](const FormChange &change) { return change.form != d->context.formId(); });
        if (elsewhere)
            d->list->reloadOptions();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        for (QWidget *up = before && isAncestorOf(before) ? before : nullptr; up && up != this; up = up->parentWidget()) {
            if (auto *left = qobject_cast<FieldEditor *>(up); left && !(now && (left == now || left->isAncestorOf(now))))
                left->flush();
        }
    });
}

RowView::~RowView()
{
    // The editors use the context, which goes with `d`; they must go first.
    flush();
    disconnect(qApp, nullptr, this, nullptr);
    delete d->list;
}

void RowView::flush()
{
    if (!d->list || !d->exists())
        return;
    for (FieldEditor *editor : d->list->findChildren<FieldEditor *>())
        editor->flush();
}

bool RowView::reveal(const CellRef &cell)
{
    return d->list && d->exists() && d->list->reveal(cell);
}

} // namespace sjusteg::screen
