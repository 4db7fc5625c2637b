// SPDX-License-Identifier: MPL-2.0
#include "tools/RowPanel.h"

#include "screen/Fold.h"
#include "screen/RowView.h"
#include "window/Parts.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

namespace {
constexpr int panelWidth = 250;
}

RowPanel::RowPanel(const Workspace &workspace, const QString &formId, const QString &invitation, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_formId(formId)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *scrolled = nullptr;
    QScrollArea *area = parts::scrollPage(scrolled, 0);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(panelWidth);
    outer->addWidget(area);
    QVBoxLayout *card = nullptr;
    scrolled->addWidget(parts::card(card));
    scrolled->addStretch();
    m_title = parts::paragraph({}, QStringLiteral("heading"));
    m_invitation = parts::paragraph(invitation, QStringLiteral("muted"));
    card->addWidget(m_title);
    card->addWidget(m_invitation);
    m_place = new QVBoxLayout;
    card->addLayout(m_place);
    showRow({}, {}, {});
}

void RowPanel::showRow(const QString &title, const CellRef &row, const QStringList &without)
{
    m_title->setText(title);
    m_title->setVisible(!row.isHead());
    m_invitation->setVisible(row.isHead());
    if (row == m_row && (m_view || row.isHead()))
        return; // it follows by itself what is written
    m_row = row;
    m_without = without;
    if (m_view)
        m_view->flush();
    parts::clear(m_place);
    m_view = nullptr;
    if (row.isHead())
        return;
    m_view = new screen::RowView(m_workspace.workbook, m_workspace.undo, m_formId, row, without);
    m_place->addWidget(m_view);
    const QList<screen::Fold *> folds = m_view->findChildren<screen::Fold *>();
    for (screen::Fold *more : folds)
        more->setOpen(true); // there is room for all fields, and ticks are what one comes for
    connect(m_view, &screen::RowView::failed, &m_workspace.requests, &Requests::problem);
    connect(m_view, &screen::RowView::openTarget, &m_workspace.requests, &Requests::target);
    connect(m_view, &screen::RowView::openPlace, &m_workspace.requests, &Requests::place);
}

void RowPanel::flush()
{
    if (m_view)
        m_view->flush();
}

void RowPanel::takeFocus()
{
    const std::optional<FormHead> head = m_workspace.workbook.head(m_formId);
    const Template *definition = head ? m_workspace.workbook.catalog().find(head->templateId) : nullptr;
    const Field *table = definition ? definition->field(m_row.table()) : nullptr;
    for (const Field &column : m_view && table ? table->columns : QVector<Field>()) {
        if (m_without.contains(column.id))
            continue;
        m_view->reveal({table->id + QLatin1Char('.') + column.id, m_row.row, {}});
        return;
    }
}

} // namespace sjusteg
