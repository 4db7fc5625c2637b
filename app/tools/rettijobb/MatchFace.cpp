// SPDX-License-Identifier: MPL-2.0
#include "tools/rettijobb/MatchFace.h"

#include "tools/ToolDocuments.h"
#include "window/Parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

MatchFace::MatchFace(QWidget *parent)
    : QWidget(parent)
    , m_code(parts::label({}, QStringLiteral("heading")))
    , m_facts(new QVBoxLayout)
    , m_same(new QCheckBox(tr("Only the same industry, or practice in the same occupation")))
    , m_workplaces(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    outer->addWidget(parts::paragraph(tr("What is known, side by side. The workplaces stand in the order of the alphabet: the program tells, people decide."), QStringLiteral("muted")));
    outer->addWidget(m_same);
    QVBoxLayout *page = nullptr;
    outer->addWidget(parts::scrollPage(page, 2), 1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(12);
    page->addLayout(sides);
    page->addStretch();
    auto *left = new QVBoxLayout;
    QVBoxLayout *inside = nullptr;
    left->addWidget(parts::card(inside));
    inside->addWidget(m_code);
    inside->addLayout(m_facts);
    left->addStretch();
    sides->addLayout(left, 2);
    auto *right = new QVBoxLayout;
    m_workplaces->setSpacing(10);
    right->addLayout(m_workplaces);
    right->addStretch();
    sides->addLayout(right, 3);
    connect(m_same, &QCheckBox::toggled, this, &MatchFace::showWorkplaces);
}

void MatchFace::setMatch(const MatchView &match)
{
    m_match = match;
    m_code->setText(match.code.isEmpty() ? tr("No participant has been chosen") : match.code);
    parts::clear(m_facts);
    if (!match.code.isEmpty()) {
        for (const QString &fact : participantFacts(match))
            m_facts->addWidget(parts::paragraph(fact));
    }
    m_same->setVisible(!match.occupation.isEmpty());
    showWorkplaces();
}

void MatchFace::showWorkplaces()
{
    parts::clear(m_workplaces);
    int shown = 0;
    for (const Workplace &workplace : std::as_const(m_match.workplaces)) {
        if (m_same->isChecked() && m_same->isVisibleTo(this) && !workplace.sameIndustry && !workplace.knowsOccupation())
            continue;
        addWorkplace(workplace);
        ++shown;
    }
    if (m_match.workplaces.isEmpty())
        m_workplaces->addWidget(parts::paragraph(tr("No employers have been entered."), QStringLiteral("muted")));
    else if (shown == 0)
        m_workplaces->addWidget(parts::paragraph(tr("No workplace is known to be of the same industry. It may be written in other words."), QStringLiteral("muted")));
}

void MatchFace::addWorkplace(const Workplace &workplace)
{
    QVBoxLayout *inside = nullptr;
    QFrame *card = parts::card(inside);
    inside->setSpacing(3);
    auto *head = new QHBoxLayout;
    head->addWidget(parts::paragraph(workplace.place.isEmpty() ? workplace.name : QStringLiteral("%1, %2").arg(workplace.name, workplace.place), QStringLiteral("heading")), 1);
    QPushButton *open = parts::button(tr("Open"), QStringLiteral("link"), tr("Open %1").arg(workplace.name));
    connect(open, &QPushButton::clicked, this, [this, place = workplace.source] { Q_EMIT opened(place); });
    head->addWidget(open, 0, Qt::AlignTop);
    inside->addLayout(head);
    for (const QString &fact : workplaceFacts(workplace, m_match, ShownCodes::All))
        inside->addWidget(parts::paragraph(QStringLiteral("• ") + fact));
    m_workplaces->addWidget(card);
}

} // namespace sjusteg
