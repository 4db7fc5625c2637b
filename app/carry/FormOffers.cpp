// SPDX-License-Identifier: MPL-2.0
#include "carry/FormOffers.h"

#include "carry/Carry.h"
#include "carry/OfferBar.h"
#include "carry/OfferDialog.h"
#include "carry/OfferedCopies.h"
#include "flow/Relevance.h"
#include "screen/FormView.h"
#include "screen/carry/CarryMarks.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QVBoxLayout>

namespace sjusteg {

namespace {

/// Where the first of what was written into the form stands; nothing when the edit wrote elsewhere only.
CellRef firstWritten(const Edit &edit, const QString &formId)
{
    CellRef first;
    int position = INT_MAX;
    for (const FormChange &one : edit.changes) {
        if (one.form != formId)
            continue;
        if (const auto *row = std::get_if<InsertRow>(&one.change); row && row->position < position) {
            first = {row->table, row->row.id, {}};
            position = row->position;
        } else if (const auto *set = std::get_if<SetCell>(&one.change); set && first.field.isEmpty()) {
            first = set->cell;
        }
    }
    return first;
}

} // namespace

FormOffers::FormOffers(const Workspace &workspace, const QString &formId, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_formId(formId)
    , m_notices(new QWidget)
    , m_bar(new OfferBar)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notices);
    layout->addWidget(m_bar);
    connect(m_bar, &OfferBar::previewWanted, this, &FormOffers::preview);
    connect(m_bar, &OfferBar::allWanted, this, &FormOffers::takeAll);
    connect(m_bar, &OfferBar::seenWanted, this, &FormOffers::seen);
    showNotices();
}

void FormOffers::follow(screen::FormView *view)
{
    m_view = view;
    connect(&view->marks(), &screen::CarryMarks::changed, this, &FormOffers::showBar);
    showBar();
}

void FormOffers::refresh()
{
    showNotices();
    showBar();
}

void FormOffers::showNotices()
{
    const Form *form = m_workspace.workbook.form(m_formId);
    if (!form)
        return;
    QStringList said = flowNotices(m_workspace.workbook, *form);
    if (!isRelevant(m_workspace.workbook, form->head))
        said.prepend(tr("No longer relevant: nothing asks for this form any more. It is kept, but left out of the report and of the documents."));
    m_notices->setVisible(!said.isEmpty());
    if (said == m_said)
        return;
    m_said = said;
    parts::clear(m_notices->layout());
    for (const QString &notice : std::as_const(said))
        m_notices->layout()->addWidget(parts::paragraph(notice, QStringLiteral("notice")));
}

void FormOffers::showBar()
{
    if (m_view && m_workspace.workbook.head(m_formId))
        m_bar->showOffers(m_workspace.workbook, m_formId, m_view->marks().shown());
    setVisible(!m_bar->isHidden() || !m_notices->isHidden());
}

void FormOffers::preview()
{
    if (!m_view)
        return;
    m_view->flush();
    if (!m_dialog) {
        const Workbook &workbook = m_workspace.workbook;
        const QString title = tr("What is carried over to %1").arg(workbook.catalog().find(workbook.head(m_formId)->templateId)->shortTitle);
        m_dialog = new OfferDialog(m_workspace, title,
                                   {[&workbook, id = m_formId] { return openOffers(workbook, id); },
                                    [&workbook, id = m_formId] { return declinedOffers(workbook, id); }},
                                   window());
        connect(this, &QObject::destroyed, m_dialog, &QDialog::close); // the page is left, perhaps the file closed
        connect(m_dialog, &OfferDialog::taken, this, [this](const QVector<Offer> &, const Edit &edit) {
            if (!m_dialog || !m_dialog->isVisible()) // more to take: the user stays there
                showTaken(edit);
        });
    }
    m_dialog->show();
    m_dialog->raise();
}

void FormOffers::takeAll()
{
    if (!m_view)
        return;
    const Edit edit = accept(m_workspace.workbook, m_view->marks().offers());
    if (m_view->commit(edit))
        showTaken(edit);
}

/// The button that was pressed goes away with what it took; the focus goes to what came, not to whatever stands next.
void FormOffers::showTaken(const Edit &edit)
{
    const CellRef first = firstWritten(edit, m_formId);
    if (m_view && !first.field.isEmpty())
        m_view->reveal(first);
    else if (m_view)
        m_view->setFocus(Qt::OtherFocusReason);
}

void FormOffers::seen()
{
    perform(m_workspace, acknowledge(m_workspace.workbook, m_formId));
}

} // namespace sjusteg
