// SPDX-License-Identifier: MPL-2.0
#include "examples/CardPage.h"

#include "document/CardDocument.h"
#include "document/DocumentBuilder.h"
#include "examples/CardTile.h"
#include "examples/ProposalDialog.h"
#include "library/CardWords.h"
#include "screen/FlowLayout.h"
#include "screen/WrappedText.h"
#include "step/TemplateList.h"
#include "window/Copies.h"
#include "window/Parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace sjusteg {

namespace {

constexpr int readableWidth = 860;

/// One line is a sentence or two; several are points.
void addLines(QVBoxLayout *layout, const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.isEmpty())
        layout->addWidget(parts::paragraph(CardWords::nothingSaid(), QStringLiteral("muted")));
    for (const QString &line : lines)
        layout->addWidget(parts::paragraph(lines.size() == 1 ? line : QStringLiteral("• ") + line));
}

} // namespace

CardPage::CardPage(const Workspace &workspace, const QString &cardId, QWidget *parent)
    : Page(workspace, parent)
    , m_shelf(workspace.workbook)
{
    if (const std::optional<Card> card = m_shelf.find(cardId))
        m_card = *card;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *scrolled = nullptr;
    QScrollArea *area = parts::scrollPage(scrolled, 16);
    outer->addWidget(area);
    scrolled->setContentsMargins(24, 16, 24, 24);
    auto *column = new QWidget;
    column->setMaximumWidth(readableWidth);
    m_page = new QVBoxLayout(column);
    m_page->setContentsMargins(0, 0, 0, 0);
    m_page->setSpacing(12);
    // Beside a spacer: alone in the column it would be given the height it needs at the whole width.
    auto *across = new QHBoxLayout;
    across->addWidget(column, 100);
    across->addStretch(1);
    scrolled->addLayout(across);
    scrolled->addStretch();
    fill();
}

QString CardPage::name() const
{
    return m_card.title();
}

QString CardPage::formId() const
{
    return m_card.delivered ? QString() : m_card.id;
}

void CardPage::refresh()
{
    if (m_tool)
        m_tool->refresh();
    if (m_card.delivered)
        return; // never changes
    if (const std::optional<Card> card = m_shelf.find(m_card.id))
        m_card = *card;
    fill();
}

void CardPage::fill()
{
    parts::clear(m_page);
    m_tool = nullptr;
    const CardWords words(m_workspace.workbook);
    addHead(words);
    addFit(words);
    addParts(words);
    addCriteria(words);
    addFacts(words);
    addTool();
}

void CardPage::addHead(const CardWords &words)
{
    QPushButton *back = parts::button(tr("← All examples"), QStringLiteral("link"));
    m_page->addWidget(back, 0, Qt::AlignLeft);
    m_page->addWidget(parts::paragraph(screen::breakAnywhere(m_card.title()), QStringLiteral("title")));
    QStringList from{m_card.place(), words.kind(m_card)};
    from.removeAll(QString());
    m_page->addWidget(parts::paragraph(from.join(QStringLiteral(" · ")), QStringLiteral("muted")));
    auto *line = new QWidget;
    auto *buttons = new screen::FlowLayout(line);
    buttons->setSpacing(8);
    const bool mayWrite = !m_workspace.workbook.isReadOnly();
    QPushButton *use = parts::button(tr("Use as a proposal…"), QStringLiteral("primary"));
    use->setEnabled(mayWrite);
    buttons->addWidget(use);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.examples(); });
    connect(use, &QPushButton::clicked, this, &CardPage::propose);
    if (!m_card.delivered) {
        QPushButton *edit = parts::button(tr("Fill in the card"));
        buttons->addWidget(edit);
        connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.form(m_card.id); });
        QPushButton *remove = parts::button(tr("Delete the card…"));
        remove->setEnabled(mayWrite);
        buttons->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this] {
            if (Copies(m_workspace, window()).remove(m_card.id))
                Q_EMIT m_workspace.requests.examples();
        });
    }
    QPushButton *compare = parts::button(tr("Compare with another"));
    QPushButton *print = parts::button(tr("Print…"), {}, tr("Print the example"));
    QPushButton *pdf = parts::button(tr("PDF…"), {}, tr("Export the example to PDF"));
    for (QPushButton *button : {compare, print, pdf})
        buttons->addWidget(button);
    connect(compare, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.twoCards(m_card.id, {}); });
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.preview(printJob()); });
    connect(pdf, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.pdf(printJob()); });
    m_page->addWidget(line);
}

void CardPage::addFit(const CardWords &words)
{
    QVBoxLayout *layout = nullptr;
    m_page->addWidget(parts::card(layout));
    layout->addWidget(parts::paragraph(words.label(QStringLiteral("fit")), QStringLiteral("heading")));
    layout->addWidget(makeFitChip(m_card, words), 0, Qt::AlignLeft);
    const QString note = m_card.text(QLatin1StringView("fit_note"));
    layout->addWidget(note.isEmpty() ? parts::paragraph(CardWords::nothingSaid(), QStringLiteral("muted")) : parts::paragraph(note));
}

void CardPage::addParts(const CardWords &words)
{
    for (const CardPart &part : words.parts(m_card)) {
        QVBoxLayout *layout = nullptr;
        m_page->addWidget(parts::card(layout));
        layout->setSpacing(5);
        layout->addWidget(parts::paragraph(part.label, QStringLiteral("heading")));
        addLines(layout, part.text);
    }
}

void CardPage::addCriteria(const CardWords &words)
{
    QVBoxLayout *layout = nullptr;
    m_page->addWidget(parts::card(layout));
    layout->addWidget(parts::paragraph(words.label(QStringLiteral("criteria")), QStringLiteral("heading")));
    layout->addWidget(parts::paragraph(tr("IMDi judges good practice by results, description, resources and whether others can do it, on the ground of research, "
                                          "experience and what users know. Beside each judgement stands whose it is."),
                                       QStringLiteral("small")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const CardCriterion &one : m_card.criteria) {
        grid->addWidget(parts::label(one.criterion, QStringLiteral("strong")), row, 0, Qt::AlignTop);
        grid->addWidget(parts::paragraph(one.assessment.isEmpty() ? CardWords::nothingSaid() : one.assessment), row, 1, Qt::AlignTop);
        const QString basis = words.basis(one);
        if (!basis.isEmpty())
            grid->addWidget(parts::paragraph(basis, QStringLiteral("small")), ++row, 1, Qt::AlignTop);
        ++row;
    }
    layout->addLayout(grid);
}

void CardPage::addFacts(const CardWords &words)
{
    QVBoxLayout *layout = nullptr;
    m_page->addWidget(parts::card(layout));
    layout->addWidget(parts::paragraph(tr("Facts and source"), QStringLiteral("heading")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const CardPart &fact : words.facts(m_card)) {
        if (fact.text.isEmpty())
            continue;
        grid->addWidget(parts::label(fact.label, QStringLiteral("muted")), row, 0, Qt::AlignTop);
        grid->addWidget(parts::paragraph(fact.text), row++, 1, Qt::AlignTop);
    }
    layout->addLayout(grid);
    layout->addWidget(parts::paragraph(words.source(m_card), QStringLiteral("small")));
}

/// The tool the practice used, with its copies: «Bruk verktøyet» makes a new one.
void CardPage::addTool()
{
    if (m_card.tool.isEmpty() || !m_workspace.workbook.catalog().find(m_card.tool))
        return;
    m_page->addWidget(parts::paragraph(tr("The tool for doing the same"), QStringLiteral("heading")));
    m_tool = new TemplateList(m_workspace, {m_card.tool}, TemplateList::Frame::Inline);
    m_page->addWidget(m_tool);
}

void CardPage::propose()
{
    ProposalDialog dialog(m_workspace, m_card, window());
    dialog.exec();
}

PrintJob CardPage::printJob() const
{
    return {{buildCardDocument(m_workspace.workbook, m_card)}, false, fileName(tr("Example %1").arg(m_card.title()))};
}

} // namespace sjusteg
