// SPDX-License-Identifier: MPL-2.0
#include "plan/Tasks.h"

#include "plan/TaskReader.h"
#include "plan/Words.h"

#include <QCoreApplication>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KindText {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

void markTwoOwners(QVector<TaskRow> &rows)
{
    QHash<QString, QSet<QString>> owners;
    for (const TaskRow &row : std::as_const(rows)) {
        if (row.kind == TaskKind::Role && !row.unit.isEmpty() && !row.text.isEmpty())
            owners[wordsKey(row.text)].insert(row.unit);
    }
    for (TaskRow &row : rows)
        row.twoOwners = row.kind == TaskKind::Role && !row.unit.isEmpty() && owners.value(wordsKey(row.text)).size() > 1;
}

} // namespace

QVector<TaskRow> tasks(const Workbook &workbook, const QDate &today)
{
    QVector<TaskRow> rows = TaskReader(workbook).read();
    for (TaskRow &row : rows)
        row.overdue = row.due.isValid() && row.due < today && row.isOpen();
    markTwoOwners(rows);
    return rows;
}

QString taskKindText(const Workbook &workbook, const TaskRow &row)
{
    switch (row.kind) {
    case TaskKind::Role:
        return KindText::tr("Task");
    case TaskKind::Change:
        return KindText::tr("Change");
    case TaskKind::Activity:
        return KindText::tr("Activity");
    case TaskKind::Anchoring:
        return KindText::tr("Anchoring");
    case TaskKind::Improvement:
        return KindText::tr("Improvement");
    case TaskKind::Matter:
        break;
    }
    const Template *matters = workbook.catalog().find(u"reg-avklaringer"_s);
    const Field *kind = matters ? matters->field(u"rows.kind"_s) : nullptr;
    const Option *option = kind ? kind->option(row.matter) : nullptr;
    return option ? option->label : row.matter;
}

} // namespace sjusteg
