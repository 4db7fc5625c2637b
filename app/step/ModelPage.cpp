// SPDX-License-Identifier: MPL-2.0
#include "step/ModelPage.h"

#include "document/DocumentBuilder.h"
#include "handbook/Handbook.h"
#include "step/ChangeNotes.h"
#include "step/GuidanceCard.h"
#include "step/LinksCard.h"
#include "step/TemplateList.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace sjusteg {

ModelPage::ModelPage(const Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
{
    const Model &model = workspace.handbook.model();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *page = nullptr;
    m_scroll = parts::scrollPage(page, 24);
    outer->addWidget(m_scroll);
    page->setSpacing(14);
    page->addWidget(parts::label(name(), QStringLiteral("title")));
    addChangeNotes(page, workspace, QStringLiteral("model"));
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(parts::bulletCard(tr("What the model builds on"), model.principles), 1);
    top->addWidget(parts::bulletCard(tr("What must be in place"), model.prerequisites), 1);
    top->addWidget(parts::bulletCard(tr("What you end up with"), model.endResult), 1);
    page->addLayout(top);
    page->addWidget(parts::label(tr("Forms before the start"), QStringLiteral("heading")));
    m_templates = new TemplateList(workspace, model.extras, TemplateList::Frame::Inline);
    page->addWidget(m_templates);
    page->addWidget(parts::label(tr("Guidance"), QStringLiteral("heading")));
    for (const GuidanceText &text : model.texts) {
        m_cards.append(new GuidanceCard(workspace, text));
        page->addWidget(m_cards.constLast());
    }
    m_links = new LinksCard(workspace, 0);
    page->addWidget(m_links);
    page->addStretch(1);
}

void ModelPage::flush()
{
    for (GuidanceCard *card : std::as_const(m_cards))
        card->flush();
}

void ModelPage::refresh()
{
    for (GuidanceCard *card : std::as_const(m_cards))
        card->refresh();
    m_templates->refresh();
    m_links->refresh();
}

PrintJob ModelPage::printJob() const
{
    return {buildStepBundle(m_workspace.workbook, m_workspace.handbook, 0), false, tr("Before the start")};
}

void ModelPage::showText(const QString &textId)
{
    for (GuidanceCard *card : std::as_const(m_cards)) {
        // The place of a card is known only after the first layout.
        if (card->textId() == textId)
            QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card, 0, 40); });
    }
}

} // namespace sjusteg
