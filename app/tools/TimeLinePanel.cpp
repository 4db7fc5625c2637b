// SPDX-License-Identifier: MPL-2.0
#include "tools/TimeLinePanel.h"

#include "tasks/RecordTable.h"
#include "tools/TimeLineView.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

QString lineAsTableKey()
{
    return QStringLiteral("timeLineAsTable");
}

} // namespace

TimeLinePanel::TimeLinePanel(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_remarks = parts::paragraph({}, QStringLiteral("notice"));
    m_empty = parts::paragraph({}, QStringLiteral("muted"));
    layout->addWidget(m_remarks);
    layout->addWidget(m_empty);
    m_view = new TimeLineView;
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_view);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setProperty("role", QStringLiteral("card"));
    m_table = new RecordTable(tr("Time line"), {{tr("Line"), 2}, {tr("What"), 4}, {tr("When"), 1.8}, {tr("Status"), 1.4}});
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    m_sides = new QWidget;
    auto *sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(8);
    addSide(sides, tr("Drawn"), m_scroll);
    addSide(sides, tr("Table"), m_table);
    sides->addStretch();
    layout->addWidget(m_sides);
    layout->addWidget(m_stack, 1);
    connect(m_view, &TimeLineView::opened, this, &TimeLinePanel::opened);
    connect(m_table, &RecordTable::opened, this, &TimeLinePanel::opened);
    connect(m_view, &TimeLineView::currentChanged, this,
            [this](const QRectF &where) { m_scroll->ensureVisible(int(where.center().x()), int(where.center().y()), 0, int(where.height())); });
}

void TimeLinePanel::addSide(QBoxLayout *layout, const QString &text, QWidget *page)
{
    QPushButton *button = parts::button(text, QStringLiteral("segment"), tr("Time line: %1").arg(text.toLower()));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, page] {
        m_stack->setCurrentWidget(page);
        QSettings().setValue(lineAsTableKey(), page == m_table);
    });
    if (QSettings().value(lineAsTableKey(), false).toBool() == (page == m_table))
        button->click();
}

void TimeLinePanel::setLine(const TimeLine &line, const QStringList &remarks, const QString &empty)
{
    QStringList said;
    for (const QString &remark : remarks + line.remarks)
        said.append(QStringLiteral("△ ") + remark);
    m_remarks->setText(said.join(QLatin1Char('\n')));
    m_remarks->setVisible(!said.isEmpty());
    const bool nothing = line.isEmpty() && line.undated.isEmpty();
    m_empty->setText(empty);
    m_empty->setVisible(nothing);
    m_sides->setVisible(!nothing);
    m_stack->setVisible(!nothing);
    m_view->setLine(line);
    fillTable(line);
}

void TimeLinePanel::fillTable(const TimeLine &line)
{
    QVector<Record> records;
    const auto add = [&records](const QStringList &cells, const CellPlace &place, TimeLineState state) {
        Record record;
        record.cells = cells;
        record.place = place;
        record.overdueColumn = state == TimeLineState::Late ? 3 : -1;
        records.append(record);
    };
    for (const TimeLineLane &lane : line.lanes) {
        for (const TimeLineEntry &entry : lane.entries)
            add({lane.title, entry.text, timeLineDates(entry), timeLineStateText(entry.state)}, entry.source, entry.state);
        if (lane.entries.isEmpty())
            add({lane.title, lane.note, {}, {}}, {}, TimeLineState::Plain);
    }
    for (const TimeLineEntry &entry : line.undated)
        add({tr("Without a date"), entry.text, timeLineDates(entry), timeLineStateText(entry.state)}, entry.source, entry.state);
    m_table->setRecords(records);
}

} // namespace sjusteg
