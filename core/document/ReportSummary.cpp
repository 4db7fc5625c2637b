// SPDX-License-Identifier: MPL-2.0
// Part 0: what a leader has to know, on one page whatever the process holds.
#include "document/PlanWording.h"
#include "document/ReportParts.h"
#include "plan/TaskFilter.h"

#include <algorithm>

namespace sjusteg::report {

namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Report)
};

constexpr double lineWidth = 96; ///< what a line holds of letters of usual width
constexpr qsizetype mostLines = 33; ///< what the page holds under its headings
constexpr qsizetype mostEach = 5;
constexpr qsizetype mostImprovements = 4;
constexpr int steps = 7;

double widthOf(QChar letter)
{
    if (letter.unicode() > 0x2e80)
        return 2;
    if (letter == QLatin1Char('W') || letter == QLatin1Char('M') || letter == QLatin1Char('m') || letter == QLatin1Char('w'))
        return 1.9;
    return letter.isUpper() ? 1.35 : 1;
}

double widthOf(const QString &text)
{
    double width = 0;
    for (const QChar letter : text)
        width += widthOf(letter);
    return width;
}

/// As much of a text as the lines hold, at the end of a word.
QString cutTo(const QString &text, int lines)
{
    const QString words = text.simplified();
    double width = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        width += widthOf(words.at(i));
        if (width > lineWidth * lines) {
            const qsizetype space = words.lastIndexOf(QLatin1Char(' '), i);
            return words.left(space > i / 2 ? space : i) + QStringLiteral(" …");
        }
    }
    return words;
}

/// One list of the page.
struct Topic {
    QString title;
    QStringList items;
    QString none; ///< said where there are no items; empty: the list is left out
    qsizetype most = mostEach;
};

/// The first of each, and how many more there are: two lines an item where the page has room for them, else one.
void addTopics(Sheet &sheet, const QVector<Topic> &topics)
{
    qsizetype lines = 0;
    for (const Topic &topic : topics) {
        for (const QString &item : topic.items.mid(0, topic.most))
            lines += widthOf(item) > lineWidth ? 2 : 1;
        lines += topic.items.size() <= topic.most && !topic.items.isEmpty() ? 0 : 1;
    }
    for (const Topic &topic : topics) {
        if (topic.items.isEmpty() && topic.none.isEmpty())
            continue;
        sheet.heading(topic.title);
        if (topic.items.isEmpty()) {
            sheet.text(topic.none, ParagraphBlock::Style::Muted);
            continue;
        }
        QStringList shown;
        for (const QString &item : topic.items.mid(0, topic.most))
            shown.append(cutTo(item, lines > mostLines ? 1 : 2));
        if (topic.items.size() > topic.most)
            shown.append(SummaryText::tr("and %n more", nullptr, int(topic.items.size() - topic.most)));
        sheet.list(shown);
    }
}

QString dated(const QString &text, const QDate &date)
{
    return date.isValid() ? SummaryText::tr("%1: %2").arg(date.toString(QStringLiteral("dd.MM.yyyy")), text) : text;
}

QStringList doneSteps(const Source &source)
{
    QStringList lines;
    for (int step = 1; step <= steps; ++step) {
        const StepProgress progress = stepProgress(source.workbook, step);
        if (progress.documentsDone == 0 && !progress.meetingDone)
            continue;
        const QString documents = SummaryText::tr("Step %1: %2 of %3 documents are done").arg(step).arg(progress.documentsDone).arg(progress.documents);
        lines.append(progress.meetingDone ? SummaryText::tr("%1, and the meeting has been held").arg(documents) : documents);
    }
    return lines;
}

/// Decisions written down, the newest first.
QStringList decisions(const Source &source)
{
    QStringList lines;
    const std::optional<Copy> matters = single(source.workbook, QStringLiteral("reg-avklaringer"));
    if (!matters)
        return lines;
    for (const Row &row : matters->rows(QStringLiteral("rows"))) {
        if (row.cell(QStringLiteral("kind")).toString() != QLatin1StringView("decision"))
            continue;
        const QString answer = row.cell(QStringLiteral("answer")).toString();
        const QString text = row.cell(QStringLiteral("text")).toString();
        lines.prepend(answer.isEmpty() ? text : text + QStringLiteral(" – ") + answer);
    }
    return lines;
}

QStringList blocked(const Source &source)
{
    QStringList lines;
    const PlanWording wording(source.workbook);
    for (const AnchoringMatter &matter : source.anchoring) {
        if (!matter.isOpen())
            continue;
        const QString leader = matter.leader.isEmpty() ? SummaryText::tr("the leaders") : matter.leader;
        lines.append(dated(SummaryText::tr("waits for %1: %2").arg(leader, matter.what), matter.due));
    }
    for (const TaskRow &task : source.tasks) {
        const bool isAnchoring = task.kind == TaskKind::Anchoring || task.matter == QLatin1StringView("anchor");
        if (task.overdue && !isAnchoring)
            lines.append(dated(SummaryText::tr("overdue, %1: %2").arg(wording.who(task).isEmpty() ? wording.unit(task.unit) : wording.who(task), task.title), task.due));
    }
    return lines;
}

QString nextMeeting(const Source &source)
{
    QDate next;
    QString step;
    if (const std::optional<Copy> plan = single(source.workbook, QStringLiteral("ekstra-forankring"))) {
        for (const Row &row : plan->rows(QStringLiteral("meetings"))) {
            const QDate date = QDate::fromString(row.cell(QStringLiteral("date")).toString(), Qt::ISODate);
            if (date >= source.today && (!next.isValid() || date < next)) {
                next = date;
                step = plan->words(QStringLiteral("meetings"), QStringLiteral("step"), row);
            }
        }
    }
    return next.isValid() ? dated(SummaryText::tr("working meeting, %1").arg(step), next) : QString();
}

QStringList nextThings(const Source &source)
{
    QStringList lines{nextMeeting(source)};
    lines.removeAll(QString());
    const PlanWording wording(source.workbook);
    for (const TaskRow &task : filtered(source.tasks, {}, source.today)) {
        if (!task.due.isValid() || task.due < source.today)
            continue;
        const QString who = wording.who(task).isEmpty() ? wording.unit(task.unit) : wording.who(task);
        lines.append(dated(who.isEmpty() ? task.title : task.title + QStringLiteral(" – ") + who, task.due));
    }
    return lines;
}

/// The most important improvements of the checklists, a line each.
QStringList improvements(const Source &source)
{
    QStringList lines;
    for (const QString &id : {QStringLiteral("mal-4.1"), QStringLiteral("mal-5.1"), QStringLiteral("mal-6.1"), QStringLiteral("mal-7.1")}) {
        const std::optional<Copy> list = single(source.workbook, id);
        const QString text = list ? list->words(QStringLiteral("top_three")) : QString();
        for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            lines.append(SummaryText::tr("Step %1: %2").arg(id.mid(4, 1), line));
    }
    return lines;
}

} // namespace

Pages summary(const Source &source, const QString &title)
{
    Sheet sheet(source.workbook, title);
    const auto count = [](auto begin, auto end, auto what) { return QString::number(std::count_if(begin, end, what)); };
    sheet.fact(SummaryText::tr("Documents that are done"),
               SummaryText::tr("%1 of %2").arg(count(source.documents.cbegin(), source.documents.cend(), [](const DocumentStatus &one) { return one.status >= FormStatus::Done; }))
                   .arg(source.documents.size()));
    sheet.fact(SummaryText::tr("Open tasks"), count(source.tasks.cbegin(), source.tasks.cend(), [](const TaskRow &one) { return one.isOpen(); }));
    sheet.fact(SummaryText::tr("Tasks overdue"), count(source.tasks.cbegin(), source.tasks.cend(), [](const TaskRow &one) { return one.overdue; }));
    sheet.fact(SummaryText::tr("Waiting for the leaders"), count(source.anchoring.cbegin(), source.anchoring.cend(), [](const AnchoringMatter &one) { return one.isOpen(); }));
    addTopics(sheet, {{SummaryText::tr("Done"), doneSteps(source), SummaryText::tr("No document is done yet."), steps},
                      {SummaryText::tr("Decided"), decisions(source), SummaryText::tr("No decisions have been written down.")},
                      {SummaryText::tr("What stands in the way"), blocked(source), SummaryText::tr("Nothing is overdue, and nothing waits for the leaders.")},
                      {SummaryText::tr("Next"), nextThings(source), SummaryText::tr("No meeting and no tasks with a date.")},
                      {SummaryText::tr("The most important improvements"), improvements(source), {}, mostImprovements}});
    return filled({sheet});
}

} // namespace sjusteg::report
