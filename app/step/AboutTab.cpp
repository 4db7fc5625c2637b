// SPDX-License-Identifier: MPL-2.0
#include "step/AboutTab.h"

#include "screen/FormView.h"
#include "step/ChangeNotes.h"
#include "step/GuidanceCard.h"
#include "step/LinksCard.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace sjusteg {

AboutTab::AboutTab(const Workspace &workspace, const Step &step, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_step(step)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *page = nullptr;
    m_scroll = parts::scrollPage(page, 16);
    page->setContentsMargins(24, 12, 24, 24);
    outer->addWidget(m_scroll);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(parts::bulletCard(tr("Purpose"), step.purpose), 1);
    top->addWidget(parts::bulletCard(tr("What you are left with"), step.results), 1);
    page->addLayout(top);
    addReflection(page);
    addGuidance(page);
    m_links = new LinksCard(workspace, step.number);
    page->addWidget(m_links);
    page->addStretch(1); // the cards above take no more than they need
}

void AboutTab::addReflection(QVBoxLayout *column)
{
    const Form *form = m_workspace.workbook.single(m_step.reflection);
    if (!form)
        return;
    QVBoxLayout *layout = nullptr;
    column->addWidget(parts::card(layout));
    layout->addWidget(parts::label(tr("Things to think about"), QStringLiteral("heading")));
    m_reflection = new screen::FormView(m_workspace.workbook, m_workspace.undo, form->head.id, this, screen::FormView::Frame::Inline);
    connect(m_reflection, &screen::FormView::failed, &m_workspace.requests, &Requests::problem);
    connect(m_reflection, &screen::FormView::openTarget, &m_workspace.requests, &Requests::target);
    layout->addWidget(m_reflection);
}

void AboutTab::addGuidance(QVBoxLayout *column)
{
    if (!m_step.texts.isEmpty())
        column->addWidget(parts::label(tr("Guidance"), QStringLiteral("heading")));
    for (const GuidanceText &text : m_step.texts) {
        auto *card = new GuidanceCard(m_workspace, text);
        m_cards.append(card);
        column->addWidget(card);
    }
    // Notes about the step as a whole have no text to stand beside.
    addChangeNotes(column, m_workspace, QStringLiteral("pafyll-%1").arg(m_step.number));
}

void AboutTab::flush()
{
    if (m_reflection)
        m_reflection->flush();
    for (GuidanceCard *card : std::as_const(m_cards))
        card->flush();
}

void AboutTab::refresh()
{
    for (GuidanceCard *card : std::as_const(m_cards))
        card->refresh();
    m_links->refresh();
}

void AboutTab::showText(const QString &textId)
{
    for (GuidanceCard *card : std::as_const(m_cards)) {
        // The place of a card is known only after the first layout.
        if (card->textId() == textId)
            QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card, 0, 40); });
    }
}

} // namespace sjusteg
