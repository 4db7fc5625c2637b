// SPDX-License-Identifier: MPL-2.0
#include "meeting/SplitMeeting.h"

#include "handbook/Steps.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

struct SplitWords {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::SplitMeeting)
};

QString splitAgenda()
{
    return QStringLiteral("agenda");
}

bool isStillAhead(const Workbook &workbook, const FormHead &head)
{
    const Form *form = head.status == FormStatus::Done || head.status == FormStatus::Anchored ? nullptr : workbook.form(head.id);
    return form && !form->meeting.state.started.isValid();
}

/// The same people are called; who was there is another matter.
QVector<Row> calledAgain(const Workbook &workbook, const QString &form, const QVector<Row> &attendance)
{
    QVector<Row> people;
    for (const Row &person : attendance) {
        Row again = workbook.newRow(form, QStringLiteral("attendance"));
        again.cells.insert(QStringLiteral("member"), person.cell(QStringLiteral("member")));
        people.append(again);
    }
    return people;
}

/// A copy for the other day with the posts that go there.
Form secondDay(const Workbook &workbook, const Form &first, const QSet<QString> &posts, const QDate &date)
{
    Form second = workbook.newCopy(first.head.templateId, {}, SplitWords::tr("continued"));
    for (const char *field : {"start_time", "place", "leader", "secretary", "goals"}) {
        const QString id = QLatin1String(field);
        if (!isBlank(first.fields.value(id, noValue())))
            second.fields.insert(id, first.fields.value(id));
    }
    if (date.isValid())
        second.fields.insert(QStringLiteral("meeting_date"), date.toString(Qt::ISODate));
    QVector<Row> moved;
    for (const Row &post : first.rows(splitAgenda())) {
        if (posts.contains(post.id))
            moved.append(post);
    }
    second.tables[splitAgenda()] = moved;
    second.tables[QStringLiteral("attendance")] = calledAgain(workbook, first.head.id, first.rows(QStringLiteral("attendance")));
    second.head.status = FormStatus::Begun;
    return second;
}

} // namespace

Edit splitMeeting(const Workbook &workbook, const meeting::Meeting &meeting, const QSet<QString> &posts, const QDate &date)
{
    Edit edit{SplitWords::tr("Split the meeting"), QStringLiteral("edit"), {}};
    for (const QString &id : meeting.forms) {
        const Form &first = *workbook.form(id);
        const Form second = secondDay(workbook, first, posts, date);
        if (second.rows(splitAgenda()).isEmpty())
            continue;
        edit.changes.append({second.head.id, AddForm{second}});
        // From the end, so that the positions of the rows before still hold.
        for (qsizetype i = first.rows(splitAgenda()).size() - 1; i >= 0; --i) {
            const Row &post = first.rows(splitAgenda()).at(i);
            if (posts.contains(post.id))
                edit.changes.append({id, RemoveRow{splitAgenda(), int(i), post}});
        }
    }
    return edit;
}

QVector<Companion> companions(const Workbook &workbook, const meeting::Meeting &meeting)
{
    QSet<QString> taken;
    for (const QString &id : meeting.forms)
        taken.insert(workbook.head(id)->templateId);
    QVector<Companion> found;
    for (int step = 1; step <= lastStep; ++step) {
        for (const Template *definition : workbook.catalog().ofStep(step)) {
            if (definition->kind != TemplateKind::RunSheet || taken.contains(definition->id))
                continue;
            bool any = false;
            for (const FormHead &head : workbook.copies(definition->id)) {
                any = any || head.stored;
                if (head.stored && isStillAhead(workbook, head))
                    found.append({head.id, definition, workbook.copyTitle(head.id)});
            }
            if (!any)
                found.append({{}, definition, SplitWords::tr("%1 (not made yet)").arg(definition->shortTitle)});
        }
    }
    return found;
}

Edit joinMeeting(const Workbook &workbook, const meeting::Meeting &meeting, const Companion &companion)
{
    const Form &lead = *workbook.form(meeting.lead);
    Edit edit{SplitWords::tr("Take the steps in one meeting"), QStringLiteral("edit"), {}};
    std::optional<Form> made;
    if (companion.form.isEmpty())
        made = workbook.newCopy(companion.definition->id);
    const QString id = made ? made->head.id : companion.form;
    for (const char *field : {"meeting_date", "start_time", "place"}) {
        const CellRef cell{QLatin1String(field), {}, {}};
        const Value after = lead.value(cell);
        if (made) {
            if (!isBlank(after))
                made->fields.insert(cell.field, after);
            continue;
        }
        const Value before = workbook.form(id)->value(cell);
        if (!(before == after) && !(isBlank(before) && isBlank(after)))
            edit.changes.append({id, SetCell{cell, before, after}});
    }
    if (made)
        edit.changes.append({id, AddForm{*made}});
    return edit;
}

Edit leaveMeeting(const Workbook &workbook, const QString &runSheet)
{
    const CellRef date{QStringLiteral("meeting_date"), {}, {}};
    return {SplitWords::tr("Take the step out of the meeting"), QStringLiteral("edit"), {{runSheet, SetCell{date, workbook.form(runSheet)->value(date), noValue()}}}};
}

} // namespace sjusteg
