// SPDX-License-Identifier: MPL-2.0
#include "participants/RosterPanel.h"

#include "participants/NewParticipant.h"
#include "participants/ParticipantList.h"
#include "participants/ParticipantWatch.h"
#include "participants/PassphraseDialog.h"
#include "screen/WithoutShortcut.h"
#include "screen/WrappedText.h"
#include "tasks/EmptyState.h"
#include "tasks/RecordTable.h"
#include "window/Parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

constexpr int nameWidth = 640; // px; a name that is longer goes on in the next line

QString shortDate(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d. MMM yyyy")) : QStringLiteral("–");
}

} // namespace

RosterPanel::RosterPanel(const Workspace &workspace, ParticipantWatch &lock, QWidget *parent)
    : ParticipantPanel(workspace, parent)
    , m_lock(lock)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *layout = nullptr;
    outer->addWidget(parts::scrollPage(layout)); // a low window holds neither list whole
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(makeHead());
    m_review = parts::card(m_reviewLines);
    m_reviewLines->setSpacing(4);
    layout->addWidget(m_review);
    m_list = new RecordTable(tr("Participants"),
                             {{tr("Code"), 1}, {tr("Counsellor"), 2}, {tr("End of programme"), 1.6}, {tr("Goal"), 2.4}, {tr("Delete after"), 1.8},
                              {tr("Placements"), 1}, {tr("Forms"), 1}});
    m_list->setMinimumHeight(160);
    layout->addWidget(m_list, 1);
    connect(m_list, &RecordTable::opened, this, [this](const CellPlace &place) { Q_EMIT m_workspace.requests.participant(place.cell.row); });
    m_empty = new EmptyState;
    m_empty->say(tr("No participants yet"),
                 tr("A participant gets a code and nothing that tells who it is. Placements and forms about the participant are then made from its page."),
                 tr("New participant"));
    connect(m_empty, &EmptyState::actionWanted, this, &RosterPanel::add);
    layout->addWidget(m_empty);
    m_loose = parts::card(m_looseLines);
    m_looseLines->setSpacing(4);
    layout->addWidget(m_loose);
    layout->addLayout(makeFoot());
}

QLayout *RosterPanel::makeHead()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(parts::label(tr("Participants"), QStringLiteral("title")));
    m_count = parts::label({}, QStringLiteral("muted"));
    line->addWidget(m_count, 1);
    QPushButton *add = parts::button(tr("+ New participant"), QStringLiteral("primary"), tr("New participant"));
    add->setEnabled(!m_workspace.workbook.isReadOnly());
    connect(add, &QPushButton::clicked, this, &RosterPanel::add);
    line->addWidget(add);
    QPushButton *lock = parts::button(tr("Lock now"));
    lock->setToolTip(tr("Lock the participants (Ctrl+L)"));
    connect(lock, &QPushButton::clicked, this, [this] { m_lock.lock(); });
    line->addWidget(lock);
    return line;
}

QLayout *RosterPanel::makeFoot()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    QLabel *label = parts::label(tr("Lock when nobody has used the program for"));
    line->addWidget(label);
    auto *idle = new QComboBox;
    for (const int minutes : ParticipantWatch::idleChoices())
        idle->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    idle->setCurrentIndex(int(ParticipantWatch::idleChoices().indexOf(ParticipantWatch::idleMinutes())));
    idle->setAccessibleName(label->text());
    label->setBuddy(idle);
    connect(idle, &QComboBox::activated, this, [idle] { ParticipantWatch::setIdleMinutes(idle->currentData().toInt()); });
    line->addWidget(idle);
    line->addStretch();
    QPushButton *change = parts::button(tr("Change the passphrase…"));
    change->setEnabled(!m_workspace.workbook.isReadOnly());
    connect(change, &QPushButton::clicked, this, [this] {
        auto *dialog = new PassphraseDialog(m_workspace, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    line->addWidget(change);
    return line;
}

void RosterPanel::refresh()
{
    const Workbook &workbook = m_workspace.workbook;
    if (workbook.participantState() != ParticipantState::Unlocked)
        return;
    const QVector<ParticipantLine> lines = participantLines(workbook);
    m_count->setText(tr("%n participant(s)", nullptr, int(lines.size())));
    m_list->setVisible(!lines.isEmpty());
    m_empty->setVisible(lines.isEmpty());
    QVector<Record> records;
    const QString form = workbook.single(QStringLiteral("reg-deltakere"))->head.id;
    for (const ParticipantLine &line : lines) {
        Record record;
        const bool over = line.review == ParticipantLine::Review::DateOver;
        record.cells = {line.code.isEmpty() ? tr("(no code)") : line.code,
                        line.counsellor.isEmpty() ? QStringLiteral("–") : line.counsellor,
                        line.review == ParticipantLine::Review::ProgrammeOver ? tr("%1 (over)").arg(shortDate(line.programmeEnd)) : shortDate(line.programmeEnd),
                        line.goal.isEmpty() ? QStringLiteral("–") : line.goal,
                        over ? QStringLiteral("● ") + tr("%1 (passed)").arg(shortDate(line.deleteAfter)) : shortDate(line.deleteAfter),
                        QString::number(line.placements), QString::number(line.forms)};
        record.place = {form, {QStringLiteral("rows"), line.row, {}}};
        record.overdueColumn = over ? 4 : -1;
        records.append(record);
    }
    m_list->setRecords(records);
    showReview();
    showLoose();
}

void RosterPanel::showReview()
{
    parts::clear(m_reviewLines);
    const QVector<ParticipantLine> lines = participantsToReview(m_workspace.workbook);
    m_review->setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    m_reviewLines->addWidget(parts::label(tr("△ Should be deleted now"), QStringLiteral("heading")));
    for (const ParticipantLine &line : lines) {
        const QString why = line.review == ParticipantLine::Review::DateOver
            ? tr("the date for deletion was %1").arg(shortDate(line.deleteAfter))
            : tr("the programme ended %1: is what stands here still needed?").arg(shortDate(line.programmeEnd));
        QPushButton *open = parts::button(QStringLiteral("%1 – %2").arg(line.code, why), QStringLiteral("link"));
        connect(open, &QPushButton::clicked, this, [this, row = line.row] { Q_EMIT m_workspace.requests.participant(row); });
        m_reviewLines->addWidget(open, 0, Qt::AlignLeft);
    }
}

void RosterPanel::showLoose()
{
    parts::clear(m_looseLines);
    const Workbook &workbook = m_workspace.workbook;
    const QVector<FormHead> heads = formsAboutNobody(workbook);
    m_loose->setVisible(!heads.isEmpty());
    if (heads.isEmpty())
        return;
    m_looseLines->addWidget(parts::label(tr("Forms about several participants, or about nobody yet"), QStringLiteral("heading")));
    for (const FormHead &head : heads) {
        const Template *definition = workbook.catalog().find(head.templateId);
        const QString title = (parts::number(*definition) + QLatin1Char(' ') + definition->shortTitle).trimmed();
        const QString copy = workbook.copyTitle(head.id);
        const QString whole = copy.isEmpty() || copy == definition->title ? title : QStringLiteral("%1: %2").arg(title, copy);
        QPushButton *open = parts::button({}, QStringLiteral("link"), whole);
        open->setText(screen::withoutShortcut(screen::wrapToWidth(whole, open->fontMetrics(), nameWidth))); // a group may be called anything
        connect(open, &QPushButton::clicked, this, [this, id = head.id] { Q_EMIT m_workspace.requests.form(id); });
        m_looseLines->addWidget(open, 0, Qt::AlignLeft);
    }
}

void RosterPanel::add()
{
    const QString row = addParticipant(m_workspace);
    if (!row.isEmpty())
        Q_EMIT m_workspace.requests.participant(row);
}

} // namespace sjusteg
