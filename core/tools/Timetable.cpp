// SPDX-License-Identifier: MPL-2.0
// A course on paper: the timetable and the evaluation.
#include "document/FormDocument.h"
#include "tools/CourseDocuments.h"
#include "tools/CoursePlan.h"
#include "tools/TaskSet.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct CoursePaper {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::CourseDocuments)
};

// Of a landscape page, in millimetres.
constexpr double weekHeight = 22;
constexpr double pageHeight = 105;

Document courseFrame(const Workbook &workbook, const Form &form, const QString &title)
{
    Document document = FormDocument(workbook, *workbook.catalog().find(form.head.templateId), form, {}).frame();
    document.title = title;
    document.subject.clear();
    document.facts.clear();
    document.footer = document.printed;
    return document;
}

/// «Theme», and what one must know about the day under it.
QString sessionLines(const Template &definition, const CourseSession &session)
{
    QStringList lines{session.theme.trimmed().isEmpty() ? CoursePaper::tr("(no theme)") : session.theme.trimmed()};
    if (!session.guest.trimmed().isEmpty())
        lines.append(CoursePaper::tr("Guest: %1").arg(session.guest.trimmed()));
    if (const QStringList needs = sessionNeeds(definition, session); !needs.isEmpty())
        lines.append(needs.join(u" · "_s));
    if (const QString moved = movedText({session.day.planned, session.day.date}); !moved.isEmpty())
        lines.append(moved);
    return lines.join(u'\n');
}

QVector<TableBlock::Cell> weekCells(const Template &definition, const CoursePlan &plan, const QVector<CourseSquare> &week)
{
    QVector<TableBlock::Cell> cells{{QString::number(week.first().week), true, {}, {}}};
    for (const CourseSquare &square : week) {
        QStringList lines;
        if (square.date.isValid())
            lines.append(square.date.toString(u"dd.MM."_s));
        if (!square.holiday.isEmpty())
            lines.append(square.holiday);
        for (const int session : square.sessions)
            lines.append(sessionLines(definition, plan.sessions.at(session)));
        cells.append({lines.join(u'\n'), false, {}, {}});
    }
    return cells;
}

} // namespace

Document buildTimetable(const Workbook &workbook, const Form &form)
{
    const Template &definition = *workbook.catalog().find(form.head.templateId);
    const CoursePlan plan = readCoursePlan(workbook, form);
    Document document = courseFrame(workbook, form, plan.title);
    document.landscape = true;
    if (plan.firstDay().isValid())
        document.facts.append({CoursePaper::tr("Days"), CoursePaper::tr("%1 to %2").arg(plan.firstDay().toString(u"dd.MM.yyyy"_s), plan.lastDay().toString(u"dd.MM.yyyy"_s))});
    if (plan.from.isValid() && plan.to.isValid())
        document.facts.append({CoursePaper::tr("Time"), CoursePaper::tr("%1 to %2").arg(plan.from.toString(u"HH:mm"_s), plan.to.toString(u"HH:mm"_s))});
    TableBlock table;
    table.columns = {{CoursePaper::tr("Week"), 0.4, false}};
    const QLocale locale;
    for (int day = 1; day <= 5; ++day) {
        QString name = locale.standaloneDayName(day);
        name[0] = name.at(0).toUpper();
        table.columns.append({name, 2, false});
    }
    const QVector<QVector<CourseSquare>> weeks = courseWeeks(plan);
    for (const QVector<CourseSquare> &week : weeks)
        table.rows.append(weekCells(definition, plan, week));
    table.minRowHeightMm = std::min(weekHeight, pageHeight / double(weeks.size())); // as roomy as one page allows
    document.blocks.append(table);
    QStringList rest;
    for (const int session : unplacedSessions(plan))
        rest.append(plan.sessions.at(session).theme);
    rest.removeAll(QString());
    if (!rest.isEmpty())
        document.blocks.append(ParagraphBlock{CoursePaper::tr("Without a day: %1").arg(rest.join(u", "_s)), ParagraphBlock::Style::Small});
    return document;
}

Document buildCourseEvaluation(const Workbook &workbook, const Form &form)
{
    const CoursePlan plan = readCoursePlan(workbook, form);
    Document document = courseFrame(workbook, form, CoursePaper::tr("Evaluation: %1").arg(plan.title));
    const Template &definition = *workbook.catalog().find(form.head.templateId);
    QVector<Row> rows = form.rows(u"evaluations"_s);
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.cell(u"date"_s).toString() < b.cell(u"date"_s).toString(); });
    QVector<Block> cards;
    double sum = 0;
    int rated = 0;
    for (const Row &row : std::as_const(rows)) {
        CardBlock card{Wording::date(row.cell(u"date"_s).toString()), {}, false};
        if (row.cell(u"rating"_s).isDouble()) {
            sum += row.cell(u"rating"_s).toDouble();
            ++rated;
            card.blocks.append(AnswerBlock{definition.field(u"evaluations.rating"_s)->label, {}, CoursePaper::tr("%1 of 10").arg(row.cell(u"rating"_s).toInt())});
        }
        for (const QString &column : {u"what_useful"_s, u"what_change"_s, u"summary"_s}) {
            if (const QString text = row.cell(column).toString().trimmed(); !text.isEmpty())
                card.blocks.append(AnswerBlock{definition.field(u"evaluations."_s + column)->label, {}, text});
        }
        const QJsonObject picture = row.cell(u"picture"_s).toObject();
        if (const QString hash = picture.value("hash"_L1).toString(); !hash.isEmpty()) {
            document.images.insert(hash, workbook.imageData(hash));
            card.blocks.append(FigureBlock{hash, picture.value("alt"_L1).toString()});
        }
        if (!card.blocks.isEmpty())
            cards.append(card);
    }
    if (rated > 0)
        document.blocks.append(ParagraphBlock{CoursePaper::tr("%1 of 10 on average, asked %n time(s).", nullptr, rated).arg(QLocale().toString(sum / rated, 'f', 1)),
                                              ParagraphBlock::Style::Normal});
    if (cards.isEmpty())
        document.blocks.append(ParagraphBlock{CoursePaper::tr("Nobody has been asked yet."), ParagraphBlock::Style::Normal});
    document.blocks += cards;
    if (const QString text = form.fields.value(u"change_next"_s, noValue()).toString().trimmed(); !text.isEmpty()) {
        document.blocks.append(HeadingBlock{2, definition.field(u"change_next"_s)->label});
        document.blocks.append(ParagraphBlock{text, ParagraphBlock::Style::Normal});
    }
    return document;
}

} // namespace sjusteg
