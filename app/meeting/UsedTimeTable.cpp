// SPDX-License-Identifier: MPL-2.0
#include "meeting/UsedTimeTable.h"

#include "window/Parts.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

constexpr int secondsOfAMinute = 60;
constexpr int widestTable = 720; // the figures stay near the words

QString signedMinutes(int minutes)
{
    return minutes == 0 ? QStringLiteral("0") : (minutes > 0 ? QStringLiteral("+%1") : QStringLiteral("−%1")).arg(qAbs(minutes));
}

/// By the clock of the meeting, else as somebody wrote it in the run-sheet; negative: nobody knows.
int usedMinutes(const Workbook &workbook, const meeting::Post &post, const meeting::PostFace &face)
{
    if (face.usedSeconds > 0)
        return qRound(double(face.usedSeconds) / secondsOfAMinute);
    const Form *form = workbook.form(post.form);
    const Value actual = form ? form->value({QStringLiteral("agenda.actual"), post.id, {}}) : noValue();
    return actual.isDouble() ? qRound(actual.toDouble()) : -1;
}

} // namespace

UsedTimeTable::UsedTimeTable(QWidget *parent)
    : QWidget(parent)
    , m_note(parts::paragraph(tr("These times suggest the minutes of the next meeting. They are kept for each post, never for a person."), QStringLiteral("small")))
    , m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(parts::label(tr("Planned and used time"), QStringLiteral("subheading")));
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    auto *table = new QWidget;
    table->setMaximumWidth(widestTable);
    table->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table);
    column->addWidget(m_note);
}

void UsedTimeTable::addLine(int line, const QStringList &cells, const QString &role)
{
    for (int i = 0; i < cells.size(); ++i) {
        QLabel *label = i == 0 ? parts::paragraph(cells.at(i), role) : parts::label(cells.at(i), role);
        if (i > 0)
            label->setAlignment(Qt::AlignRight | Qt::AlignTop);
        m_grid->addWidget(label, line, i);
    }
}

void UsedTimeTable::showMeeting(const Workbook &workbook, const meeting::Meeting &meeting)
{
    const meeting::ClockFace face = meeting.faceAt(workbook.clock().now());
    QVector<QStringList> lines;
    int planned = 0;
    int used = 0;
    for (int i = 0; i < meeting.plan.posts.size(); ++i) {
        const meeting::Post &post = meeting.plan.posts.at(i);
        const int minutes = usedMinutes(workbook, post, face.posts.value(i));
        if (minutes < 0) {
            lines.append({post.title, QString::number(post.minutes), QStringLiteral("–"), {}});
            continue;
        }
        planned += post.minutes;
        used += minutes;
        lines.append({post.title, QString::number(post.minutes), QString::number(minutes), signedMinutes(minutes - post.minutes)});
    }
    setVisible(used > 0);
    lines.append({tr("Posts that were measured"), QString::number(planned), QString::number(used), signedMinutes(used - planned)});
    QStringList now;
    for (const QStringList &line : std::as_const(lines))
        now.append(line.join(QLatin1Char('\t')));
    if (now == m_shown)
        return;
    m_shown = now;
    parts::clear(m_grid);
    addLine(0, {tr("Post"), tr("Planned (min)"), tr("Used (min)"), tr("Difference")}, QStringLiteral("small"));
    for (int i = 0; i < lines.size(); ++i)
        addLine(i + 1, lines.at(i), i + 1 == lines.size() ? QStringLiteral("strong") : QString());
}

} // namespace sjusteg
