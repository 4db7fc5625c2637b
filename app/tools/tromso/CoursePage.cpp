// SPDX-License-Identifier: MPL-2.0
#include "tools/tromso/CoursePage.h"

#include "calendar/ToolEvents.h"
#include "flow/Completion.h"
#include "tasks/SaveFile.h"
#include "tools/CourseDocuments.h"
#include "tools/PaperPreview.h"
#include "tools/RowPanel.h"
#include "tools/tromso/CourseGrid.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

CoursePage::CoursePage(const Workspace &workspace, const QString &formId, QWidget *parent)
    : ToolPage(workspace, formId, parent)
{
    addFace(tr("Week plan"), makeWeeks());
    const QStringList titles{tr("Evaluation"), tr("CV sheet"), tr("Application sheet")};
    for (const QString &title : titles) {
        m_papers.append(new PaperPreview(title));
        addFace(title, m_papers.constLast());
    }
    makeReady();
}

QWidget *CoursePage::makeWeeks()
{
    auto *face = new QWidget;
    auto *layout = new QHBoxLayout(face);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    QVBoxLayout *column = nullptr;
    QScrollArea *area = parts::scrollPage(column, 0);
    layout->addWidget(area, 1);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_facts = parts::paragraph({}, QStringLiteral("strong"));
    line->addWidget(m_facts, 1);
    QPushButton *calendar = parts::button(tr("To the calendar…"), {}, tr("Write the course to a calendar file"));
    connect(calendar, &QPushButton::clicked, this, &CoursePage::saveCalendar);
    line->addWidget(calendar, 0, Qt::AlignTop);
    column->addLayout(line);
    m_remarks = new QVBoxLayout;
    m_remarks->setSpacing(4);
    column->addLayout(m_remarks);
    m_hint = parts::paragraph({}, QStringLiteral("small"));
    column->addWidget(m_hint);
    m_grid = new CourseGrid;
    column->addWidget(m_grid);
    column->addStretch();
    m_panel = new RowPanel(m_workspace, formId(), tr("Choose a theme to see and change what it needs: interpreter, visit, counsellors and PCs."));
    layout->addWidget(m_panel);
    connect(m_grid, &CourseGrid::chosenChanged, this, &CoursePage::showChosen);
    connect(m_grid, &CourseGrid::moveWanted, this, &CoursePage::move);
    return face;
}

void CoursePage::fill(const Template &definition, const Form &form)
{
    m_plan = readCoursePlan(m_workspace.workbook, form);
    m_facts->setText(courseFacts(m_plan).join(QStringLiteral(" · ")));
    parts::clear(m_remarks);
    for (const Missing &notice : notices(m_workspace.workbook, form)) {
        QPushButton *remark = parts::button(QStringLiteral("△ ") + notice.text, QStringLiteral("lack"));
        connect(remark, &QPushButton::clicked, this, [this, cell = notice.cell] { openPlace(cell); });
        m_remarks->addWidget(remark, 0, Qt::AlignLeft);
    }
    const bool finished = form.head.status == FormStatus::Done || form.head.status == FormStatus::Anchored;
    const bool movable = !finished && !m_workspace.workbook.isReadOnly();
    if (movable && !slideSessions(definition, m_plan).isEmpty()) {
        QPushButton *slide = parts::button(tr("Slide the themes so that they keep their order"));
        connect(slide, &QPushButton::clicked, this, &CoursePage::slide);
        m_remarks->addWidget(slide, 0, Qt::AlignLeft);
    }
    m_hint->setText(finished ? tr("The course is finished, so the themes stay where they are. Press «Open again» in the form to move them.")
                             : tr("Drag a theme to another day, or choose it with Tab and move it with Ctrl and the arrows. Two themes "
                                  "change places. Public holidays move a theme to the next free working day."));
    m_grid->setPlan(definition, m_plan, movable);
    showChosen(false);
    for (int i = 0; i < m_papers.size(); ++i)
        m_papers.at(i)->setSource([this, i] { return documents(Evaluation + i); });
}

void CoursePage::showChosen(bool withKeys)
{
    const QString row = m_grid->chosen();
    QString title;
    for (const CourseSession &session : std::as_const(m_plan.sessions)) {
        if (session.row == row)
            title = session.theme;
    }
    m_panel->showRow(title, row.isEmpty() ? CellRef() : CellRef{QStringLiteral("course_days"), row, {}}, {});
    if (withKeys)
        m_panel->takeFocus();
}

void CoursePage::move(int session, const schedule::CoursePlace &to)
{
    m_panel->flush();
    const Edit edit = moveSession(*definition(), m_plan, session, to);
    if (!edit.isEmpty())
        perform(m_workspace, edit);
}

void CoursePage::slide()
{
    m_panel->flush();
    const Edit edit = slideSessions(*definition(), m_plan);
    if (!edit.isEmpty() && perform(m_workspace, edit))
        setFocus(Qt::OtherFocusReason); // the button that was pressed is gone
}

void CoursePage::flush()
{
    m_panel->flush();
}

QVector<Document> CoursePage::documents(int face) const
{
    const Form *copy = form();
    if (!copy)
        return {};
    const Workbook &workbook = m_workspace.workbook;
    switch (face) {
    case Evaluation: return {buildCourseEvaluation(workbook, *copy)};
    case CvSheet: return {buildCvSheet(workbook, *copy)};
    case ApplicationSheet: return {buildApplicationSheet(workbook, *copy)};
    default: return {buildTimetable(workbook, *copy)};
    }
}

PrintJob CoursePage::printJob() const
{
    const QStringList names{tr("timetable"), tr("evaluation"), tr("CV sheet"), tr("application sheet")};
    return {documents(face()), false, names.at(face())};
}

void CoursePage::saveCalendar()
{
    flush();
    if (const Form *copy = form())
        m_plan = readCoursePlan(m_workspace.workbook, *copy);
    saveFile(m_workspace, window(), {tr("The course to the calendar"), tr("course") + QStringLiteral(".ics"), tr("Calendar files (*.ics)")},
             [this](const QString &path) {
                 return calendar::writeIcs(calendar::courseIcs(*definition(), m_plan, m_workspace.workbook.clock().now()), path);
             });
}

} // namespace sjusteg
