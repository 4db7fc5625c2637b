// SPDX-License-Identifier: MPL-2.0
// The appendices: the meetings, the documents due, and for who wants everything the forms as they are.
#include "document/DocumentBuilder.h"
#include "document/FormDocument.h"
#include "document/ReportParts.h"
#include "flow/Relevance.h"

namespace sjusteg::report {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AppendixText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Report)
};

/// Who was there, unit by unit.
TableBlock attendance(const Source &source, const Copy &meeting)
{
    QMap<QString, QStringList> byUnit;
    const Form *group = source.workbook.single(u"reg-arbeidsgruppe"_s);
    for (const Row &row : meeting.rows(u"attendance"_s)) {
        if (!row.cell(u"present"_s).toBool())
            continue;
        const Value member = meeting.value(u"attendance"_s, u"member"_s, row);
        const Row *known = group ? group->row(u"rows"_s, member.toString()) : nullptr;
        const QString name = source.workbook.personName(member);
        const QString substitute = meeting.words(u"attendance"_s, u"substitute"_s, row);
        byUnit[known ? known->cell(u"unit"_s).toString() : QString()].append(substitute.isEmpty() ? name : AppendixText::tr("%1 for %2").arg(substitute, name));
    }
    TableBlock table;
    table.columns = {{AppendixText::tr("Unit"), 1.5, false}, {AppendixText::tr("Present"), 4, false}};
    for (auto it = byUnit.cbegin(); it != byUnit.cend(); ++it)
        table.rows.append({cell(it.key().isEmpty() ? AppendixText::tr("Others") : source.workbook.unitLabel(it.key())), cell(it->join(u", "_s))});
    return table;
}

} // namespace

QString statusWords(const DocumentStatus &status)
{
    QString words = FormDocument::statusLabel(status.status);
    if (status.withGaps)
        words = AppendixText::tr("%1, something is missing").arg(words);
    if (status.review)
        words += u" – "_s + AppendixText::tr("the basis has changed");
    return words;
}

Pages meetings(const Source &source, const QString &title)
{
    Sheet sheet(source.workbook, title);
    for (const Template &definition : source.workbook.catalog().templates()) {
        if (definition.kind != TemplateKind::RunSheet)
            continue;
        for (const Copy &copy : copies(source.workbook, definition.id)) {
            sheet.heading(copy.title());
            sheet.answer(copy.label(u"meeting_date"_s), copy.words(u"meeting_date"_s));
            sheet.answer(copy.label(u"place"_s), copy.words(u"place"_s));
            sheet.table(attendance(source, copy));
            sheet.answer(copy.label(u"summary"_s), copy.words(u"summary"_s));
        }
    }
    return filled({sheet});
}

Pages documentsDue(const Source &source, const QString &title)
{
    Sheet sheet(source.workbook, title);
    TableBlock table;
    table.columns = {{AppendixText::tr("Document"), 3, false}, {AppendixText::tr("Template"), 1.2, false}, {AppendixText::tr("Status"), 1.6, false}};
    int step = 0;
    for (const DocumentStatus &one : source.documents) {
        if (one.document->step != step)
            table.rows.append({cell(AppendixText::tr("Step %1").arg(one.document->step), true)});
        step = one.document->step;
        QStringList numbers;
        for (const QString &id : one.document->templates) {
            const Template *definition = source.workbook.catalog().find(id);
            numbers.append(definition && !definition->number().isEmpty() ? definition->number() : definition ? definition->shortTitle : id);
        }
        table.rows.append({cell(one.document->title), cell(numbers.join(u", "_s)), cell(statusWords(one))});
    }
    sheet.table(table);
    return filled({sheet});
}

Pages wholeForms(const Source &source, const QString &title)
{
    Pages pages;
    PrintOptions options;
    options.forReport = true;
    for (const Template &definition : source.workbook.catalog().templates()) {
        if (definition.personalData == PersonalData::Yes || definition.isRegister())
            continue;
        for (const FormHead &head : source.workbook.copies(definition.id)) {
            const Form *form = head.status != FormStatus::Empty && isRelevant(source.workbook, head) ? source.workbook.form(head.id) : nullptr;
            if (!form)
                continue;
            Document document = buildFormDocument(source.workbook, *form, options);
            if (head.status == FormStatus::Begun)
                document.title = AppendixText::tr("%1 (draft)").arg(document.title);
            pages.append(document);
        }
    }
    if (!pages.isEmpty()) {
        Sheet cover(source.workbook, title);
        cover.text(AppendixText::tr("The forms follow as they are filled in, in the order of the steps."), ParagraphBlock::Style::Muted);
        pages.prepend(cover.document());
    }
    return pages;
}

} // namespace sjusteg::report
