// SPDX-License-Identifier: MPL-2.0
#include "document/DerivedViews.h"
#include "document/FormDocument.h"

#include "flow/Progress.h"
#include "flow/Relevance.h"

namespace sjusteg {

namespace {

class Report
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Report)
public:
    explicit Report(const Workbook &workbook)
        : m_workbook(workbook)
    {
    }

    QVector<Document> build() const
    {
        QVector<Document> documents;
        for (const Template &definition : m_workbook.catalog().templates()) {
            if (definition.personalData == PersonalData::Yes)
                continue;
            for (const FormHead &head : m_workbook.copies(definition.id)) {
                if (head.status != FormStatus::Empty && isRelevant(m_workbook, head))
                    append(head, documents);
            }
            if (definition.id == QLatin1StringView("mal-2.2"))
                appendMatrix(documents);
        }
        documents.append(documentsDue());
        return documents;
    }

private:
    void append(const FormHead &head, QVector<Document> &documents) const
    {
        const Form *form = m_workbook.form(head.id);
        if (!form)
            return;
        PrintOptions options;
        options.forReport = true;
        Document document = buildFormDocument(m_workbook, *form, options);
        const Template *definition = m_workbook.catalog().find(head.templateId);
        if (head.status == FormStatus::Begun && !definition->isRegister())
            document.title = tr("Draft: %1").arg(document.title);
        documents.append(document);
    }

    /// Stands after the assessments it sums up.
    void appendMatrix(QVector<Document> &documents) const
    {
        const Document matrix = buildMeasureMatrix(m_workbook);
        if (!matrix.blocks.isEmpty())
            documents.append(matrix);
    }

    Document documentsDue() const
    {
        Document document;
        document.title = tr("Documents after each step");
        document.municipality = m_workbook.municipality();
        document.process = m_workbook.processName();
        document.printed = tr("Printed %1").arg(m_workbook.clock().today().toString(QStringLiteral("dd.MM.yyyy")));
        document.footer = document.printed;
        TableBlock table;
        table.columns = {{tr("Step"), 0.5, true}, {tr("Document"), 3, false}, {tr("Template"), 1.2, false}, {tr("Status"), 1.4, false}};
        for (const DocumentStatus &one : documentStatuses(m_workbook)) {
            QString status = FormDocument::statusLabel(one.status);
            if (one.withGaps)
                status = tr("%1, something is missing").arg(status);
            if (one.review)
                status += QStringLiteral(" – ") + tr("the basis has changed");
            QStringList numbers;
            for (const QString &id : one.document->templates) {
                const Template *definition = m_workbook.catalog().find(id);
                numbers.append(definition && !definition->number().isEmpty() ? definition->number() : definition ? definition->shortTitle : id);
            }
            table.rows.append({{QString::number(one.document->step), false, {}, {}},
                               {one.document->title, false, {}, {}},
                               {numbers.join(QStringLiteral(", ")), false, {}, {}},
                               {status, false, {}, {}}});
        }
        document.blocks.append(table);
        return document;
    }

    const Workbook &m_workbook;
};

} // namespace

QVector<Document> buildReport(const Workbook &workbook, const Handbook &)
{
    return Report(workbook).build();
}

} // namespace sjusteg
