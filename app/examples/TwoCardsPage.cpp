// SPDX-License-Identifier: MPL-2.0
#include "examples/TwoCardsPage.h"

#include "document/CardDocument.h"
#include "library/CardComparison.h"
#include "screen/FlowLayout.h"
#include "screen/WrappedText.h"
#include "window/Parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sjusteg {

TwoCardsPage::TwoCardsPage(const Workspace &workspace, const QString &left, const QString &right, QWidget *parent)
    : Page(workspace, parent)
    , m_shelf(workspace.workbook)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    QVBoxLayout *page = nullptr;
    QScrollArea *area = parts::scrollPage(page, 0);
    layout->addWidget(area, 1);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 8);
    m_grid->setColumnStretch(2, 8);
    page->addLayout(m_grid);
    page->addStretch();
    QString other = right;
    for (const Card &card : m_shelf.cards()) {
        if (other.isEmpty() && card.id != left)
            other = card.id;
    }
    fillChooser(*m_left, left);
    fillChooser(*m_right, other);
    fill();
}

QWidget *TwoCardsPage::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    QPushButton *back = parts::button(tr("← All examples"), QStringLiteral("link"));
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(parts::paragraph(name(), QStringLiteral("title")));
    auto *line = new QWidget;
    auto *row = new screen::FlowLayout(line);
    row->setSpacing(8);
    m_left = makeChooser(tr("Example to the left"));
    m_right = makeChooser(tr("Example to the right"));
    m_onlyDifferent = new QCheckBox(tr("Only what differs"));
    QPushButton *print = parts::button(tr("Print…"), {}, tr("Print the comparison"));
    QPushButton *pdf = parts::button(tr("PDF…"), {}, tr("Export the comparison to PDF"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_left, m_right, m_onlyDifferent, print, pdf})
        row->addWidget(part);
    column->addWidget(line);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.examples(); });
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &TwoCardsPage::fill);
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.preview(printJob()); });
    connect(pdf, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.pdf(printJob()); });
    return head;
}

QComboBox *TwoCardsPage::makeChooser(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(44);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] { keepApart(*box); });
    return box;
}

/// A card beside itself compares nothing: the other side takes the card that stood here.
void TwoCardsPage::keepApart(const QComboBox &chosen)
{
    QComboBox &other = &chosen == m_left ? *m_right : *m_left;
    if (other.currentData() == chosen.currentData()) {
        const QSignalBlocker quiet(&other);
        other.setCurrentIndex(std::max(0, other.findData(&chosen == m_left ? m_shown.first : m_shown.second)));
    }
    fill();
}

void TwoCardsPage::fillChooser(QComboBox &box, const QString &chosen)
{
    const QSignalBlocker quiet(box);
    box.clear();
    for (const Card &card : m_shelf.cards())
        box.addItem(card.title(), card.id); // where it is from stands below
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

void TwoCardsPage::refresh()
{
    fillChooser(*m_left, m_left->currentData().toString());
    fillChooser(*m_right, m_right->currentData().toString());
    fill();
}

void TwoCardsPage::fill()
{
    parts::clear(m_grid);
    const std::optional<Card> left = m_shelf.find(m_left->currentData().toString());
    const std::optional<Card> right = m_shelf.find(m_right->currentData().toString());
    if (!left || !right)
        return;
    m_shown = {left->id, right->id};
    const CardWords words(m_workspace.workbook);
    int row = 0;
    m_grid->addWidget(parts::paragraph(screen::breakAnywhere(left->title()), QStringLiteral("heading")), row, 1, Qt::AlignTop);
    m_grid->addWidget(parts::paragraph(screen::breakAnywhere(right->title()), QStringLiteral("heading")), row, 2, Qt::AlignTop);
    for (const ComparedPart &part : compareCards(*left, *right, words)) {
        if (part.same && m_onlyDifferent->isChecked())
            continue;
        ++row;
        auto *rule = new QFrame;
        rule->setProperty("role", QStringLiteral("card")); // its border is the line
        rule->setFixedHeight(1);
        m_grid->addWidget(rule, row++, 0, 1, 3);
        m_grid->addWidget(parts::paragraph(part.label, QStringLiteral("strong")), row, 0, Qt::AlignTop);
        int column = 0;
        for (const QString &text : {part.left, part.right}) {
            QLabel *said = text.isEmpty() ? parts::paragraph(CardWords::nothingSaid(), QStringLiteral("muted")) : parts::paragraph(text);
            m_grid->addWidget(said, row, ++column, Qt::AlignTop);
        }
    }
}

PrintJob TwoCardsPage::printJob() const
{
    const std::optional<Card> left = m_shelf.find(m_left->currentData().toString());
    const std::optional<Card> right = m_shelf.find(m_right->currentData().toString());
    if (!left || !right)
        return {};
    return {{buildCardComparison(m_workspace.workbook, *left, *right)}, false, tr("Two examples")};
}

} // namespace sjusteg
