// SPDX-License-Identifier: MPL-2.0
#include "examples/ExamplesPage.h"

#include "document/CardDocument.h"
#include "document/DocumentBuilder.h"
#include "examples/CardFilterBar.h"
#include "examples/CardTile.h"
#include "examples/MakeCard.h"
#include "examples/ShareFile.h"
#include "screen/FlowLayout.h"
#include "step/TemplateList.h"
#include "tasks/EmptyState.h"
#include "window/Parts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

QStringList toolTemplates(const TemplateCatalog &catalog)
{
    QStringList ids;
    for (const Template &definition : catalog.templates()) {
        if (definition.kind == TemplateKind::Tool)
            ids.append(definition.id);
    }
    return ids;
}

/// Where each tool comes from: the example that was described after the same source, else the source itself.
QHash<QString, QString> practicesOf(const TemplateCatalog &catalog, const QVector<Card> &cards)
{
    QHash<QString, QString> practices;
    for (const QString &id : toolTemplates(catalog)) {
        const QString source = catalog.find(id)->source;
        const auto described = std::find_if(cards.cbegin(), cards.cend(), [&](const Card &card) {
            return card.delivered && (card.tool == id || (!card.title().isEmpty() && source.endsWith(card.title())));
        });
        if (described == cards.cend()) {
            practices.insert(id, ExamplesPage::tr("Source: %1").arg(source));
            continue;
        }
        QStringList name{described->title(), described->place()};
        name.removeAll(QString());
        practices.insert(id, ExamplesPage::tr("As in %1").arg(name.join(QStringLiteral(", "))));
    }
    return practices;
}

} // namespace

ExamplesPage::ExamplesPage(const Workspace &workspace, CardFilter &filter, QWidget *parent)
    : Page(workspace, parent)
    , m_filter(filter)
    , m_shelf(workspace.workbook)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    m_tabs = new QTabWidget;
    m_tabs->setProperty("role", QStringLiteral("page"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeCards(), tr("Cards"));
    m_tools = new TemplateList(workspace, toolTemplates(workspace.workbook.catalog()));
    m_tabs->addTab(m_tools, tr("Tools"));
    layout->addWidget(m_tabs, 1);
    m_cards = m_shelf.cards();
    m_tools->setPractices(practicesOf(workspace.workbook.catalog(), m_cards));
    m_bar->refresh(m_cards);
    m_bar->setFilter(filter);
    refresh();
}

QWidget *ExamplesPage::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(6);
    auto *line = new QWidget;
    auto *buttons = new screen::FlowLayout(line);
    buttons->setSpacing(8);
    QLabel *title = parts::label(name(), QStringLiteral("title"));
    title->setContentsMargins(0, 0, 10, 0);
    buttons->addWidget(title);
    m_compare = parts::button(tr("Compare two"));
    QPushButton *own = parts::button(tr("New example of our own"), QStringLiteral("primary"));
    m_share = parts::button(tr("Give to others…"), {}, tr("Give examples to another municipality"));
    QPushButton *takeInButton = parts::button(tr("Take in…"), {}, tr("Take in examples from another municipality"));
    for (QPushButton *button : {own, m_compare, m_share, takeInButton})
        buttons->addWidget(button);
    const bool mayWrite = !m_workspace.workbook.isReadOnly();
    own->setEnabled(mayWrite);
    takeInButton->setEnabled(mayWrite);
    layout->addWidget(line);
    layout->addWidget(parts::paragraph(tr("How others did it. Each card says who it was made for: look there before you take it over."), QStringLiteral("muted")));
    connect(m_compare, &QPushButton::clicked, this, &ExamplesPage::compare);
    connect(own, &QPushButton::clicked, this, &ExamplesPage::addOwn);
    connect(m_share, &QPushButton::clicked, this, [this] { giveExamples(m_workspace, window()); });
    connect(takeInButton, &QPushButton::clicked, this, &ExamplesPage::takeIn);
    return head;
}

QWidget *ExamplesPage::makeCards()
{
    QVBoxLayout *page = nullptr;
    QScrollArea *area = parts::scrollPage(page, 16);
    page->setContentsMargins(24, 12, 24, 24);
    page->setSpacing(12);
    m_bar = new CardFilterBar(m_workspace.workbook);
    page->addWidget(m_bar);
    if (const Problem &problem = m_shelf.problem(); !problem.sentence.isEmpty())
        page->addWidget(parts::paragraph(problem.sentence, QStringLiteral("notice")));
    m_count = parts::paragraph({}, QStringLiteral("small"));
    page->addWidget(m_count);
    m_list = new QVBoxLayout;
    m_list->setSpacing(12);
    page->addLayout(m_list);
    m_empty = new EmptyState;
    m_empty->say(tr("No example fits these filters"), tr("Take one of them away, or show all examples."), tr("Show all examples"));
    page->addWidget(m_empty);
    page->addStretch();
    connect(m_bar, &CardFilterBar::changed, this, [this] {
        m_filter = m_bar->filter();
        showCards();
    });
    connect(m_empty, &EmptyState::actionWanted, m_bar, &CardFilterBar::showAll);
    return area;
}

void ExamplesPage::refresh()
{
    m_cards = m_shelf.cards();
    m_bar->refresh(m_cards);
    m_filter = m_bar->filter();
    m_tools->refresh();
    showCards();
}

void ExamplesPage::showCards()
{
    const CardWords words(m_workspace.workbook);
    const QVector<Card> shown = filtered(m_cards, m_filter);
    parts::clear(m_list);
    for (const Card &card : shown) {
        auto *tile = new CardTile(card, words, m_ticked.contains(card.id));
        m_list->addWidget(tile);
        connect(tile, &CardTile::opened, this, [this, id = card.id] { Q_EMIT m_workspace.requests.card(id); });
        connect(tile, &CardTile::ticked, this, [this, id = card.id](bool on) {
            m_ticked.removeAll(id);
            if (on)
                m_ticked.append(id);
            updateCompare();
        });
    }
    m_count->setText(m_filter.isOpen() ? tr("%n example(s)", nullptr, int(shown.size()))
                                       : tr("%1 of %2 examples").arg(shown.size()).arg(m_cards.size()));
    m_empty->setVisible(shown.isEmpty());
    updateCompare();
}

void ExamplesPage::updateCompare()
{
    m_compare->setEnabled(m_cards.size() > 1);
    m_compare->setText(m_ticked.isEmpty() ? tr("Compare two") : tr("Compare (%1 of 2 ticked)").arg(m_ticked.size()));
    m_compare->setAccessibleName(tr("Compare two"));
}

/// The two that were ticked; what is missing is filled up from the top, and can be changed on the page.
void ExamplesPage::compare()
{
    QStringList chosen = m_ticked.mid(std::max(qsizetype(0), m_ticked.size() - 2));
    for (const Card &card : filtered(m_cards, m_filter) + m_cards) {
        if (chosen.size() < 2 && !chosen.contains(card.id))
            chosen.append(card.id);
    }
    if (chosen.size() == 2)
        Q_EMIT m_workspace.requests.twoCards(chosen.at(0), chosen.at(1));
}

void ExamplesPage::addOwn()
{
    const QString id = makeOwnCard(m_workspace, window());
    if (!id.isEmpty())
        Q_EMIT m_workspace.requests.form(id);
}

void ExamplesPage::takeIn()
{
    takeInExamples(m_workspace, window());
}

void ExamplesPage::showTools()
{
    m_tabs->setCurrentWidget(m_tools);
}

/// All cards that are shown, one after another.
PrintJob ExamplesPage::printJob() const
{
    PrintJob job;
    for (const Card &card : filtered(m_cards, m_filter))
        job.documents.append(buildCardDocument(m_workspace.workbook, card));
    job.fileName = tr("Examples");
    return job;
}

} // namespace sjusteg
