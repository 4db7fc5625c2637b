// SPDX-License-Identifier: MPL-2.0
// The sheet of a set of tasks: for those who answer it, in large type, few words and with room to write.
#include "document/FormDocument.h"
#include "tools/TaskSet.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct TaskSheetText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::TaskSheet)
};

constexpr int linesToWrite = 5;
constexpr int linesToChoose = 2;
constexpr int linesToReflect = 6;

QString longDay(const QDate &date)
{
    return QLocale().toString(date, u"dddd d. MMMM"_s);
}

QString sheetText(const Form &form, const QString &field)
{
    return form.fields.value(field, noValue()).toString().trimmed();
}

/// How one answers, and room to do it where that is on the paper.
void addAnswer(QVector<Block> &blocks, const QString &way)
{
    const auto say = [&blocks](const QString &text) { blocks.append(ParagraphBlock{text, ParagraphBlock::Style::Label}); };
    if (way == "speak"_L1) {
        say(TaskSheetText::tr("Tell it to somebody, or record your voice."));
    } else if (way == "photo"_L1) {
        say(TaskSheetText::tr("Take a picture of the work or the tool. No people in the picture."));
    } else if (way == "choose"_L1) {
        say(TaskSheetText::tr("Choose an answer. Write what you choose."));
        blocks.append(AnswerBlock{TaskSheetText::tr("My answer"), {}, {}, linesToChoose, true, false});
    } else {
        blocks.append(AnswerBlock{TaskSheetText::tr("My answer"), {}, {}, linesToWrite, true, false});
    }
}

void addTasks(Document &document, const Form &form)
{
    QVector<Row> tasks = form.rows(u"tasks"_s);
    tasks.removeIf([](const Row &row) { return row.cell(u"task"_s).toString().trimmed().isEmpty(); });
    const auto place = [](const Row &row) { return row.cell(u"nr"_s).toInt(std::numeric_limits<int>::max()); };
    std::stable_sort(tasks.begin(), tasks.end(), [&place](const Row &a, const Row &b) { return place(a) < place(b); });
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const Row &task = tasks.at(i);
        const bool optional = task.cell(u"kind"_s).toString() == "optional"_L1;
        CardBlock card{optional ? TaskSheetText::tr("Task %1 – if you want to").arg(i + 1) : TaskSheetText::tr("Task %1 – everyone does it").arg(i + 1), {}, false};
        card.blocks.append(ParagraphBlock{task.cell(u"task"_s).toString().trimmed(), ParagraphBlock::Style::Normal});
        addAnswer(card.blocks, task.cell(u"answer_form"_s).toString());
        document.blocks.append(card);
    }
}

void addWords(Document &document, const Form &form)
{
    TableBlock words;
    words.columns = {{TaskSheetText::tr("Word"), 1, false}, {TaskSheetText::tr("What it means"), 2, false}, {TaskSheetText::tr("In my language"), 1.3, false}};
    for (const Row &row : form.rows(u"words"_s)) {
        const QString word = row.cell(u"word"_s).toString().trimmed();
        if (!word.isEmpty())
            words.rows.append({{word, true, {}, {}}, {row.cell(u"explanation"_s).toString().trimmed(), false, {}, {}}, {QString(), false, {}, {}}});
    }
    if (words.rows.isEmpty())
        return;
    document.blocks.append(HeadingBlock{2, TaskSheetText::tr("New words")});
    document.blocks.append(words);
}

/// What is handed in last, under the word its deadline uses. Where nothing is asked, one sums up the tasks.
void addSummary(Document &document, const QString &reflection, bool hasDeadline)
{
    if (reflection.isEmpty() && !hasDeadline)
        return;
    document.blocks.append(HeadingBlock{2, TaskSheetText::tr("Summary")});
    document.blocks.append(ParagraphBlock{reflection.isEmpty() ? TaskSheetText::tr("What did you learn from the tasks?") : reflection, ParagraphBlock::Style::Normal});
    document.blocks.append(AnswerBlock{TaskSheetText::tr("My summary"), {}, {}, linesToReflect, true, false});
}

/// The days to remember, a line each.
void addDays(Document &document, const QDate &tasksIn, const QDate &summaryIn)
{
    QStringList days;
    if (tasksIn.isValid())
        days.append(TaskSheetText::tr("Hand in the tasks by %1.").arg(longDay(tasksIn)));
    if (summaryIn.isValid())
        days.append(TaskSheetText::tr("Hand in the summary by %1.").arg(longDay(summaryIn)));
    if (!days.isEmpty())
        document.blocks.append(ListBlock{days});
}

} // namespace

Document buildTaskSheet(const Workbook &workbook, const Form &form, const std::optional<schedule::WeekCycle> &cycle)
{
    const Template *definition = workbook.catalog().find(form.head.templateId);
    if (!definition)
        return {};
    const TaskSet set = readTaskSet(workbook, form);
    Document document = FormDocument(workbook, *definition, form, {}).frame();
    document.title = set.title;
    document.subject = set.industry;
    document.facts = {{TaskSheetText::tr("My code"), {}}, {TaskSheetText::tr("Date"), {}}};
    document.footer = document.printed;
    document.largeType = true;
    const auto day = [&set](qsizetype event) { return set.events.value(event).day.date; };
    const QDate summaryIn = cycle ? cycle->summaryIn.date : day(2);
    addDays(document, cycle ? cycle->tasksIn.date : day(1), summaryIn);
    if (const QString goals = sheetText(form, u"learning_goals"_s); !goals.isEmpty()) {
        document.blocks.append(HeadingBlock{2, TaskSheetText::tr("This is what you learn")});
        document.blocks.append(ParagraphBlock{goals, ParagraphBlock::Style::Normal});
    }
    if (const QString intro = sheetText(form, u"intro"_s); !intro.isEmpty()) {
        document.blocks.append(HeadingBlock{2, TaskSheetText::tr("Read first")});
        document.blocks.append(ParagraphBlock{intro, ParagraphBlock::Style::Normal});
    }
    addWords(document, form);
    document.blocks.append(HeadingBlock{2, TaskSheetText::tr("Tasks")});
    addTasks(document, form);
    addSummary(document, sheetText(form, u"reflection"_s), summaryIn.isValid());
    if (const QString help = sheetText(form, u"help"_s); !help.isEmpty()) {
        document.blocks.append(HeadingBlock{2, TaskSheetText::tr("Do you need help?")});
        document.blocks.append(ParagraphBlock{help, ParagraphBlock::Style::Normal});
    }
    return document;
}

} // namespace sjusteg
