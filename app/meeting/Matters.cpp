// SPDX-License-Identifier: MPL-2.0
#include "meeting/Matters.h"

#include "meeting/NextRunSheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

namespace {

struct MatterWords {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Matters)
};

QString meetingColumn()
{
    return QStringLiteral("meeting");
}

QString meetingOfMatter(const Row &matter)
{
    return matter.cell(meetingColumn()).toObject().value(QLatin1String("form")).toString();
}

int stepOfSheet(const Workbook &workbook, const QString &form)
{
    const std::optional<FormHead> head = workbook.head(form);
    const Template *definition = head ? workbook.catalog().find(head->templateId) : nullptr;
    return definition ? definition->step.value_or(0) : 0;
}

QString stepOption(int step)
{
    return QStringLiteral("step%1").arg(step);
}

int stepOfMatter(const Row &matter)
{
    return matter.cell(QStringLiteral("step")).toString().mid(4).toInt();
}

const QVector<Row> &allMatters(const Workbook &workbook)
{
    return workbook.single(QStringLiteral("reg-avklaringer"))->rows(matterTable());
}

} // namespace

QString matterForm(const Workbook &workbook)
{
    return workbook.single(QStringLiteral("reg-avklaringer"))->head.id;
}

QString matterKind(const Row &matter)
{
    return matter.cell(QStringLiteral("kind")).toString();
}

bool isOpenMatter(const Row &matter)
{
    const QString status = matter.cell(QStringLiteral("status")).toString();
    return status != QLatin1String("done") && status != QLatin1String("dropped");
}

QVector<Row> mattersOf(const Workbook &workbook, const QStringList &runSheets)
{
    const QVector<Row> &all = allMatters(workbook);
    QVector<Row> ours;
    std::copy_if(all.begin(), all.end(), std::back_inserter(ours), [&](const Row &row) { return runSheets.contains(meetingOfMatter(row)); });
    return ours;
}

QVector<Row> earlierMatters(const Workbook &workbook, const QString &kind, const QStringList &runSheets)
{
    int last = 0;
    for (const QString &form : runSheets)
        last = qMax(last, stepOfSheet(workbook, form));
    const QVector<Row> &all = allMatters(workbook);
    QVector<Row> earlier;
    std::copy_if(all.begin(), all.end(), std::back_inserter(earlier), [&](const Row &row) {
        return matterKind(row) == kind && isOpenMatter(row) && stepOfMatter(row) <= last && !runSheets.contains(meetingOfMatter(row));
    });
    return earlier;
}

MatterLack lackOf(const Row &matter)
{
    const QString kind = matterKind(matter);
    if (kind == QLatin1String("parked") && isOpenMatter(matter))
        return {false, false, false, true};
    if (kind == QLatin1String("decision") || kind == QLatin1String("parked") || !isOpenMatter(matter))
        return {};
    MatterLack lack;
    lack.owner = isBlank(matter.cell(QStringLiteral("responsible")));
    lack.due = isBlank(matter.cell(QStringLiteral("due")));
    lack.leader = kind == QLatin1String("anchor") && isBlank(matter.cell(QStringLiteral("leader")));
    return lack;
}

QString kindLabel(const Workbook &workbook, const QString &kind)
{
    const Template *matters = workbook.catalog().find(QStringLiteral("reg-avklaringer"));
    const Field *field = matters ? matters->field(QStringLiteral("rows.kind")) : nullptr;
    const Option *option = field ? field->option(kind) : nullptr;
    return option ? option->label : kind;
}

QString kindName(const Workbook &workbook, const QString &kind)
{
    if (kind == QLatin1String("anchor"))
        return MatterWords::tr("Anchoring");
    return kind == QLatin1String("info") ? MatterWords::tr("Information") : kindLabel(workbook, kind);
}

QString kindTone(const QString &kind)
{
    if (kind == QLatin1String("task") || kind == QLatin1String("aftermath"))
        return QStringLiteral("begun");
    if (kind == QLatin1String("anchor"))
        return QStringLiteral("changed");
    return kind == QLatin1String("decision") ? QStringLiteral("done") : QStringLiteral("empty");
}

Edit capturedMatter(const Workbook &workbook, const QString &runSheet, const MatterDraft &draft)
{
    const QString form = matterForm(workbook);
    Row row = workbook.newRow(form, matterTable());
    const auto set = [&row](const char *column, const Value &value) {
        if (!isBlank(value))
            row.cells.insert(QString::fromLatin1(column), value);
    };
    set("kind", draft.kind);
    set("text", draft.text);
    set("responsible", draft.responsible);
    set("due", draft.due.toString(Qt::ISODate));
    set("leader", draft.leader);
    set("step", stepOption(stepOfSheet(workbook, runSheet)));
    set("meeting", Reference{runSheet, {}, workbook.copyTitle(runSheet)}.toJson());
    if (draft.kind == QLatin1String("decision")) { // nobody waits for what is decided
        set("status", QStringLiteral("done"));
        set("answer", MatterWords::tr("Decided in %1").arg(workbook.copyTitle(runSheet)));
    }
    const int last = int(workbook.form(form)->rows(matterTable()).size());
    return {MatterWords::tr("Capture: %1").arg(kindLabel(workbook, draft.kind)), QStringLiteral("edit"), {{form, InsertRow{matterTable(), last, row}}}};
}

Edit changedMatter(const Workbook &workbook, const QString &row, const QString &text, const QVector<std::pair<QString, Value>> &cells)
{
    const QString form = matterForm(workbook);
    Edit edit{text, QStringLiteral("edit"), {}};
    for (const auto &[column, value] : cells) {
        const CellRef cell{matterTable() + QLatin1Char('.') + column, row, {}};
        edit.changes.append({form, SetCell{cell, workbook.form(form)->value(cell), value}});
    }
    return edit;
}

Edit matterOfKind(const Workbook &workbook, const Row &matter, const QString &kind)
{
    QVector<std::pair<QString, Value>> cells{{QStringLiteral("kind"), kind}};
    if (kind == QLatin1String("decision") && isOpenMatter(matter)) {
        cells.append({QStringLiteral("status"), QStringLiteral("done")});
        if (isBlank(matter.cell(QStringLiteral("answer"))))
            cells.append({QStringLiteral("answer"), MatterWords::tr("Decided in %1").arg(workbook.copyTitle(meetingOfMatter(matter)))});
    }
    return changedMatter(workbook, matter.id, MatterWords::tr("Make it: %1").arg(kindLabel(workbook, kind)), cells);
}

Edit removedMatter(const Workbook &workbook, const QString &row)
{
    const Form &form = *workbook.form(matterForm(workbook));
    const Row *gone = form.row(matterTable(), row);
    if (!gone)
        return {};
    return {MatterWords::tr("Delete matter"), QStringLiteral("edit"), {{form.head.id, RemoveRow{matterTable(), form.rowIndex(matterTable(), row), *gone}}}};
}

Edit postponedMatter(const Workbook &workbook, const QString &row, const QStringList &runSheets)
{
    const NextRunSheet next = nextRunSheet(workbook, runSheets);
    const Reference meeting{next.form, {}, next.title};
    Edit edit = changedMatter(workbook, row, MatterWords::tr("To the next meeting"), {{meetingColumn(), meeting.toJson()}});
    if (next.toMake)
        edit.changes.prepend({next.form, AddForm{*next.toMake}});
    return edit;
}

} // namespace sjusteg
