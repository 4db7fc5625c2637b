// SPDX-License-Identifier: MPL-2.0
#include "participants/PersonTab.h"

#include "participants/NewParticipant.h"
#include "participants/PlacementCard.h"
#include "screen/RowView.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

PersonTab::PersonTab(const Workspace &workspace, const QString &participant, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_participant(participant)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *page = nullptr;
    outer->addWidget(parts::scrollPage(page, 0));
    page->setContentsMargins(0, 12, 8, 12);
    page->setSpacing(12);
    QVBoxLayout *facts = nullptr;
    page->addWidget(parts::card(facts));
    m_facts = new screen::RowView(workspace.workbook, workspace.undo, workspace.workbook.single(QStringLiteral("reg-deltakere"))->head.id,
                                  {QStringLiteral("rows"), participant, {}});
    connect(m_facts, &screen::RowView::failed, &workspace.requests, &Requests::problem);
    connect(m_facts, &screen::RowView::openTarget, &workspace.requests, &Requests::target);
    connect(m_facts, &screen::RowView::openPlace, &workspace.requests, &Requests::place);
    facts->addWidget(m_facts);
    auto *head = new QHBoxLayout;
    head->addWidget(parts::label(tr("Placements"), QStringLiteral("heading")), 1);
    QPushButton *add = parts::button(tr("+ New placement"), {}, tr("New placement"));
    add->setEnabled(!workspace.workbook.isReadOnly());
    connect(add, &QPushButton::clicked, this, &PersonTab::addPlacement);
    head->addWidget(add);
    page->addLayout(head);
    m_none = parts::paragraph(tr("No placement yet. Follow-ups, plans and evaluations belong to a placement."), QStringLiteral("muted"));
    page->addWidget(m_none);
    m_placements = new QVBoxLayout;
    m_placements->setSpacing(8);
    page->addLayout(m_placements);
    page->addStretch();
}

void PersonTab::flush()
{
    m_facts->flush();
    for (PlacementCard *card : std::as_const(m_cards))
        card->flush();
}

PlacementCard *PersonTab::cardOf(const QString &placement) const
{
    const auto it = std::find_if(m_cards.cbegin(), m_cards.cend(), [&placement](const PlacementCard *card) { return card->placement() == placement; });
    return it == m_cards.cend() ? nullptr : *it;
}

void PersonTab::refresh()
{
    const QVector<PlacementLine> lines = placementsOf(m_workspace.workbook, m_participant);
    m_none->setVisible(lines.isEmpty());
    const auto isGone = [&lines](PlacementCard *card) {
        return std::none_of(lines.cbegin(), lines.cend(), [card](const PlacementLine &line) { return line.row.row == card->placement(); });
    };
    for (PlacementCard *card : std::as_const(m_cards)) {
        if (isGone(card)) {
            card->hide();
            card->deleteLater();
        }
    }
    m_cards.removeIf(isGone);
    for (const PlacementLine &line : lines) {
        PlacementCard *card = cardOf(line.row.row);
        if (!card) {
            card = new PlacementCard(m_workspace, line.row.row);
            m_cards.append(card);
            m_placements->addWidget(card);
        }
        card->show(line);
    }
}

void PersonTab::addPlacement()
{
    flush();
    const QString row = sjusteg::addPlacement(m_workspace, m_participant);
    refresh();
    if (PlacementCard *card = cardOf(row))
        card->edit();
}

} // namespace sjusteg
