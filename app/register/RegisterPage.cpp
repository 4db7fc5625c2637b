// SPDX-License-Identifier: MPL-2.0
#include "register/RegisterPage.h"

#include "carry/FormOffers.h"
#include "carry/RowGuard.h"
#include "screen/FormView.h"
#include "window/Parts.h"
#include "window/PrintJobs.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

QStringList RegisterPage::templateIds()
{
    return {QStringLiteral("reg-arbeidsgruppe"), QStringLiteral("reg-enheter"), QStringLiteral("reg-arbeidsgivere"), QStringLiteral("reg-avklaringer"),
            QStringLiteral("reg-prosess"),       QStringLiteral("reg-lenker"),  QStringLiteral("reg-pafyll")};
}

RegisterPage::RegisterPage(const Workspace &workspace, const QString &templateId, QWidget *parent)
    : Page(workspace, parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(20, 20, 8, 20);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Registers"));
    m_list->setFixedWidth(200);
    for (const QString &id : templateIds()) {
        if (const Template *definition = workspace.workbook.catalog().find(id)) {
            auto *item = new QListWidgetItem(definition->shortTitle.isEmpty() ? definition->title : definition->shortTitle, m_list);
            item->setData(Qt::UserRole, id);
            item->setToolTip(definition->title);
        }
    }
    side->addWidget(m_list);
    layout->addLayout(side);

    m_paper = new QVBoxLayout;
    m_paper->setContentsMargins(8, 20, 20, 12);
    layout->addLayout(m_paper, 1);
    m_title = parts::paragraph({}, QStringLiteral("title"));
    m_purpose = parts::paragraph({}, QStringLiteral("muted"));
    m_paper->addWidget(m_title);
    m_paper->addWidget(m_purpose);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            open(item->data(Qt::UserRole).toString());
    });
    m_list->setCurrentRow(std::max(0, int(templateIds().indexOf(templateId))));
}

void RegisterPage::open(const QString &templateId)
{
    const Form *form = m_workspace.workbook.single(templateId);
    if (!form)
        return;
    if (m_view) {
        m_view->flush();
        m_view->hide();
        m_view->deleteLater();
        m_offers->hide();
        m_offers->deleteLater();
    }
    const Template *definition = m_workspace.workbook.catalog().find(templateId);
    m_title->setText(definition->title);
    m_purpose->setText(definition->purpose);
    m_purpose->setVisible(!definition->purpose.isEmpty());
    m_offers = new FormOffers(m_workspace, form->head.id);
    m_paper->addWidget(m_offers);
    m_view = new screen::FormView(m_workspace.workbook, m_workspace.undo, form->head.id, this);
    connect(m_view, &screen::FormView::failed, &m_workspace.requests, &Requests::problem);
    connect(m_view, &screen::FormView::openTarget, &m_workspace.requests, &Requests::target);
    connect(m_view, &screen::FormView::openPlace, &m_workspace.requests, &Requests::place);
    m_view->setRowGuard([this, id = form->head.id](const CellRef &row) { return RowGuard(m_workspace, id, window()).mayRemove(row); });
    m_offers->follow(m_view);
    m_paper->addWidget(m_view, 1); // scrolls by itself
}

void RegisterPage::flush()
{
    if (m_view)
        m_view->flush();
}

void RegisterPage::refresh()
{
    if (m_offers)
        m_offers->refresh();
}

void RegisterPage::reveal(const CellRef &cell)
{
    if (m_view)
        m_view->reveal(cell);
}

QString RegisterPage::formId() const
{
    return m_view ? m_view->formId() : QString();
}

PrintJob RegisterPage::printJob() const
{
    return formJob(m_workspace.workbook, formId());
}

} // namespace sjusteg
