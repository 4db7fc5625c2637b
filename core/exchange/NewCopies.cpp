// SPDX-License-Identifier: MPL-2.0
#include "exchange/NewCopies.h"

#include "exchange/FormReader.h"

namespace sjusteg {

Result<Form> readAsNewCopy(Workbook &workbook, const QString &templateId, const QJsonObject &answers, const Reference &subject, const QString &name)
{
    using namespace exchange;
    Form base = workbook.newCopy(templateId, subject, name);
    Incoming incoming;
    incoming.definition = workbook.catalog().find(templateId);
    incoming.json = {{QStringLiteral("template"), templateId}, {QStringLiteral("answers"), answers}};
    incoming.id = base.head.id;
    incoming.subject = subject;
    Mistakes mistakes;
    const QVector<Incoming> all{incoming};
    const TargetIndex targets(workbook, all);
    ValueReader values(workbook, targets, mistakes);
    Form form;
    form.head = base.head;
    FormReader(all.first(), targets, values, workbook.clock(), mistakes).read(base, {}, form);
    if (!mistakes.isEmpty())
        return mistakes.problem();
    return form;
}

} // namespace sjusteg
