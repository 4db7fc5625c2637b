// SPDX-License-Identifier: MPL-2.0
#include "plan/Anchoring.h"

#include "plan/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AnchoringText {
    Q_DECLARE_TR_FUNCTIONS(Anchoring)
};

QString templateTitle(const Template &definition)
{
    return definition.number().isEmpty() ? definition.shortTitle : u"Mal %1 %2"_s.arg(definition.number(), definition.shortTitle);
}

AnchoringMatter matterOfTask(const Workbook &workbook, const TaskRow &row)
{
    AnchoringMatter matter;
    matter.place = row.place;
    matter.what = row.text.isEmpty() ? row.title : row.text;
    matter.where = templateTitle(*workbook.catalog().find(row.templateId));
    matter.step = row.step;
    matter.leader = row.leader.simplified();
    matter.by = row.responsible;
    matter.due = row.due;
    matter.status = row.status;
    matter.answer = row.answer;
    matter.overdue = row.overdue;
    return matter;
}

std::optional<AnchoringMatter> matterOfForm(const Workbook &workbook, const FormHead &head)
{
    const Template *definition = workbook.catalog().find(head.templateId);
    if (head.status != FormStatus::Anchored || !definition || definition->personalData == PersonalData::Yes)
        return std::nullopt;
    AnchoringMatter matter;
    matter.place.form = head.id;
    matter.where = templateTitle(*definition);
    const QString copy = head.subject.isNull() && head.name.isEmpty() ? QString() : workbook.copyTitle(head.id);
    matter.what = AnchoringText::tr("The form «%1»").arg(copy.isEmpty() ? matter.where : matter.where + u" – "_s + copy);
    matter.step = definition->step;
    matter.leader = head.anchored["leader"_L1].toString().simplified();
    matter.due = QDate::fromString(head.anchored["date"_L1].toString(), Qt::ISODate);
    matter.answer = head.anchored["answer"_L1].toString();
    matter.status = u"done"_s;
    return matter;
}

} // namespace

QVector<AnchoringMatter> anchoringMatters(const Workbook &workbook, const QVector<TaskRow> &rows)
{
    QVector<AnchoringMatter> matters;
    for (const TaskRow &row : rows) {
        if (row.kind == TaskKind::Anchoring || (row.kind == TaskKind::Matter && row.matter == "anchor"_L1))
            matters.append(matterOfTask(workbook, row));
    }
    for (const FormHead &head : workbook.allCopies()) {
        if (const std::optional<AnchoringMatter> matter = matterOfForm(workbook, head))
            matters.append(*matter);
    }
    const auto order = [](const AnchoringMatter &matter) {
        const QDate far(9999, 1, 1);
        return std::tuple(wordsKey(matter.leader), !matter.isOpen(), matter.due.isValid() ? matter.due : far);
    };
    std::stable_sort(matters.begin(), matters.end(),
                     [&order](const AnchoringMatter &a, const AnchoringMatter &b) { return order(a) < order(b); });
    return matters;
}

} // namespace sjusteg
