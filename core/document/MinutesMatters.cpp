// SPDX-License-Identifier: MPL-2.0
// What came up in the meeting: decisions, tasks, what is to be clarified or anchored, what is parked, what is left to do.
#include "document/MinutesParts.h"

#include "document/PlanWording.h"
#include "document/Wording.h"

#include <QCoreApplication>

#include <limits>

namespace sjusteg::minutes {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MatterText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Minutes)
};

QVector<Row> ofKinds(const Source &source, const QStringList &kinds)
{
    QVector<Row> rows;
    for (const Row &row : source.matters) {
        if (kinds.contains(row.cell(u"kind"_s).toString()))
            rows.append(row);
    }
    return rows;
}

QString matterKind(const Source &source, const Row &row)
{
    const Template *definition = source.workbook.catalog().find(u"reg-avklaringer"_s);
    const Field *kind = definition ? definition->field(u"rows.kind"_s) : nullptr;
    return kind ? Wording(source.workbook).text(*kind, row.cell(u"kind"_s)) : QString();
}

/// An answer that came after the meeting does not belong in its minutes; what was decided is completed afterwards, too.
bool wasAnsweredThen(const Source &source, const Row &row)
{
    return !source.from.isValid() || row.cell(u"kind"_s).toString() == "decision"_L1 || source.changedMatters.contains(u"rows.answer/"_s + row.id);
}

/// The matter, with what it was concluded to be.
QString whatOf(const Source &source, const Row &row)
{
    const QString text = row.cell(u"text"_s).toString().trimmed();
    const QString answer = row.cell(u"answer"_s).toString().trimmed();
    return answer.isEmpty() || !wasAnsweredThen(source, row) ? text : MatterText::tr("%1\nAnswer: %2").arg(text, answer);
}

QString whoOf(const Source &source, const Row &row)
{
    const QString name = source.workbook.personName(row.cell(u"responsible"_s));
    return name.isEmpty() ? MatterText::tr("nobody yet") : name;
}

QString whenOf(const Row &row)
{
    const QString due = Wording::date(row.cell(u"due"_s).toString());
    return due.isEmpty() ? MatterText::tr("no date yet") : due;
}

/// What, who, when.
QString taskRows(const Source &source, const QVector<Row> &rows)
{
    QStringList lines{minutesRow({MatterText::tr("What"), MatterText::tr("Who"), MatterText::tr("By when")})};
    for (const Row &row : rows)
        lines.append(minutesRow({whatOf(source, row), whoOf(source, row), whenOf(row)}));
    return lines.join(u'\n');
}

QString items(const Source &source, const QVector<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows)
        lines.append(minutesItem(whatOf(source, row)));
    return lines.join(u'\n');
}

/// Matters of earlier meetings that got their answer in this one.
QStringList answeredBefore(const Source &source)
{
    QStringList lines;
    if (!source.from.isValid())
        return lines;
    const Form *matters = source.workbook.single(u"reg-avklaringer"_s);
    for (const Row &row : matters->rows(u"rows"_s)) {
        if (source.isMatterOfMeeting(row.cell(u"meeting"_s).toObject()) || isBlank(row.cell(u"answer"_s)))
            continue;
        if (row.cell(u"status"_s).toString() == "done"_L1 && source.changedMatters.contains(u"rows.answer/"_s + row.id))
            lines.append(minutesItem(whatOf(source, row)));
    }
    return lines;
}

/// Parked here, and moved on to another meeting since.
QVector<Row> movedOn(const Source &source)
{
    const Form *matters = source.workbook.single(u"reg-avklaringer"_s);
    QSet<QString> here;
    for (const HistoryEntry &entry : source.workbook.history(matters->head.id, std::numeric_limits<int>::max())) {
        if (entry.cell.field == "rows.meeting"_L1 && source.isMatterOfMeeting(entry.before.toObject()))
            here.insert(entry.cell.row);
    }
    QVector<Row> rows;
    for (const Row &row : matters->rows(u"rows"_s)) {
        if (here.contains(row.id) && !source.isMatterOfMeeting(row.cell(u"meeting"_s).toObject()))
            rows.append(row);
    }
    return rows;
}

QStringList postponedPosts(const Source &source)
{
    QStringList lines;
    for (const meeting::Post &post : source.posts) {
        const Form *sheet = source.workbook.form(post.form);
        const Row *row = sheet ? sheet->row(u"agenda"_s, post.id) : nullptr;
        if (row && row->cell(u"state"_s).toString() == "moved"_L1)
            lines.append(minutesItem(MatterText::tr("The agenda item «%1» was put off").arg(post.title)));
    }
    return lines;
}

} // namespace

QString decisions(const Source &source)
{
    const QVector<Row> rows = ofKinds(source, {u"decision"_s});
    return rows.isEmpty() ? MatterText::tr("No decisions are entered.") : items(source, rows);
}

QString tasksOfMeeting(const Source &source)
{
    const QVector<Row> rows = ofKinds(source, {u"task"_s});
    return rows.isEmpty() ? MatterText::tr("No tasks are entered.") : taskRows(source, rows);
}

QString clarifications(const Source &source)
{
    const QVector<Row> rows = ofKinds(source, {u"clarify"_s, u"info"_s, u"anchor"_s});
    QStringList lines;
    if (rows.isEmpty())
        lines.append(MatterText::tr("Nothing is entered that must be clarified or anchored."));
    else
        lines.append(minutesRow({MatterText::tr("What"), MatterText::tr("Kind"), MatterText::tr("To the leader"), MatterText::tr("Who"), MatterText::tr("By when")}));
    for (const Row &row : rows) {
        const bool anchor = row.cell(u"kind"_s).toString() == "anchor"_L1;
        const QString leader = row.cell(u"leader"_s).toString();
        lines.append(minutesRow({whatOf(source, row), matterKind(source, row), anchor && leader.isEmpty() ? MatterText::tr("no leader named") : leader, whoOf(source, row), whenOf(row)}));
    }
    if (const QStringList answered = answeredBefore(source); !answered.isEmpty())
        lines << QString() << MatterText::tr("Matters from before that were answered in the meeting:") << answered;
    return lines.join(u'\n');
}

QString parked(const Source &source)
{
    QStringList lines{items(source, ofKinds(source, {u"parked"_s}) + movedOn(source))};
    lines += postponedPosts(source);
    lines.removeAll(QString());
    return lines.isEmpty() ? MatterText::tr("Nothing was parked.") : lines.join(u'\n');
}

QString aftermath(const Source &source)
{
    const QVector<Row> rows = ofKinds(source, {u"aftermath"_s});
    return rows.isEmpty() ? MatterText::tr("No aftermath is entered.") : taskRows(source, rows);
}

} // namespace sjusteg::minutes
