// SPDX-License-Identifier: MPL-2.0
#include "plan/TaskReader.h"

#include "flow/Filled.h"
#include "flow/Relevance.h"
#include "plan/OptionIds.h"
#include "workbook/ValueWords.h"

#include <QCoreApplication>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TaskText {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

QDate dateOf(const Value &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

bool isLink(const QString &flow)
{
    return flow == "D-23"_L1 || flow == "D-35"_L1;
}

/// «Lag oppgaver» of the four checklists, and of their own points.
bool isSent(const QString &flow)
{
    static const QSet<QString> flows{u"D-37"_s, u"D-47"_s, u"D-57"_s, u"D-63"_s, u"D-100"_s};
    return flows.contains(flow);
}

/// A matter that was put on the list of what is to be anchored.
bool isLifted(const QString &flow)
{
    return flow == "D-73"_L1;
}

void fillBlank(Value &value, const Value &other)
{
    if (isBlank(value))
        value = other;
}

} // namespace

TaskReader::TaskReader(const Workbook &workbook)
    : m_workbook(workbook)
{
    for (const Row &member : workbook.single(u"reg-arbeidsgruppe"_s)->rows(u"rows"_s))
        m_memberUnits.insert(member.id, member.cell(u"unit"_s).toString());
    noteLinksAndSent();
}

void TaskReader::noteLinksAndSent()
{
    for (const Template &definition : m_workbook.catalog().templates()) {
        if (definition.kind != TemplateKind::Roles)
            continue;
        for (const FormHead &copy : m_workbook.copies(definition.id)) {
            const Form *form = m_workbook.form(copy.id);
            for (const CarriedLine &line : form ? carriedLines(*form) : QVector<CarriedLine>()) {
                const Row *row = form->row(line.target.table(), line.target.row);
                if (!row)
                    continue;
                const QString source = rowKey(line.from.form, line.from.cell.table(), line.from.cell.row);
                if (isSent(line.flow))
                    m_sent.insert(source);
                if (isLifted(line.flow))
                    noteLifted(rowKey(copy.id, line.target.table(), row->id), source, line.from);
                const Form *sourceForm = isLink(line.flow) && isCounted(line.from.form) ? m_workbook.form(line.from.form) : nullptr;
                if (sourceForm && sourceForm->row(line.from.cell.table(), line.from.cell.row)) {
                    m_links.insert(rowKey(copy.id, line.target.table(), row->id), source);
                    m_linked.insert(source, row);
                }
            }
        }
    }
}

void TaskReader::noteLifted(const QString &row, const QString &source, const CellPlace &from)
{
    const Form *matters = m_workbook.form(from.form);
    const Row *matter = matters ? matters->row(from.cell.table(), from.cell.row) : nullptr;
    if (!matter)
        return;
    m_sent.insert(source);
    m_lifted.insert(row, matter);
}

bool TaskReader::isCounted(const QString &form) const
{
    const std::optional<FormHead> head = m_workbook.head(form);
    return head && !head->pattern && isRelevant(m_workbook, *head);
}

QVector<TaskRow> TaskReader::read()
{
    QVector<TaskRow> rows;
    for (const Template &definition : m_workbook.catalog().templates()) {
        if (definition.personalData == PersonalData::Yes)
            continue;
        const bool hasTasks = definition.kind == TemplateKind::Roles || definition.kind == TemplateKind::Checklist
            || definition.id == "mal-2.3"_L1 || definition.id == "mal-3.2"_L1 || definition.id == "reg-avklaringer"_L1;
        if (!hasTasks)
            continue;
        for (const FormHead &copy : m_workbook.copies(definition.id)) {
            const Form *form = copy.pattern || !isRelevant(m_workbook, copy) ? nullptr : m_workbook.form(copy.id);
            if (form)
                readForm(definition, *form, rows);
        }
    }
    return rows;
}

void TaskReader::readForm(const Template &definition, const Form &form, QVector<TaskRow> &rows) const
{
    QHash<QString, QHash<QString, CellPlace>> origins;
    for (const CarriedLine &line : carriedLines(form)) {
        QHash<QString, CellPlace> &ofTable = origins[line.target.table()];
        if (!ofTable.contains(line.target.row))
            ofTable.insert(line.target.row, line.from);
    }
    for (const Field &field : definition.fields) {
        const Table table{definition, form, field, origins.value(field.id)};
        if (definition.kind == TemplateKind::Roles && field.id == "tasks"_L1)
            readRoles(table, rows);
        else if (definition.kind == TemplateKind::Roles && field.id == "anchoring"_L1)
            readAnchoring(table, rows);
        else if (definition.kind == TemplateKind::Checklist && (field.id == "items"_L1 || field.id == "own_points"_L1))
            readImprovements(table, rows);
        else if (definition.id == "mal-2.3"_L1 && field.id == "changes"_L1)
            readPlan(table, TaskKind::Change, u"what"_s, rows);
        else if (definition.id == "mal-3.2"_L1 && field.id == "activities"_L1)
            readPlan(table, TaskKind::Activity, u"activity"_s, rows);
        else if (definition.id == "reg-avklaringer"_L1 && field.id == "rows"_L1)
            readMatters(table, rows);
    }
}

std::optional<TaskRow> TaskReader::start(const Table &table, const Row &row, TaskKind kind, const QString &textColumn) const
{
    if (table.field.isTable() && !isCountedRow(table.field, row))
        return std::nullopt;
    TaskRow task;
    task.place = {table.form.head.id, {table.field.id + u'.' + textColumn, row.id, {}}};
    task.kind = kind;
    task.templateId = table.definition.id;
    task.text = row.cell(textColumn).toString().trimmed();
    task.title = titleLine(task.text);
    if (task.title.isEmpty())
        task.title = TaskText::tr("Without text");
    if (!table.form.head.subject.isNull() || !table.form.head.name.isEmpty())
        task.copy = m_workbook.copyTitle(table.form.head.id);
    task.step = table.definition.step;
    task.responsible = row.cell(u"responsible"_s);
    task.due = dateOf(row.cell(u"due"_s));
    task.recurrence = u"once"_s;
    task.status = optionId(row.cell(u"status"_s));
    if (task.status.isEmpty())
        task.status = u"not_started"_s;
    task.origin = table.origins.value(row.id);
    return task;
}

QString TaskReader::unitOf(const Value &person) const
{
    return person.isString() ? m_memberUnits.value(person.toString()) : QString();
}

void TaskReader::readRoles(const Table &table, QVector<TaskRow> &rows) const
{
    for (const Row &row : table.form.rows(table.field.id)) {
        if (m_links.contains(rowKey(table.form.head.id, table.field.id, row.id)))
            continue;
        std::optional<TaskRow> task = start(table, row, TaskKind::Role, u"task"_s);
        if (!task)
            continue;
        const QString leads = row.cell(u"lead_unit"_s).toString();
        task->unit = leads.isEmpty() ? unitOf(task->responsible) : leads;
        task->deputy = row.cell(u"deputy"_s);
        task->performing = optionIds(row.cell(u"performing"_s));
        task->months = optionIds(row.cell(u"months"_s));
        task->recurrence = optionId(row.cell(u"recurrence"_s));
        task->hole = leads.isEmpty() || (task->recurrence == "once"_L1 && isBlank(task->responsible));
        rows.append(*task);
    }
}

void TaskReader::readAnchoring(const Table &table, QVector<TaskRow> &rows) const
{
    for (const Row &row : table.form.rows(table.field.id)) {
        std::optional<TaskRow> task = start(table, row, TaskKind::Anchoring, u"conclusion"_s);
        if (!task)
            continue;
        task->responsible = row.cell(u"by"_s);
        task->leader = row.cell(u"leader"_s).toString();
        if (const Row *matter = m_lifted.value(rowKey(table.form.head.id, table.field.id, row.id)))
            addMatter(*task, *matter);
        task->unit = unitOf(task->responsible);
        task->hole = task->unit.isEmpty() || isBlank(task->responsible);
        rows.append(*task);
    }
}

/// One matter on two lists: what the list for the leaders does not say stands in the register, and done on either is done.
void TaskReader::addMatter(TaskRow &task, const Row &matter)
{
    fillBlank(task.responsible, matter.cell(u"responsible"_s));
    if (task.leader.isEmpty())
        task.leader = matter.cell(u"leader"_s).toString();
    if (!task.due.isValid())
        task.due = dateOf(matter.cell(u"due"_s));
    task.answer = matter.cell(u"answer"_s).toString();
    const QString status = optionId(matter.cell(u"status"_s));
    if (task.isOpen() && !status.isEmpty() && (task.status == "not_started"_L1 || status == "done"_L1 || status == "dropped"_L1))
        task.status = status;
}

void TaskReader::readPlan(const Table &table, TaskKind kind, const QString &textColumn, QVector<TaskRow> &rows) const
{
    for (const Row &row : table.form.rows(table.field.id)) {
        std::optional<TaskRow> task = start(table, row, kind, textColumn);
        if (!task)
            continue;
        task->unit = row.cell(u"unit"_s).toString();
        // The roles template that shows this row adds what it alone asks for.
        if (const Row *linked = m_linked.value(rowKey(table.form.head.id, table.field.id, row.id))) {
            if (task->unit.isEmpty())
                task->unit = linked->cell(u"lead_unit"_s).toString();
            task->deputy = linked->cell(u"deputy"_s);
            task->performing = optionIds(linked->cell(u"performing"_s));
            task->months = optionIds(linked->cell(u"months"_s));
        }
        if (task->unit.isEmpty())
            task->unit = unitOf(task->responsible);
        task->hole = task->unit.isEmpty() || isBlank(task->responsible);
        rows.append(*task);
    }
}

void TaskReader::readMatters(const Table &table, QVector<TaskRow> &rows) const
{
    static const QStringList asking{u"task"_s, u"clarify"_s, u"info"_s, u"aftermath"_s, u"anchor"_s};
    for (const Row &row : table.form.rows(table.field.id)) {
        const QString kind = optionId(row.cell(u"kind"_s));
        const bool elsewhere = m_sent.contains(rowKey(table.form.head.id, table.field.id, row.id));
        if (elsewhere || !asking.contains(kind.isEmpty() ? u"clarify"_s : kind))
            continue;
        std::optional<TaskRow> task = start(table, row, TaskKind::Matter, u"text"_s);
        if (!task)
            continue;
        task->matter = kind.isEmpty() ? u"clarify"_s : kind;
        const QString step = optionId(row.cell(u"step"_s));
        if (step.startsWith("step"_L1))
            task->step = step.mid(4).toInt();
        task->leader = row.cell(u"leader"_s).toString();
        task->answer = row.cell(u"answer"_s).toString();
        task->unit = unitOf(task->responsible);
        task->hole = task->unit.isEmpty() || isBlank(task->responsible);
        rows.append(*task);
    }
}

void TaskReader::readImprovements(const Table &table, QVector<TaskRow> &rows) const
{
    for (const Row &row : table.form.rows(table.field.id)) {
        const bool asksForSomething = !isBlank(row.cell(u"improvement"_s)) && dateOf(row.cell(u"due"_s)).isValid();
        if (!asksForSomething || m_sent.contains(rowKey(table.form.head.id, table.field.id, row.id)))
            continue;
        std::optional<TaskRow> task = start(table, row, TaskKind::Improvement, u"improvement"_s);
        if (!task)
            continue;
        // A checklist says how far the point is, not the improvement: in place means that nobody owes anything.
        const QString point = optionId(row.cell(u"status"_s));
        task->status = point == "met"_L1 ? u"done"_s : point == "na"_L1 ? u"dropped"_s : u"not_started"_s;
        task->unit = unitOf(task->responsible);
        task->hole = task->unit.isEmpty() || isBlank(task->responsible);
        rows.append(*task);
    }
}

} // namespace sjusteg
