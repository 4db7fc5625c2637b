// SPDX-License-Identifier: MPL-2.0
#include "meeting/Aftermath.h"

#include "meeting/MatterRows.h"
#include "meeting/Meeting.h"
#include "meeting/WrappedTick.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

QString leaderList()
{
    return QStringLiteral("leader_list");
}

CellRef leaderCell(const char *column, const QString &row)
{
    return {leaderList() + QLatin1Char('.') + QLatin1String(column), row, {}};
}

} // namespace

Aftermath::Aftermath(const Workspace &workspace, const QString &runSheet, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runSheet(runSheet)
    , m_heading(parts::label({}, QStringLiteral("subheading")))
    , m_list(new QVBoxLayout)
    , m_matters(new MatterRows(workspace, MatterRow::Choices::None))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_heading);
    m_list->setSpacing(0);
    column->addLayout(m_list);
    column->addWidget(m_matters);
    refresh();
}

void Aftermath::addTick(const QString &form, const QString &row, const QString &text)
{
    auto *line = new WrappedTick(text, tr("Done: %1").arg(text));
    QCheckBox *box = line->box();
    connect(box, &QCheckBox::toggled, this, [this, form, row](bool done) {
        const CellRef cell = leaderCell("done", row);
        perform(m_workspace, {tr("Tick the leader's list"), QStringLiteral("edit"),
                              {{form, SetCell{cell, m_workspace.workbook.form(form)->value(cell), done ? Value(true) : noValue()}}}});
    });
    m_list->addWidget(line);
    m_ticks.append({form, row, box});
}

void Aftermath::flush()
{
    m_matters->flush();
}

void Aftermath::refresh()
{
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    if (!meeting)
        return;
    struct Point {
        QString form, row, text;
        bool done;
    };
    QVector<Point> points;
    QStringList texts;
    for (const QString &id : meeting->forms) {
        for (const Row &row : m_workspace.workbook.form(id)->rows(leaderList())) {
            const QString text = row.cell(QStringLiteral("item")).toString();
            // Of two run-sheets each has the common points; one tick is enough to see.
            if (row.cell(QStringLiteral("when")).toString() != QLatin1String("after") || text.isEmpty() || texts.contains(text))
                continue;
            texts.append(text);
            points.append({id, row.id, text, row.cell(QStringLiteral("done")).toBool()});
        }
    }
    if (texts != m_shown) {
        m_shown = texts;
        m_ticks.clear();
        parts::clear(m_list);
        for (const Point &point : std::as_const(points))
            addTick(point.form, point.row, point.text);
    }
    for (int i = 0; i < m_ticks.size(); ++i) {
        const QSignalBlocker silent(m_ticks.at(i).box);
        m_ticks.at(i).box->setChecked(points.at(i).done);
        const std::optional<FormHead> head = m_workspace.workbook.head(m_ticks.at(i).form);
        m_ticks.at(i).box->setEnabled(!m_workspace.workbook.isReadOnly() && head && head->status != FormStatus::Done && head->status != FormStatus::Anchored);
    }
    QVector<Row> open = earlierMatters(m_workspace.workbook, QStringLiteral("aftermath"), meeting->forms);
    for (const Row &matter : mattersOf(m_workspace.workbook, meeting->forms)) {
        if (matterKind(matter) == QLatin1String("aftermath") && isOpenMatter(matter) && !lackOf(matter).any())
            open.append(matter);
    }
    m_matters->showMatters(open);
    const auto left = std::count_if(points.cbegin(), points.cend(), [](const Point &point) { return !point.done; });
    m_heading->setText(tr("Aftermath (%1 left)").arg(left + open.size()));
    setVisible(!points.isEmpty() || !open.isEmpty());
}

} // namespace sjusteg
