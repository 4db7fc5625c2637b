// SPDX-License-Identifier: MPL-2.0
#include "meeting/PlanNotes.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int secondsOfMinute = 60;

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::PlanNotes)
};

Edit agendaEdit(const QString &text)
{
    return {text, QStringLiteral("edit"), {}};
}

void setAgenda(const Workbook &workbook, Edit &edit, const meeting::Post &post, const char *column, const Value &value)
{
    const CellRef cell{QStringLiteral("agenda.") + QLatin1String(column), post.id, {}};
    const Value before = workbook.form(post.form)->value(cell);
    if (!(before == value))
        edit.changes.append({post.form, SetCell{cell, before, value}});
}

QString clockText(const QTime &time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

/// Gives the notes of one post after the other.
class PlanReader
{
public:
    PlanReader(const Workbook &workbook, const meeting::Plan &plan)
        : m_workbook(workbook)
        , m_plan(plan)
        , m_times(meeting::plannedTimes(plan))
    {
    }

    PlanNote noteAt(int index) const
    {
        const meeting::PlannedPost &time = m_times.at(index);
        if (time.pinBeforeEarlierPin)
            return contradiction(index);
        if (time.overlapMinutes > 0)
            return overlap(index, time.overlapMinutes);
        if (time.gapMinutes > 0)
            return gap(index, time.gapMinutes);
        const int minutes = m_plan.posts.at(index).minutes;
        if (minutes > minutesOfDay)
            return {PlanWords::tr("△ %1 min is more than a day").arg(minutes), {}};
        return {};
    }

private:
    PlanNote gap(int index, int minutes) const
    {
        PlanNote note{PlanWords::tr("△ %1 min with nothing planned before this").arg(minutes), {}};
        if (index > 0) {
            const meeting::Post &before = m_plan.posts.at(index - 1);
            Edit longer = agendaEdit(PlanWords::tr("Make the post before longer"));
            setAgenda(m_workbook, longer, before, "minutes", before.minutes + minutes);
            note.remedies.append({PlanWords::tr("Make the post before %1 min").arg(before.minutes + minutes), longer});
        }
        note.remedies.append(freed(index));
        return note;
    }

    PlanNote overlap(int index, int minutes) const
    {
        PlanNote note{PlanWords::tr("△ Overlaps by %1 min: the posts before last that much longer than the fixed time allows").arg(minutes), {}};
        // The post before gives what it can, then those before it, back to the last fixed time.
        Edit shorter = agendaEdit(PlanWords::tr("Shorten the posts before"));
        int missing = minutes;
        int shortened = 0;
        for (int i = index - 1; i >= 0 && missing > 0; --i) {
            const meeting::Post &post = m_plan.posts.at(i);
            if (const int given = qMin(missing, post.minutes - qMin(post.minutes, post.minMinutes)); given > 0) {
                setAgenda(m_workbook, shorter, post, "minutes", post.minutes - given);
                missing -= given;
                ++shortened;
            }
            if (post.fixedAt)
                break;
        }
        if (shortened > 0) {
            const QString label = missing > 0     ? PlanWords::tr("Shorten the posts before (%1 min still missing)").arg(missing)
                                  : shortened > 1 ? PlanWords::tr("Shorten the posts before")
                                                  : PlanWords::tr("Shorten the post before");
            note.remedies.append({label, shorter});
        }
        note.remedies.append(movedOn(index, minutes));
        return note;
    }

    /// This fixed time comes so much later, and those after it as far as free time before them does not take it up.
    PlanRemedy movedOn(int index, int minutes) const
    {
        Edit later = agendaEdit(PlanWords::tr("Move the rest"));
        int pushed = minutes;
        for (int i = index; i < m_plan.posts.size() && pushed > 0; ++i) {
            const meeting::Post &post = m_plan.posts.at(i);
            if (i > index)
                pushed = qMax(0, pushed - m_times.at(i).gapMinutes);
            if (post.fixedAt && pushed > 0)
                setAgenda(m_workbook, later, post, "fixed_at", clockText(post.fixedAt->addSecs(pushed * secondsOfMinute)));
        }
        const QTime begin = m_plan.posts.at(index).fixedAt->addSecs(minutes * secondsOfMinute);
        return {PlanWords::tr("Move the rest (fixed time becomes %1)").arg(clockText(begin)), later};
    }

    PlanRemedy freed(int index) const
    {
        Edit edit = agendaEdit(PlanWords::tr("Remove the fixed time"));
        setAgenda(m_workbook, edit, m_plan.posts.at(index), "fixed_at", noValue());
        return {PlanWords::tr("Remove the fixed time"), edit};
    }

    PlanNote contradiction(int index) const
    {
        const meeting::Post &post = m_plan.posts.at(index);
        int earlier = index - 1;
        while (earlier > 0 && !(m_plan.posts.at(earlier).fixedAt && *m_plan.posts.at(earlier).fixedAt > *post.fixedAt))
            --earlier;
        const meeting::Post &other = m_plan.posts.at(qMax(0, earlier));
        PlanNote note{PlanWords::tr("△ Fixed at %1, but «%2» before it is fixed at %3: both cannot hold")
                          .arg(clockText(*post.fixedAt), other.title, clockText(other.fixedAt.value_or(QTime()))),
                      {}};
        if (other.form == post.form) {
            const Form &form = *m_workbook.form(post.form);
            const QString agenda = QStringLiteral("agenda");
            Edit move = agendaEdit(PlanWords::tr("Move the post"));
            move.changes.append({post.form, MoveRow{agenda, post.id, form.rowIndex(agenda, post.id), form.rowIndex(agenda, other.id)}});
            note.remedies.append({PlanWords::tr("Move it before «%1»").arg(other.title), move});
        }
        note.remedies.append(freed(index));
        return note;
    }

    const Workbook &m_workbook;
    const meeting::Plan &m_plan;
    const QVector<meeting::PlannedPost> m_times;
};

} // namespace

QHash<QString, PlanNote> planNotes(const Workbook &workbook, const meeting::Plan &plan)
{
    const PlanReader reader(workbook, plan);
    QHash<QString, PlanNote> notes;
    for (int i = 0; i < plan.posts.size(); ++i) {
        if (const PlanNote note = reader.noteAt(i); !note.text.isEmpty())
            notes.insert(plan.posts.at(i).id, note);
    }
    return notes;
}

} // namespace sjusteg
