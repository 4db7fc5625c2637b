// SPDX-License-Identifier: MPL-2.0
#include "tools/rettijobb/FollowUpView.h"

#include "calendar/Calendar.h"
#include "calendar/FollowUpEvents.h"
#include "flow/MovedDay.h"
#include "tasks/RecordTable.h"
#include "tasks/SaveFile.h"
#include "window/Parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

QString weekdayDate(const QDate &date)
{
    return QLocale().dayName(date.dayOfWeek()) + QLatin1Char(' ') + date.toString(QStringLiteral("dd.MM.yyyy"));
}

} // namespace

FollowUpView::FollowUpView(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_past(new QCheckBox(tr("Also days that have passed")))
    , m_withCode(new QCheckBox(tr("Put the participant's code into the calendar file")))
    , m_count(parts::label({}, QStringLiteral("muted")))
    , m_export(parts::button(tr("To the calendar (.ics)…"), QStringLiteral("primary"), tr("Export the days to a calendar file")))
    , m_table(new RecordTable(tr("Days of follow-up"), {{tr("Day"), 2}, {tr("Who"), 2}, {tr("How"), 2}, {tr("Remark"), 2.4}}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    QVBoxLayout *inside = nullptr;
    QFrame *card = parts::card(inside);
    inside->setContentsMargins(16, 12, 16, 12);
    inside->addWidget(parts::label(tr("What is agreed"), QStringLiteral("heading")));
    m_agreed = new QVBoxLayout;
    m_agreed->setSpacing(2);
    inside->addLayout(m_agreed);
    layout->addWidget(card);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_past);
    line->addWidget(m_count, 1);
    line->addWidget(m_withCode);
    line->addWidget(m_export);
    layout->addLayout(line);
    layout->addWidget(parts::paragraph(tr("The calendar file lies outside the protected participant file. Without the tick it holds neither the code nor anything about the participant, "
                                          "only who is met and how."),
                                       QStringLiteral("small")));
    layout->addWidget(m_table, 1);
    connect(m_past, &QCheckBox::toggled, this, &FollowUpView::showDates);
    connect(m_export, &QPushButton::clicked, this, &FollowUpView::exportCalendar);
    connect(m_table, &RecordTable::opened, this, [this](const CellPlace &place) { Q_EMIT opened(place.cell); });
}

void FollowUpView::setPosition(const QString &formId, const QString &code, const Position &position)
{
    m_form = formId;
    m_code = code;
    m_followUps = position.followUps;
    m_withCode->setVisible(!code.isEmpty());
    showAgreed();
    showDates();
}

void FollowUpView::showAgreed()
{
    QHash<QString, bool> before;
    for (qsizetype i = 0; i < m_wanted.size(); ++i)
        before.insert(m_wanted.at(i)->property("row").toString(), m_wanted.at(i)->isChecked());
    parts::clear(m_agreed);
    m_wanted.clear();
    for (const FollowUp &followUp : std::as_const(m_followUps)) {
        QStringList what{followUp.who, followUp.method, followUp.cadenceText.isEmpty() ? tr("not agreed how often") : followUp.cadenceText.toLower()};
        what.removeAll(QString());
        QString text = what.join(QStringLiteral(", "));
        if (!followUp.dates.isEmpty())
            text += QStringLiteral(" – ") + tr("%n times", nullptr, int(followUp.dates.size()));
        else if (followUp.cadence == QLatin1String("on_demand"))
            text += QStringLiteral(" – ") + tr("no days");
        auto *line = new QHBoxLayout;
        auto *tick = new QCheckBox(text);
        tick->setProperty("row", followUp.source.cell.row);
        tick->setChecked(before.value(followUp.source.cell.row, true));
        tick->setEnabled(!followUp.dates.isEmpty());
        connect(tick, &QCheckBox::toggled, this, &FollowUpView::showDates);
        line->addWidget(tick);
        QPushButton *open = parts::button(tr("Change"), QStringLiteral("link"), tr("Change how often: %1").arg(followUp.who));
        connect(open, &QPushButton::clicked, this, [this, cell = followUp.source.cell] { Q_EMIT opened(cell); });
        line->addWidget(open);
        line->addStretch();
        m_agreed->addLayout(line);
        m_wanted.append(tick);
    }
    if (m_followUps.isEmpty())
        m_agreed->addWidget(parts::paragraph(tr("Nothing has been agreed yet. Enter in the form who is followed up, and how often."), QStringLiteral("muted")));
}

QVector<FollowUpDate> FollowUpView::dates() const
{
    QVector<FollowUpDate> all = followUpDates(m_followUps, m_past->isChecked() ? QDate() : m_workspace.workbook.clock().today());
    all.removeIf([this](const FollowUpDate &date) { return !m_wanted.at(date.followUp)->isChecked(); });
    return all;
}

void FollowUpView::showDates()
{
    QVector<Record> records;
    for (const FollowUpDate &date : dates()) {
        const FollowUp &followUp = m_followUps.at(date.followUp);
        Record record;
        record.cells = {weekdayDate(date.date), followUp.who, followUp.method, date.movedFrom.isValid() ? movedText({date.movedFrom, date.date}) : QString()};
        record.place = followUp.source;
        records.append(record);
    }
    m_table->setRecords(records);
    m_count->setText(tr("%n days", nullptr, int(records.size())));
    m_export->setEnabled(!records.isEmpty());
}

void FollowUpView::exportCalendar()
{
    const QString code = m_withCode->isChecked() ? m_code : QString();
    const QString name = code.isEmpty() ? tr("Follow-up") : tr("Follow-up %1").arg(code);
    const calendar::FollowUpWords words{m_code, m_withCode->isChecked()};
    saveFile(m_workspace, window(), {tr("Follow-up to the calendar"), name.toLower() + QStringLiteral(".ics"), tr("Calendar files (*.ics)")}, [&](const QString &path) {
        return calendar::writeIcs(calendar::toIcs(calendar::followUpEvents(m_form, m_followUps, dates(), words), name, m_workspace.workbook.clock().now()), path);
    });
}

} // namespace sjusteg
