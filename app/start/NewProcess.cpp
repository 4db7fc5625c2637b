// SPDX-License-Identifier: MPL-2.0
#include "start/NewProcess.h"

#include "flow/Filled.h"

#include <QCoreApplication>
#include <QFile>

namespace sjusteg {

QStringList NewProcess::unitsWithoutMember() const
{
    QStringList missing = obligatoryUnits();
    for (const Member &member : members) {
        if (!member.name.trimmed().isEmpty())
            missing.removeAll(member.unit);
    }
    return missing;
}

bool NewProcess::hasLeader() const
{
    return std::any_of(members.begin(), members.end(), [](const Member &member) { return member.leader && !member.name.trimmed().isEmpty(); });
}

Result<std::unique_ptr<Workbook>> createProcess(const NewProcess &process, std::shared_ptr<const TemplateCatalog> catalog)
{
    auto made = Workbook::create(process.path, std::move(catalog), process.municipality.trimmed());
    if (!made.ok())
        return made;
    Workbook &workbook = **made;
    Edit edit{QCoreApplication::translate("sjusteg::NewProcess", "New process"), QStringLiteral("edit"), {}};
    const Form *about = workbook.single(QStringLiteral("reg-prosess"));
    const QString rows = QStringLiteral("rows");
    if (!process.name.trimmed().isEmpty() && !about->rows(rows).isEmpty()) {
        const Row &row = about->rows(rows).constFirst();
        edit.changes.append({about->head.id, SetCell{{QStringLiteral("rows.name"), row.id, {}}, row.cell(QStringLiteral("name")), process.name.trimmed()}});
    }
    const Form *group = workbook.single(QStringLiteral("reg-arbeidsgruppe"));
    int position = int(group->rows(rows).size());
    for (const NewProcess::Member &member : process.members) {
        if (member.name.trimmed().isEmpty())
            continue;
        Row row = workbook.newRow(group->head.id, rows);
        row.cells.insert(QStringLiteral("name"), member.name.trimmed());
        row.cells.insert(QStringLiteral("unit"), member.unit);
        if (!member.role.trimmed().isEmpty())
            row.cells.insert(QStringLiteral("role"), member.role.trimmed());
        if (member.leader)
            row.cells.insert(QStringLiteral("is_process_leader"), true);
        edit.changes.append({group->head.id, InsertRow{rows, position++, row}});
    }
    if (edit.isEmpty())
        return made;
    const Result<void> filled = workbook.apply(edit);
    if (!filled.ok()) {
        const Problem problem = filled.problem();
        made->reset();
        QFile::remove(process.path);
        return problem;
    }
    return made;
}

} // namespace sjusteg
