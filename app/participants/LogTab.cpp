// SPDX-License-Identifier: MPL-2.0
#include "participants/LogTab.h"

#include "participants/ParticipantLog.h"
#include "participants/ParticipantPaper.h"
#include "participants/ProgressLines.h"
#include "tasks/RecordTable.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

constexpr int fewestLines = 5; // of the table; with less room the page scrolls

QString scaleText(int value)
{
    return value > 0 ? QString::number(value) : QStringLiteral("–");
}

} // namespace

LogTab::LogTab(const Workspace &workspace, const QString &participant, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_participant(participant)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *layout = nullptr;
    outer->addWidget(parts::scrollPage(layout, 0));
    layout->setContentsMargins(0, 12, 8, 0);
    layout->setSpacing(12);
    layout->addWidget(makeSheets());
    m_none = parts::paragraph(tr("Follow-ups (mal 6.5) and self-evaluations show up here, the oldest first."), QStringLiteral("muted"));
    layout->addWidget(m_none);
    const QStringList scales = scaleNames(workspace.workbook.catalog());
    QVBoxLayout *drawing = nullptr;
    m_drawing = parts::card(drawing);
    drawing->setContentsMargins(16, 10, 16, 8);
    drawing->setSpacing(2);
    drawing->addWidget(parts::label(tr("Self-evaluations from 1 to 10"), QStringLiteral("heading")));
    m_lines = new ProgressLines(scales);
    drawing->addWidget(m_lines);
    layout->addWidget(m_drawing);
    QVector<RecordTable::Column> columns{{tr("Date"), 1.2}, {tr("What"), 1.6}};
    for (const QString &scale : scales)
        columns.append({scale, 1});
    columns.append({tr("Rated in the follow-up"), 2.4});
    columns.append({tr("Missing, or should be different"), 3});
    m_table = new RecordTable(tr("Log"), columns);
    connect(m_table, &RecordTable::opened, this, [this](const CellPlace &place) { Q_EMIT m_workspace.requests.form(place.form); });
    m_table->setMinimumHeight(fewestLines * 40);
    layout->addWidget(m_table, 1);
    layout->addStretch(); // where there is no table yet
}

QWidget *LogTab::makeSheets()
{
    auto *sheets = new QWidget;
    sheets->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *line = new QHBoxLayout(sheets);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(parts::paragraph(tr("The participant's own sheets, in large type:"), {}), 1);
    QPushButton *self = parts::button(tr("Print a self-evaluation…"));
    connect(self, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.preview(selfEvaluationSheet(m_workspace.workbook, m_participant)); });
    QPushButton *last = parts::button(tr("Print part B of the final evaluation…"));
    connect(last, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.preview(finalEvaluationSheet(m_workspace.workbook, m_participant)); });
    line->addWidget(self);
    line->addWidget(last);
    return sheets;
}

void LogTab::refresh()
{
    const QVector<LogEntry> entries = participantLog(m_workspace.workbook, m_participant);
    QVector<ProgressLines::Point> points;
    QVector<Record> records;
    for (const LogEntry &entry : entries) {
        const bool self = entry.kind == LogEntry::Kind::SelfEvaluation;
        if (self)
            points.append({entry.date, entry.scales});
        Record record;
        record.cells = {entry.date.isValid() ? QLocale().toString(entry.date, QStringLiteral("d. MMM yyyy")) : tr("no date"),
                        self ? tr("Self-evaluation") : tr("Follow-up")};
        for (const int value : entry.scales)
            record.cells.append(self ? scaleText(value) : QString());
        record.cells.append(entry.ratings);
        record.cells.append(entry.remaining.simplified());
        record.place = {entry.form, {}};
        records.append(record);
    }
    m_lines->setPoints(points);
    m_drawing->setVisible(!points.isEmpty());
    m_table->setRecords(records);
    m_table->setVisible(!records.isEmpty());
    m_none->setVisible(records.isEmpty());
}

} // namespace sjusteg
