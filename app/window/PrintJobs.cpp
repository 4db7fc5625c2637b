// SPDX-License-Identifier: MPL-2.0
#include "window/PrintJobs.h"

#include "document/DocumentBuilder.h"
#include "window/Parts.h"

#include <QCoreApplication>

namespace sjusteg {

PrintJob formJob(const Workbook &workbook, const QString &formId)
{
    const Form *form = workbook.form(formId);
    if (!form)
        return {};
    const Template *definition = workbook.catalog().find(form->head.templateId);
    return {{buildFormDocument(workbook, *form)}, false, exportName(workbook, *form), definition && definition->personalData == PersonalData::Yes, {formId}};
}

PrintJob blankJob(const Workbook &workbook, const Template &definition)
{
    PrintOptions options;
    options.blank = true;
    const QString name = (parts::number(definition) + QLatin1Char(' ') + definition.shortTitle).trimmed();
    return {{buildBlankDocument(workbook, definition, options)}, false, QCoreApplication::translate("sjusteg::PrintJobs", "%1 blank").arg(name)};
}

} // namespace sjusteg
