// SPDX-License-Identifier: MPL-2.0
#include "meeting/PostList.h"

#include "meeting/LeftEditors.h"
#include "meeting/PostRow.h"
#include "screen/FormContext.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

QString agendaTable()
{
    return QStringLiteral("agenda");
}

} // namespace

PostList::PostList(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    flushLeftEditors(this);
    auto *headings = new QHBoxLayout;
    PostRow::addHeadings(headings);
    column->addLayout(headings);
    m_list->setSpacing(0);
    column->addLayout(m_list);
}

screen::FormContext *PostList::contextOf(const QString &form)
{
    screen::FormContext *&context = m_contexts[form];
    if (!context) {
        context = new screen::FormContext(m_workspace.workbook, m_workspace.undo, form, this);
        connect(context, &screen::FormContext::failed, &m_workspace.requests, &Requests::problem);
    }
    return context;
}

PostRow *PostList::rowOf(const QString &post) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&post](const PostRow *one) { return one->post() == post; });
    return row == m_rows.cend() ? nullptr : *row;
}

void PostList::showPlan(const meeting::Meeting &meeting)
{
    m_forms = meeting.forms;
    QStringList now;
    for (const meeting::Post &post : meeting.plan.posts)
        now.append(post.form + QLatin1Char('/') + post.id);
    if (now != m_shown) {
        m_shown = now;
        arrange(meeting);
    }
    const QVector<meeting::PlannedPost> times = meeting::plannedTimes(meeting.plan);
    const QHash<QString, PlanNote> notes = planNotes(m_workspace.workbook, meeting.plan);
    for (int i = 0; i < m_rows.size(); ++i) {
        const meeting::Post &post = meeting.plan.posts.at(i);
        const auto ofForm = [&post](const meeting::Post &other) { return other.form == post.form; };
        const int count = int(std::count_if(meeting.plan.posts.cbegin(), meeting.plan.posts.cend(), ofForm));
        const int number = 1 + int(std::count_if(meeting.plan.posts.cbegin(), meeting.plan.posts.cbegin() + i, ofForm));
        m_rows.at(i)->refresh(number, count, times.at(i).begin.time(), notes.value(post.id));
    }
}

/// Lines that stay keep their editors, and the focus.
void PostList::arrange(const meeting::Meeting &meeting)
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (auto *heading = qobject_cast<QLabel *>(item->widget())) {
            heading->hide();
            heading->deleteLater();
        }
        delete item;
    }
    QVector<PostRow *> rows;
    QWidget *before = nullptr;
    for (const meeting::Post &post : meeting.plan.posts) {
        if (meeting.forms.size() > 1 && (rows.isEmpty() || rows.constLast()->form() != post.form)) {
            QLabel *heading = parts::label(m_workspace.workbook.copyTitle(post.form), QStringLiteral("subheading"));
            heading->setContentsMargins(0, 8, 0, 2);
            m_list->addWidget(heading);
        }
        PostRow *row = rowOf(post.id);
        if (!row || row->form() != post.form) {
            row = new PostRow(m_workspace, *contextOf(post.form), post.id, this);
            connect(row, &PostRow::moveWanted, this, [this, row](int by) { move(row, by); });
            connect(row, &PostRow::removeWanted, this, [this, row] { remove(row); });
        }
        m_list->addWidget(row);
        row->show();
        // Tab goes down the list as it stands now, not as it was made.
        for (QWidget *part : row->findChildren<QWidget *>()) {
            if (!(part->focusPolicy() & Qt::TabFocus) || part->focusProxy() || part->window() != window())
                continue; // the list that a box opens is a window of its own
            if (before)
                setTabOrder(before, part);
            before = part;
        }
        rows.append(row);
    }
    for (PostRow *row : std::as_const(m_rows)) {
        if (rows.contains(row))
            continue;
        row->hide();
        row->deleteLater();
    }
    m_rows = rows;
}

void PostList::flush()
{
    for (PostRow *row : std::as_const(m_rows))
        row->flush();
}

PostRow *PostList::focusedRow() const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const PostRow *one) { return !one->focusedColumn().isEmpty(); });
    return row == m_rows.cend() ? nullptr : *row;
}

void PostList::addPost()
{
    flush();
    const PostRow *after = focusedRow();
    const QString form = after ? after->form() : m_forms.value(m_forms.size() - 1);
    const Form *runSheet = m_workspace.workbook.form(form);
    if (!runSheet)
        return;
    const Row row = m_workspace.workbook.newRow(form, agendaTable());
    const int position = after ? runSheet->rowIndex(agendaTable(), after->post()) + 1 : int(runSheet->rows(agendaTable()).size());
    if (!perform(m_workspace, {tr("New post"), QStringLiteral("edit"), {{form, InsertRow{agendaTable(), position, row}}}}))
        return;
    // Whoever owns the list shows the plan anew when answers change; that may come later than this.
    if (const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, form))
        showPlan(*meeting);
    if (PostRow *made = rowOf(row.id))
        made->edit(QStringLiteral("title"));
}

void PostList::move(PostRow *row, int by)
{
    flush();
    const Form *form = m_workspace.workbook.form(row->form());
    const int index = int(m_rows.indexOf(row));
    const PostRow *other = m_rows.value(index + by);
    if (!form || !other || other->form() != row->form())
        return;
    // Posts that were put off stand in the run-sheet, too, but not here.
    const int from = form->rowIndex(agendaTable(), row->post());
    const int to = form->rowIndex(agendaTable(), other->post());
    const QString column = row->focusedColumn();
    const QString formId = row->form();
    if (!perform(m_workspace, {tr("Move post"), QStringLiteral("edit"), {{formId, MoveRow{agendaTable(), row->post(), from, to}}}}))
        return;
    if (const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, formId))
        showPlan(*meeting);
    if (!column.isEmpty())
        row->edit(column);
}

void PostList::remove(PostRow *row)
{
    flush();
    const Form *form = m_workspace.workbook.form(row->form());
    const Row *stored = form ? form->row(agendaTable(), row->post()) : nullptr;
    if (!stored)
        return;
    const int index = int(m_rows.indexOf(row));
    const QString formId = row->form();
    if (!perform(m_workspace, {tr("Delete post"), QStringLiteral("edit"), {{formId, RemoveRow{agendaTable(), form->rowIndex(agendaTable(), row->post()), *stored}}}}))
        return;
    if (const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, formId))
        showPlan(*meeting);
    if (!m_rows.isEmpty())
        m_rows.at(qBound(0, index, int(m_rows.size()) - 1))->edit(QStringLiteral("title"));
}

} // namespace sjusteg
