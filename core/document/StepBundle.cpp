// SPDX-License-Identifier: MPL-2.0
#include "document/DerivedViews.h"
#include "document/FormDocument.h"

namespace sjusteg {

void appendBundled(const Workbook &workbook, const Template &definition, bool blank, QVector<Document> &documents)
{
    bool filled = false;
    // Forms about a participant are printed one by one, never in a bundle.
    if (definition.personalData != PersonalData::Yes && !blank) {
        for (const FormHead &head : workbook.copies(definition.id)) {
            const Form *form = head.status == FormStatus::Empty ? nullptr : workbook.form(head.id);
            if (!form)
                continue;
            documents.append(buildFormDocument(workbook, *form));
            filled = true;
        }
    }
    if (!filled)
        documents.append(buildBlankDocument(workbook, definition));
    const Document matrix = !blank && definition.id == QLatin1StringView("mal-2.2") ? buildMeasureMatrix(workbook) : Document();
    if (!matrix.blocks.isEmpty())
        documents.append(matrix);
}

QVector<Document> buildStepBundle(const Workbook &workbook, const Handbook &handbook, int step)
{
    QStringList ids;
    if (step == 0) {
        ids = handbook.model().extras;
    } else {
        const Step &content = handbook.step(step);
        ids = content.templates;
        for (const QString &id : QStringList{content.runSheet, content.reflection} + content.extras) {
            if (!id.isEmpty() && !ids.contains(id))
                ids.append(id);
        }
    }
    QVector<Document> documents;
    for (const QString &id : std::as_const(ids)) {
        if (const Template *definition = workbook.catalog().find(id))
            appendBundled(workbook, *definition, false, documents);
    }
    return documents;
}

} // namespace sjusteg
