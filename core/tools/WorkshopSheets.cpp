// SPDX-License-Identifier: MPL-2.0
// Sheets for the two days when a course writes: plain words, one thing at a time, with room for a pencil.
#include "document/FormDocument.h"
#include "tools/CourseDocuments.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct WorkshopText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::WorkshopSheets)
};

Document workshopFrame(const Workbook &workbook, const Form &form, const QString &title, const QString &purpose)
{
    Document document = FormDocument(workbook, *workbook.catalog().find(form.head.templateId), form, {}).frame();
    document.title = title;
    document.facts.clear(); // it belongs to the participant: no name, no status
    document.footer = document.printed;
    document.largeType = true;
    document.blocks.append(ParagraphBlock{purpose, ParagraphBlock::Style::Normal});
    return document;
}

void addPart(Document &document, const QString &title, const QString &advice, int lines)
{
    document.blocks.append(AnswerBlock{title, advice, {}, lines, true, false});
}

/// Rows to fill in by hand.
void addRows(Document &document, const QString &title, const QString &advice, const QStringList &columns, int rows)
{
    TableBlock table;
    table.caption = title;
    table.help = advice;
    for (const QString &column : columns)
        table.columns.append({column, 1, false});
    table.minRowHeightMm = 10;
    table.blankRows = rows;
    document.blocks.append(table);
}

} // namespace

Document buildCvSheet(const Workbook &workbook, const Form &form)
{
    Document sheet = workshopFrame(workbook, form, WorkshopText::tr("My CV"),
                                   WorkshopText::tr("A CV shows what you can and what you have done. Write keywords here first. Then write the CV on a PC, "
                                                    "together with a counsellor."));
    addPart(sheet, WorkshopText::tr("What I want to work with"), WorkshopText::tr("One or two sentences."), 2);
    addPart(sheet, WorkshopText::tr("What I am good at"), WorkshopText::tr("Three strengths. Give an example of each."), 4);
    addRows(sheet, WorkshopText::tr("Work and practice"), WorkshopText::tr("The latest first. Work in other countries counts, and so does volunteering."),
            {WorkshopText::tr("From – to"), WorkshopText::tr("Where"), WorkshopText::tr("What I did")}, 4);
    addRows(sheet, WorkshopText::tr("School and courses"), WorkshopText::tr("The latest first. Write it down even if you did not finish."),
            {WorkshopText::tr("From – to"), WorkshopText::tr("Where"), WorkshopText::tr("What I learned")}, 3);
    addRows(sheet, WorkshopText::tr("Languages"), WorkshopText::tr("All languages you use."),
            {WorkshopText::tr("Language"), WorkshopText::tr("I speak"), WorkshopText::tr("I write")}, 3);
    addPart(sheet, WorkshopText::tr("Driving licence, certificates and digital skills"), {}, 2);
    addPart(sheet, WorkshopText::tr("Who can tell about my work?"), WorkshopText::tr("Ask the person first. Do not write names on this sheet, only the workplace and the role."), 2);
    sheet.blocks.append(HeadingBlock{2, WorkshopText::tr("Before you send it")});
    sheet.blocks.append(TickBlock{{}, {}, {WorkshopText::tr("The CV is one or two pages."), WorkshopText::tr("The latest stands first."),
                                           WorkshopText::tr("Somebody else has read it."), WorkshopText::tr("It says how I can be reached.")},
                                  {false, false, false, false}, {}, false});
    return sheet;
}

Document buildApplicationSheet(const Workbook &workbook, const Form &form)
{
    Document sheet = workshopFrame(workbook, form, WorkshopText::tr("My application"),
                                   WorkshopText::tr("An application tells why you want this very job, and why you suit it. It is no longer than one page. "
                                                    "Have the advertisement beside you."));
    addPart(sheet, WorkshopText::tr("The job"), WorkshopText::tr("What is the job, and where did you see it?"), 2);
    addPart(sheet, WorkshopText::tr("What the employer asks for"), WorkshopText::tr("Underline it in the advertisement. Write the three most important."), 3);
    addPart(sheet, WorkshopText::tr("What I have of it"), WorkshopText::tr("Answer each of the three. Use examples from work, practice or home."), 5);
    addPart(sheet, WorkshopText::tr("Why I want this job"), WorkshopText::tr("What do you know about the workplace?"), 3);
    addPart(sheet, WorkshopText::tr("What I am like as a colleague"), WorkshopText::tr("Choose two qualities. Say how others notice them."), 3);
    addPart(sheet, WorkshopText::tr("How I end"), WorkshopText::tr("Say that you would like to come to an interview, and how you can be reached."), 2);
    sheet.blocks.append(HeadingBlock{2, WorkshopText::tr("Before you send it")});
    sheet.blocks.append(TickBlock{{}, {}, {WorkshopText::tr("The name of the job and the workplace are right."), WorkshopText::tr("I have answered what they ask for."),
                                           WorkshopText::tr("Somebody else has read it."), WorkshopText::tr("The CV is attached.")},
                                  {false, false, false, false}, {}, false});
    return sheet;
}

} // namespace sjusteg
