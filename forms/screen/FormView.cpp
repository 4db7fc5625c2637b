// SPDX-License-Identifier: MPL-2.0
#include "screen/FormView.h"

#include "screen/FieldEditor.h"
#include "screen/FieldRow.h"
#include "screen/FormPage.h"
#include "screen/KeepInView.h"
#include "screen/carry/CarryMarks.h"
#include "screen/tables/ChecklistItem.h"
#include "screen/tables/GridCell.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg::screen {

class FormView::Private
{
public:
    Private(FormView &view, Workbook &workbook, QUndoStack &undo, const QString &formId)
        : q(view)
        , context(workbook, undo, formId)
    {
    }

    template <typename Part>
    Part *around(QWidget *widget) const
    {
        for (; widget && widget != &q; widget = widget->parentWidget()) {
            if (auto *part = qobject_cast<Part *>(widget))
                return part;
        }
        return nullptr;
    }

    CellRef cellOf(QWidget *widget) const;
    void onApplied(const Edit &edit);
    void onFocus(QWidget *before, QWidget *now);
    QScrollArea *scrollArea() const;
    void showInArea(QWidget *part);
    void keepFocusInView();
    QWidget *placeOf(QWidget *focus) const;

    FormView &q;
    FormContext context;
    QScrollArea *scroll = nullptr;
    FormPage *page = nullptr;
    KeepInView *keeper = nullptr;
    CellRef focused;
    bool readOnly = false;
};

CellRef FormView::Private::cellOf(QWidget *widget) const
{
    const FormContext *owner = nullptr;
    CellRef cell;
    if (const auto *editor = around<FieldEditor>(widget)) {
        cell = editor->cell();
        owner = &editor->context();
    } else if (const auto *standing = around<GridCell>(widget)) {
        cell = standing->cell();
    }
    if (owner && !owner->viewName().isEmpty())
        cell.field = QStringLiteral("%1.%2").arg(owner->viewName(), cell.column());
    return cell;
}

void FormView::Private::onApplied(const Edit &edit)
{
    if (!context.exists())
        return; // the copy is gone; the program closes its view
    const bool elsewhere = std::any_of(edit.changes.cbegin(), edit.changes.cend(),
                                       [this](const FormChange &change) { return change.form != context.formId(); });
    if (readOnly != context.isReadOnly()) {
        readOnly = context.isReadOnly();
        page->updateReadOnly();
    }
    page->refresh();
    const bool rows = std::any_of(edit.changes.cbegin(), edit.changes.cend(), [](const FormChange &change) {
        return !std::holds_alternative<SetCell>(change.change);
    });
    if (elsewhere || rows) // rows of this very copy may be what a reference in it points to
        page->reloadOptions();
}

void FormView::Private::onFocus(QWidget *before, QWidget *now)
{
    FieldEditor *left = before && q.isAncestorOf(before) ? around<FieldEditor>(before) : nullptr;
    const bool stays = now && left && (left == now || left->isAncestorOf(now));
    if (left && !stays)
        left->flush();
    if (!now || !q.isAncestorOf(now))
        return;
    showInArea(now);
    // Once more when the layout has settled: a card just made or unfolded has no place yet.
    QTimer::singleShot(0, &q, [this, at = QPointer<QWidget>(now)] {
        if (at && at == QApplication::focusWidget() && q.isAncestorOf(at))
            showInArea(at);
    });
    const CellRef cell = cellOf(now);
    if (cell == focused)
        return;
    focused = cell;
    Q_EMIT q.focusedCellChanged(cell);
}

void FormView::Private::showInArea(QWidget *part)
{
    if (QScrollArea *area = scrollArea())
        scrollTo(*area, *part);
}

/// What has the focus within this form: the window need not be the active one yet.
void FormView::Private::keepFocusInView()
{
    QWidget *focus = q.focusWidget();
    QScrollArea *area = scrollArea();
    if (area && focus && q.isAncestorOf(focus))
        keeper->start(*area, *placeOf(focus), *focus);
}

/// The field with its label, or the cell of a grid.
QWidget *FormView::Private::placeOf(QWidget *focus) const
{
    if (auto *cell = around<GridCell>(focus))
        return cell;
    if (auto *item = around<ChecklistItem>(focus))
        return item;
    auto *row = around<FieldRow>(focus);
    return row && !row->field().hasRows() ? row : focus; // a whole table has no one place
}

/// Its own, else the one it stands in.
QScrollArea *FormView::Private::scrollArea() const
{
    if (scroll)
        return scroll;
    for (QWidget *up = q.parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            return area;
    }
    return nullptr;
}

FormView::FormView(Workbook &workbook, QUndoStack &undo, const QString &formId, QWidget *parent, Frame frame)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, workbook, undo, formId))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (frame == Frame::Scrolling) {
        d->scroll = new QScrollArea(this);
        d->scroll->setFrameShape(QFrame::NoFrame);
        d->scroll->setWidgetResizable(true);
        d->scroll->setFocusPolicy(Qt::NoFocus);
        d->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        layout->addWidget(d->scroll);
    }
    if (!d->context.exists())
        return;
    d->readOnly = d->context.isReadOnly();
    d->keeper = new KeepInView(this);
    d->page = new FormPage(d->context, d->scroll ? nullptr : this);
    if (d->scroll) {
        d->scroll->setWidget(d->page);
    } else {
        d->page->setProperty("role", QVariant());
        d->page->layout()->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(d->page);
    }
    connect(&d->context, &FormContext::failed, this, &FormView::failed);
    connect(&d->context, &FormContext::openTarget, this, &FormView::openTarget);
    connect(&d->context, &FormContext::openPlace, this, &FormView::openPlace);
    connect(&d->context.marks(), &CarryMarks::changed, this, [this] {
        if (d->context.exists())
            d->page->refresh();
    });
    connect(&workbook, &Workbook::applied, this, [this](const Edit &edit) { d->onApplied(edit); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) { d->onFocus(before, now); });
}

FormView::~FormView()
{
    // The editors use the context, which goes with `d`; the page must go first.
    if (d->page) {
        flush();
        disconnect(qApp, nullptr, this, nullptr);
        delete d->page;
        d->page = nullptr;
    }
}

QString FormView::formId() const
{
    return d->context.formId();
}

void FormView::flush()
{
    if (!d->page || !d->context.exists())
        return;
    for (FieldEditor *editor : d->page->findChildren<FieldEditor *>())
        editor->flush();
}

void FormView::reveal(const CellRef &cell)
{
    if (!d->page)
        return;
    d->page->reveal(cell);
    d->keepFocusInView();
}

void FormView::startRow(const QString &table)
{
    if (!d->page)
        return;
    if (!d->page->startRow(table))
        d->page->reveal({table, {}, {}});
    d->keepFocusInView();
}

CellRef FormView::focusedCell() const
{
    return d->focused;
}

const CarryMarks &FormView::marks() const
{
    return d->context.marks();
}

bool FormView::commit(const Edit &edit)
{
    flush();
    return d->context.commit(edit);
}

void FormView::setLastRound(const QHash<QString, QString> &statuses)
{
    for (ChecklistItem *item : findChildren<ChecklistItem *>())
        item->setLastRound(statuses.value(item->statementId()));
}

void FormView::setRowGuard(const std::function<bool(const CellRef &)> &mayRemoveRow)
{
    d->context.mayRemoveRow = mayRemoveRow;
}

void FormView::setImageChooser(const std::function<QString(QWidget *)> &choose)
{
    d->context.chooseImage = choose;
}

} // namespace sjusteg::screen
