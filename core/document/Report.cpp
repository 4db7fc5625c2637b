// SPDX-License-Identifier: MPL-2.0
#include "document/Report.h"

#include "document/FormDocument.h"
#include "document/PlanDocuments.h"
#include "document/ReportParts.h"
#include "flow/Relevance.h"

#include <algorithm>

namespace sjusteg {

namespace report {

namespace {

struct PartText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Report)
};

/// What a part is called, what it is read from, and what writes it.
struct Part {
    const char *id;
    const char *title;
    QStringList templates; ///< decide whether it is a draft
    Pages (*write)(const Source &, const QString &);
    bool repeats = false;  ///< holds what stands in the other parts, too
};

const QVector<Part> &allParts()
{
    static const auto ids = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    static const QVector<Part> parts{
        {"0", QT_TRANSLATE_NOOP("sjusteg::Report", "Summary on one page"), {}, summary},
        {"1", QT_TRANSLATE_NOOP("sjusteg::Report", "Anchoring and framework"), ids("ekstra-forankring"), ground},
        {"2", QT_TRANSLATE_NOOP("sjusteg::Report", "The need for labour"), ids("mal-1.1"), labourNeeds},
        {"3", QT_TRANSLATE_NOOP("sjusteg::Report", "Relevant occupations"), ids("mal-1.2"), occupations},
        {"4", QT_TRANSLATE_NOOP("sjusteg::Report", "Measures of today"), ids("mal-2.1 mal-2.2 mal-2.3"), measures},
        {"5", QT_TRANSLATE_NOOP("sjusteg::Report", "New measures"), ids("mal-3.1 mal-3.2"), newMeasures},
        {"6", QT_TRANSLATE_NOOP("sjusteg::Report", "Cooperation with employers"), ids("mal-4.1 mal-4.2"), employers},
        {"7", QT_TRANSLATE_NOOP("sjusteg::Report", "Training before the placement"), ids("mal-5.1 mal-5.2"), training},
        {"8", QT_TRANSLATE_NOOP("sjusteg::Report", "Follow-up in the placement"), ids("mal-6.1 mal-6.2"), followUp},
        {"9", QT_TRANSLATE_NOOP("sjusteg::Report", "Final evaluation and the way on"), ids("mal-7.1"), evaluation},
        {"10", QT_TRANSLATE_NOOP("sjusteg::Report", "Roles and responsibility"), ids("mal-1.3 mal-2.4 mal-3.3 mal-4.3 mal-5.3 mal-6.3 mal-7.2"), roles},
        {"11", QT_TRANSLATE_NOOP("sjusteg::Report", "Anchoring with the leaders"), {}, anchoring},
        {"12", QT_TRANSLATE_NOOP("sjusteg::Report", "The wheel of the year"), ids("ekstra-arshjul"), wheel},
        {"13", QT_TRANSLATE_NOOP("sjusteg::Report", "Further cooperation"), ids("ekstra-samarbeidsplan"), cooperation},
        {"V1", QT_TRANSLATE_NOOP("sjusteg::Report", "Appendix 1: The meetings"), {}, meetings},
        {"V2", QT_TRANSLATE_NOOP("sjusteg::Report", "Appendix 2: Status of the documents"), {}, documentsDue},
        {"V3", QT_TRANSLATE_NOOP("sjusteg::Report", "Appendix 3: The forms as a whole"), {}, wholeForms, true},
    };
    return parts;
}

QString titleOf(const Part &part)
{
    const QString id = QString::fromLatin1(part.id);
    const QString title = PartText::tr(part.title);
    return part.write == summary || id.startsWith(QLatin1Char('V')) ? title : id + QLatin1Char(' ') + title;
}

/// What keeps a part from being finished: copies somebody has begun, and documents due that nobody has.
QStringList unfinished(const Source &source, const Part &part)
{
    QStringList names;
    QStringList begun;
    for (const QString &id : part.templates) {
        const Template *definition = source.workbook.catalog().find(id);
        for (const FormHead &head : source.workbook.copies(id)) {
            if (!definition || head.status != FormStatus::Begun || !isRelevant(source.workbook, head))
                continue;
            const Form *form = source.workbook.form(head.id);
            const QString copy = form ? FormDocument::subject(source.workbook, *definition, *form) : QString();
            const QString name = definition->number().isEmpty() ? definition->shortTitle : PartText::tr("Template %1").arg(definition->number());
            names.append(copy.isEmpty() ? name : name + QStringLiteral(" – ") + copy);
            begun.append(id);
        }
    }
    for (const DocumentStatus &status : source.documents) {
        const QStringList &ids = status.document->templates;
        const bool here = std::any_of(ids.cbegin(), ids.cend(), [&part](const QString &id) { return part.templates.contains(id); });
        const bool named = std::any_of(ids.cbegin(), ids.cend(), [&begun](const QString &id) { return begun.contains(id); });
        if (here && !named && status.status < FormStatus::Done)
            names.append(status.document->title);
    }
    return names;
}

ReportPart describe(const Source &source, const Part &part)
{
    ReportPart described{QString::fromLatin1(part.id), titleOf(part), ReportState::Empty, {}, false};
    if (part.repeats) {
        described.state = ReportState::Finished;
        return described;
    }
    if (part.write(source, described.title).isEmpty())
        return described;
    described.unfinished = unfinished(source, part);
    described.state = described.unfinished.isEmpty() ? ReportState::Finished : ReportState::Draft;
    described.usual = true;
    return described;
}

} // namespace

Source::Source(const Workbook &book)
    : workbook(book)
    , today(book.clock().today())
    , tasks(sjusteg::tasks(book, today))
    , anchoring(anchoringMatters(book, tasks))
    , documents(documentStatuses(book))
{
}

Pages filled(const QVector<Sheet> &sheets)
{
    Pages pages;
    for (const Sheet &sheet : sheets) {
        if (!sheet.isEmpty())
            pages.append(sheet.document());
    }
    return pages;
}

} // namespace report

QVector<ReportPart> reportParts(const Workbook &workbook)
{
    const report::Source source(workbook);
    QVector<ReportPart> parts;
    for (const report::Part &part : report::allParts())
        parts.append(report::describe(source, part));
    return parts;
}

ReportChoice ReportChoice::usual(const QVector<ReportPart> &parts)
{
    ReportChoice choice;
    for (const ReportPart &part : parts) {
        if (part.usual)
            choice.parts.append(part.id);
    }
    return choice;
}

QVector<Document> buildReport(const Workbook &workbook, const ReportChoice &choice, const WheelDrawing &draw, const ReportProgress &progress)
{
    report::Source source(workbook);
    source.draw = draw;
    QVector<Document> documents;
    int done = 0;
    for (const report::Part &part : report::allParts()) {
        if (!choice.parts.contains(QLatin1StringView(part.id)))
            continue;
        if (progress && !progress(done++, int(choice.parts.size())))
            return {};
        const QStringList open = report::unfinished(source, part);
        const QString title = report::titleOf(part);
        report::Pages pages = part.write(source, open.isEmpty() ? title : report::PartText::tr("%1 (draft)").arg(title));
        if (pages.isEmpty()) {
            report::Sheet empty(workbook, title);
            empty.text(report::PartText::tr("Nothing has been filled in here yet."), ParagraphBlock::Style::Muted);
            pages = {empty.document()};
        } else if (!open.isEmpty()) {
            const QString note = report::PartText::tr("Draft. Not finished yet: %1.").arg(open.join(QStringLiteral("; ")));
            pages.first().blocks.prepend(ParagraphBlock{note, ParagraphBlock::Style::Muted});
        }
        documents += pages;
    }
    return documents;
}

Document buildAnchoringReport(const Workbook &workbook)
{
    const report::Source source(workbook);
    return buildAnchoringList(workbook, source.anchoring);
}

} // namespace sjusteg
