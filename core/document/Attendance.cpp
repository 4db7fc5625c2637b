// SPDX-License-Identifier: MPL-2.0
#include "document/Attendance.h"

#include <algorithm>

namespace sjusteg {

QVector<Invitee> invitees(const Workbook &workbook, const QVector<const Form *> &sheets)
{
    const Form *group = workbook.single(QStringLiteral("reg-arbeidsgruppe"));
    QVector<Invitee> all;
    for (const Form *sheet : sheets) {
        for (const Row &row : sheet->rows(QStringLiteral("attendance"))) {
            const Value member = row.cell(QStringLiteral("member"));
            const QString name = workbook.personName(member);
            if (name.isEmpty())
                continue;
            auto known = std::find_if(all.begin(), all.end(), [&member](const Invitee &one) { return one.member == member; });
            if (known == all.end()) {
                const Row *inGroup = group->row(QStringLiteral("rows"), member.toString());
                all.append({member, name, inGroup ? inGroup->cell(QStringLiteral("unit")).toString() : QString(), {}, false});
                known = all.end() - 1;
            }
            known->present = known->present || row.cell(QStringLiteral("present")).toBool();
            if (known->substitute.isEmpty())
                known->substitute = row.cell(QStringLiteral("substitute")).toString().simplified();
        }
    }
    return all;
}

} // namespace sjusteg
