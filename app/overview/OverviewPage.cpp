// SPDX-License-Identifier: MPL-2.0
#include "overview/OverviewPage.h"

#include "carry/WaitingOffers.h"
#include "flow/Progress.h"
#include "overview/DocumentBoard.h"
#include "overview/OpenMatters.h"
#include "overview/StepPath.h"
#include "participants/ParticipantList.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

namespace {
constexpr int roomForBoth = 1000; // below it the longest words of the documents' titles would be cut
}

OverviewPage::OverviewPage(const Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *page = nullptr;
    outer->addWidget(parts::scrollPage(page, 24));
    page->setSpacing(14);
    page->setContentsMargins(24, 16, 24, 16);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(parts::label(tr("Overview"), QStringLiteral("title")));
    m_subtitle = parts::label({}, QStringLiteral("muted"));
    head->addWidget(m_subtitle, 1);
    QPushButton *model = parts::button(tr("About the model"), QStringLiteral("link"));
    connect(model, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.target(QStringLiteral("model")); });
    head->addWidget(model);
    page->addLayout(head);

    QVBoxLayout *pathLayout = nullptr;
    page->addWidget(parts::card(pathLayout));
    pathLayout->setContentsMargins(12, 12, 12, 4);
    m_path = new StepPath(workspace.handbook);
    pathLayout->addWidget(m_path);
    connect(m_path, &StepPath::chosen, this, [this](int step) { Q_EMIT m_workspace.requests.step(step, {}); });

    m_columns = new QHBoxLayout;
    m_columns->setSpacing(16);
    m_columns->addWidget(makeNow(), 4);
    QVBoxLayout *boardLayout = nullptr;
    m_columns->addWidget(parts::card(boardLayout), 8);
    boardLayout->setContentsMargins(16, 12, 12, 12);
    m_board = new DocumentBoard(workspace, {});
    boardLayout->addWidget(m_board);
    page->addLayout(m_columns, 1);
    showState(); // the board and the matters have filled themselves
}

QWidget *OverviewPage::makeNow()
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = parts::card(layout);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(parts::label(tr("Now"), QStringLiteral("heading")));
    m_nextTitle = parts::paragraph({}, QStringLiteral("title"));
    m_nextReason = parts::paragraph({}, QStringLiteral("muted"));
    m_nextButton = parts::button(tr("Open"), QStringLiteral("primary"));
    layout->addWidget(m_nextTitle);
    layout->addWidget(m_nextReason);
    layout->addWidget(m_nextButton, 0, Qt::AlignLeft);
    m_waiting = new WaitingOffers(m_workspace);
    layout->addWidget(m_waiting, 0, Qt::AlignLeft);
    m_review = parts::button({}, QStringLiteral("link"));
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.participant({}); });
    layout->addWidget(m_review, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    m_matters = new OpenMatters(m_workspace);
    layout->addWidget(m_matters);
    layout->addStretch();
    connect(m_nextButton, &QPushButton::clicked, this, &OverviewPage::openNext);
    return card;
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < roomForBoth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewPage::openNext()
{
    const NextAction next = nextAction(m_workspace.workbook);
    if (!next.form.isEmpty())
        Q_EMIT m_workspace.requests.form(next.form);
    else if (!next.templateId.isEmpty())
        Q_EMIT m_workspace.requests.target(next.templateId);
    else if (next.step > 0)
        Q_EMIT m_workspace.requests.step(next.step, {});
}

void OverviewPage::refresh()
{
    showState();
    m_matters->refresh();
    m_waiting->refresh();
    m_board->refresh();
}

void OverviewPage::showState()
{
    const Workbook &workbook = m_workspace.workbook;
    int members = 0;
    if (const Form *group = workbook.single(QStringLiteral("reg-arbeidsgruppe"))) {
        for (const Row &row : group->rows(QStringLiteral("rows")))
            members += !isBlank(row.cell(QStringLiteral("name")));
    }
    m_subtitle->setText(tr("The working group has %1 units and %2 members").arg(workbook.units().size()).arg(members));
    const NextAction next = nextAction(workbook);
    m_nextTitle->setText(next.title);
    m_nextReason->setText(next.reason);
    const Template *definition = workbook.catalog().find(next.templateId);
    const QString number = definition ? parts::number(*definition) : QString();
    m_nextButton->setText(number.isEmpty() ? tr("Open") : tr("Open %1").arg(number.toLower()));
    m_nextButton->setAccessibleName(next.title);
    m_nextButton->setVisible(!next.form.isEmpty() || !next.templateId.isEmpty() || next.step > 0);
    m_path->refresh(workbook);
    const qsizetype review = participantsToReview(workbook).size(); // none while they are locked
    m_review->setText(tr("△ %n participant(s) should be deleted now", nullptr, int(review)));
    m_review->setAccessibleName(m_review->text());
    m_review->setVisible(review > 0);
}

} // namespace sjusteg
