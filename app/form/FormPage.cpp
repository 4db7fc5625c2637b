// SPDX-License-Identifier: MPL-2.0
#include "form/FormPage.h"

#include "carry/FormOffers.h"
#include "carry/RowGuard.h"
#include "carry/SendOn.h"
#include "examples/MakeCard.h"
#include "flow/StepOrder.h"
#include "form/FormHeader.h"
#include "form/HistoryDialog.h"
#include "form/StatusCard.h"
#include "form/ValueText.h"
#include "handbook/TemplateCatalog.h"
#include "round/LastRoundFile.h"
#include "screen/FormView.h"
#include "screen/WrappedText.h"
#include "screen/carry/CarryMarks.h"
#include "window/Parts.h"
#include "window/PrintJobs.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

FormPage::FormPage(const Workspace &workspace, const QString &formId, QWidget *parent)
    : Page(workspace, parent)
    , m_formId(formId)
    , m_aboutParticipants(workspace.workbook.catalog().isAboutParticipants(workspace.workbook.head(formId)->templateId))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QWidget *paper = makePaper();
    layout->addWidget(paper, 1);
    layout->addWidget(makePanel());
    makeView();
    showHelp({});
    refreshHistory();
}

QWidget *FormPage::makePaper()
{
    auto *paper = new QWidget;
    m_paper = new QVBoxLayout(paper);
    m_paper->setContentsMargins(20, 16, 8, 12);
    m_paper->setSpacing(10);
    m_header = new FormHeader(m_workspace, m_formId);
    m_paper->addWidget(m_header);
    m_offers = new FormOffers(m_workspace, m_formId);
    m_paper->addWidget(m_offers);
    // Told when a form is begun, not each time it is opened; stays for as long as the page is up.
    const std::optional<OrderWarning> early = orderWarning(m_workspace.workbook, step());
    if (early && m_workspace.workbook.head(m_formId)->status == FormStatus::Empty)
        m_paper->addWidget(parts::paragraph(early->text, QStringLiteral("notice")));
    return paper;
}

QWidget *FormPage::makePanel()
{
    QVBoxLayout *panel = nullptr;
    QScrollArea *area = parts::scrollPage(panel, 8);
    area->setFixedWidth(276);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    panel->setContentsMargins(8, 20, 16, 16);
    panel->setSpacing(12);
    QVBoxLayout *help = nullptr;
    m_helpCard = parts::card(help);
    panel->addWidget(m_helpCard);
    help->setContentsMargins(16, 12, 16, 12);
    m_helpTitle = parts::paragraph({}, QStringLiteral("heading"));
    m_help = parts::paragraph({});
    help->addWidget(m_helpTitle);
    help->addWidget(m_help);
    m_origin = parts::button({}, QStringLiteral("link"));
    help->addWidget(m_origin, 0, Qt::AlignLeft);
    connect(m_origin, &QPushButton::clicked, this, [this] {
        for (const Origin &origin : m_view->marks().originsOf(m_focused)) {
            if (!origin.card.isEmpty()) {
                Q_EMIT m_workspace.requests.target(origin.card);
                return;
            }
            if (origin.alive && !origin.form.isEmpty()) {
                Q_EMIT m_workspace.requests.place(origin.form, {origin.field, origin.row, {}});
                return;
            }
        }
    });
    m_sendOn = new SendOn(m_workspace, m_formId);
    panel->addWidget(m_sendOn);
    connect(m_sendOn, &SendOn::flushWanted, this, &FormPage::flush);
    if (QWidget *make = makeCardButton(m_workspace, m_formId, [this] { flush(); }))
        panel->addWidget(make);
    m_statusCard = new StatusCard(m_workspace, m_formId);
    panel->addWidget(m_statusCard);
    connect(m_statusCard, &StatusCard::jump, this, [this](const CellRef &cell) { m_view->reveal(cell); });
    connect(m_statusCard, &StatusCard::flushWanted, this, &FormPage::flush);
    QVBoxLayout *history = nullptr;
    panel->addWidget(parts::card(history));
    history->setContentsMargins(16, 12, 16, 10);
    history->addWidget(parts::label(tr("History"), QStringLiteral("heading")));
    m_history = new QVBoxLayout;
    m_history->setSpacing(3);
    history->addLayout(m_history);
    QPushButton *all = parts::button(tr("Show all and take back…"), QStringLiteral("link"));
    connect(all, &QPushButton::clicked, this, &FormPage::showHistory);
    history->addWidget(all, 0, Qt::AlignLeft);
    panel->addStretch();
    return area;
}

void FormPage::makeView()
{
    if (m_view) {
        m_view->flush();
        m_view->deleteLater();
        m_view->hide();
    }
    m_status = m_workspace.workbook.head(m_formId)->status;
    m_view = new screen::FormView(m_workspace.workbook, m_workspace.undo, m_formId, this);
    m_paper->addWidget(m_view, 1); // scrolls by itself
    connect(m_view, &screen::FormView::focusedCellChanged, this, &FormPage::showHelp);
    connect(m_view, &screen::FormView::failed, &m_workspace.requests, &Requests::problem);
    connect(m_view, &screen::FormView::openTarget, &m_workspace.requests, &Requests::target);
    connect(m_view, &screen::FormView::openPlace, &m_workspace.requests, &Requests::place);
    if (const QHash<QString, QString> statuses = lastRoundStatuses(m_workspace.workbook, m_workspace.workbook.head(m_formId)->templateId); !statuses.isEmpty())
        m_view->setLastRound(statuses);
    m_view->setRowGuard([this](const CellRef &row) { return RowGuard(m_workspace, m_formId, window()).mayRemove(row); });
    m_offers->follow(m_view);
}

QString FormPage::name() const
{
    const std::optional<FormHead> head = m_workspace.workbook.head(m_formId);
    const Template *definition = head ? m_workspace.workbook.catalog().find(head->templateId) : nullptr;
    return definition ? (parts::number(*definition) + QLatin1Char(' ') + definition->shortTitle).trimmed() : QString();
}

int FormPage::step() const
{
    const std::optional<FormHead> head = m_workspace.workbook.head(m_formId);
    const Template *definition = head ? m_workspace.workbook.catalog().find(head->templateId) : nullptr;
    return definition ? definition->step.value_or(0) : 0;
}

void FormPage::flush()
{
    m_view->flush();
}

void FormPage::reveal(const CellRef &cell)
{
    m_view->reveal(cell);
}

void FormPage::startRow(const QString &table)
{
    m_view->startRow(table);
}

void FormPage::refresh()
{
    const std::optional<FormHead> head = m_workspace.workbook.head(m_formId);
    if (!head)
        return; // deleted: the window is about to leave
    const auto isClosed = [](FormStatus status) { return status == FormStatus::Done || status == FormStatus::Anchored; };
    if (isClosed(head->status) != isClosed(m_status))
        makeView();
    m_header->refresh();
    m_offers->refresh();
    m_sendOn->refresh();
    showOrigin();
    m_statusCard->refresh();
    refreshHistory();
}

void FormPage::refreshHistory()
{
    constexpr int shown = 4;
    parts::clear(m_history);
    const QVector<HistoryEntry> entries = m_workspace.workbook.history(m_formId, shown);
    if (entries.isEmpty())
        m_history->addWidget(parts::paragraph(tr("No changes yet."), QStringLiteral("small")));
    for (const HistoryEntry &entry : entries)
        m_history->addWidget(parts::paragraph(historyLine(m_workspace.workbook, m_formId, entry), QStringLiteral("small")));
}

void FormPage::showHelp(const CellRef &cell)
{
    const Template *definition = m_workspace.workbook.catalog().find(m_workspace.workbook.head(m_formId)->templateId);
    const Field *field = cell.field.isEmpty() ? nullptr : cellField(*definition, cell);
    m_helpTitle->setText(field ? field->label : tr("Who and when"));
    m_help->setText(field ? field->help : definition->whoAndWhen);
    m_help->setVisible(!m_help->text().isEmpty());
    m_helpCard->setVisible(field || !m_help->text().isEmpty()); // a heading over nothing says nothing
    m_focused = cell;
    showOrigin();
}

void FormPage::showOrigin()
{
    QStringList titles;
    for (const Origin &origin : m_view->marks().originsOf(m_focused)) {
        if (!origin.title.isEmpty() && !titles.contains(origin.title))
            titles.append(origin.title);
    }
    const QString from = m_view->marks().originText(m_focused);
    const QString whole = titles.isEmpty() ? from : QStringLiteral("%1: %2").arg(from, titles.join(QStringLiteral(", ")));
    m_origin->setText(screen::wrapToWidth(QStringLiteral("↪ ") + whole, m_origin->fontMetrics(), 195));
    m_origin->setAccessibleName(tr("%1. Go to the source").arg(whole));
    m_origin->setVisible(!from.isEmpty());
}

void FormPage::showHistory()
{
    flush();
    HistoryDialog(m_workspace, m_formId, window()).exec();
}

PrintJob FormPage::printJob() const
{
    return formJob(m_workspace.workbook, formId());
}

} // namespace sjusteg
