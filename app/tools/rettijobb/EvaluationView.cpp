// SPDX-License-Identifier: MPL-2.0
#include "tools/rettijobb/EvaluationView.h"

#include "window/Parts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

EvaluationView::EvaluationView(QWidget *parent)
    : QWidget(parent)
    , m_goals(parts::paragraph({}))
    , m_outcome(parts::paragraph({}))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *page = nullptr;
    outer->addWidget(parts::scrollPage(page, 2));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(12);
    page->addLayout(sides);
    page->addStretch();
    auto *left = new QVBoxLayout;
    QVBoxLayout *goals = nullptr;
    left->addWidget(parts::card(goals));
    goals->addWidget(parts::label(tr("Goals"), QStringLiteral("heading")));
    goals->addWidget(m_goals);
    QPushButton *change = parts::button(tr("Change"), QStringLiteral("link"), tr("Change the goals"));
    goals->addWidget(change, 0, Qt::AlignLeft);
    goals->addWidget(m_outcome);
    left->addStretch();
    sides->addLayout(left, 2);
    auto *right = new QVBoxLayout;
    m_reviews = new QVBoxLayout;
    m_reviews->setSpacing(10);
    right->addLayout(m_reviews);
    QPushButton *add = parts::button(tr("New evaluation"), QStringLiteral("primary"));
    right->addWidget(add, 0, Qt::AlignLeft);
    right->addStretch();
    sides->addLayout(right, 3);
    connect(change, &QPushButton::clicked, this, [this] { Q_EMIT opened({QStringLiteral("goals"), {}, {}}); });
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT newRowWanted(QStringLiteral("evaluation")); });
}

void EvaluationView::setPosition(const Position &position)
{
    m_goals->setText(position.goals.isEmpty() ? tr("No goals have been written yet. Then there is nothing to evaluate against.") : position.goals);
    m_outcome->setText(tr("After the project: %1").arg(position.outcome));
    m_outcome->setVisible(!position.outcome.isEmpty());
    parts::clear(m_reviews);
    if (position.reviews.isEmpty())
        m_reviews->addWidget(parts::paragraph(tr("Nothing has been evaluated yet."), QStringLiteral("muted")));
    for (const PositionReview &review : position.reviews)
        addReview(review);
}

void EvaluationView::addReview(const PositionReview &review)
{
    QVBoxLayout *inside = nullptr;
    QFrame *card = parts::card(inside);
    auto *head = new QHBoxLayout;
    const QString date = review.date.isValid() ? review.date.toString(QStringLiteral("dd.MM.yyyy")) : tr("Without a date");
    head->addWidget(parts::label(date, QStringLiteral("heading")), 1);
    QPushButton *open = parts::button(tr("Open"), QStringLiteral("link"), tr("Open the evaluation of %1").arg(date));
    connect(open, &QPushButton::clicked, this, [this, cell = review.source.cell] { Q_EMIT opened(cell); });
    head->addWidget(open);
    inside->addLayout(head);
    inside->addWidget(parts::paragraph(review.result));
    if (!review.next.isEmpty())
        inside->addWidget(parts::paragraph(tr("Next step: %1").arg(review.next), QStringLiteral("strong")));
    m_reviews->addWidget(card);
}

} // namespace sjusteg
