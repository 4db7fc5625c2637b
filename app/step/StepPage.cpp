// SPDX-License-Identifier: MPL-2.0
#include "step/StepPage.h"

#include "document/DocumentBuilder.h"
#include "flow/StepOrder.h"
#include "handbook/Handbook.h"
#include "overview/DocumentBoard.h"
#include "step/AboutTab.h"
#include "step/MatrixTab.h"
#include "step/TemplateList.h"
#include "step/ToolsCard.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sjusteg {

StepPage::StepPage(const Workspace &workspace, int step, QWidget *parent)
    : Page(workspace, parent)
    , m_step(step)
{
    const Step &content = workspace.handbook.step(step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 20, 0, 0);
    layout->setSpacing(8);
    QLabel *title = parts::paragraph(name(), QStringLiteral("title"));
    title->setContentsMargins(24, 0, 24, 0);
    layout->addWidget(title);
    auto *noticeLine = new QHBoxLayout;
    noticeLine->setContentsMargins(24, 0, 24, 0);
    m_early = parts::paragraph({}, QStringLiteral("notice"));
    noticeLine->addWidget(m_early);
    layout->addLayout(noticeLine);

    QStringList templates = content.templates + content.extras;
    templates.removeAll(content.runSheet);
    m_about = new AboutTab(workspace, content);
    m_templates = new TemplateList(workspace, templates);
    if (QWidget *tools = makeToolsCard(workspace, step))
        m_templates->addBelow(tools);
    m_meeting = new TemplateList(workspace, {content.runSheet});
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setFocusPolicy(Qt::StrongFocus); // else a click gives it to the first button of the new tab
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the step"));
    m_tabs->setProperty("role", QStringLiteral("page")); // the bar begins where the title does
    m_tabs->addTab(m_about, tr("About the step"));
    m_tabs->addTab(m_templates, tr("Templates"));
    m_tabs->addTab(m_meeting, tr("The meeting"));
    m_tabs->addTab(makeDocuments(), tr("Documents"));
    if (templates.contains(QStringLiteral("mal-2.2"))) {
        m_matrix = new MatrixTab(workspace);
        m_tabs->addTab(m_matrix, tr("Measures by occupation"));
    }
    m_tabs->setCurrentIndex(Templates);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { flush(); });
    refreshOrder();
}

void StepPage::refreshOrder()
{
    const std::optional<OrderWarning> early = orderWarning(m_workspace.workbook, m_step);
    m_early->setText(early ? early->text : QString());
    m_early->setVisible(early.has_value());
}

QWidget *StepPage::makeDocuments()
{
    QVBoxLayout *page = nullptr;
    QScrollArea *area = parts::scrollPage(page, 24);
    page->setContentsMargins(24, 12, 24, 24);
    QVBoxLayout *card = nullptr;
    page->addWidget(parts::card(card));
    m_documents = new DocumentBoard(m_workspace, m_step);
    card->addWidget(m_documents);
    page->addStretch();
    return area;
}

QString StepPage::name() const
{
    return tr("Step %1: %2").arg(m_step).arg(m_workspace.handbook.step(m_step).title);
}

void StepPage::flush()
{
    m_about->flush();
}

void StepPage::refresh()
{
    m_about->refresh();
    m_templates->refresh();
    m_meeting->refresh();
    m_documents->refresh();
    refreshOrder();
    if (m_matrix)
        m_matrix->refresh();
}

PrintJob StepPage::printJob() const
{
    return {buildStepBundle(m_workspace.workbook, m_workspace.handbook, m_step), false, tr("Step %1").arg(m_step)};
}

void StepPage::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

int StepPage::currentTab() const
{
    return m_tabs->currentIndex();
}

void StepPage::showText(const QString &textId)
{
    showTab(About);
    m_about->showText(textId);
}

} // namespace sjusteg
