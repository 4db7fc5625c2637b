// SPDX-License-Identifier: MPL-2.0
// Parts 6–9: employers, training, follow-up, and what came of it.
#include "document/ReportCounts.h"
#include "document/ReportParts.h"

#include <algorithm>

namespace sjusteg::report {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PracticeText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Report)
};

TableBlock countTable(const QString &what, const QString &number)
{
    TableBlock table;
    table.columns = {{what, 1, false}, {number, 1, false}}; // the number beside its words, not at the far edge
    return table;
}

/// Every employer once, by the latest meeting with a result.
void addResults(const Source &source, Sheet &sheet)
{
    QMap<QString, std::pair<QString, QString>> latest; // employer → date, result
    const Field *result = nullptr;
    for (const Copy &copy : copies(source.workbook, u"mal-4.2"_s)) {
        result = copy.field(u"result"_s);
        const QString employer = copy.head().subject.isNull() ? copy.head().id : copy.head().subject.row;
        const std::pair found(copy.value(u"meeting_date"_s).toString(), Wording::chosen(copy.value(u"result"_s)).value(0));
        if (!latest.contains(employer) || !(found < latest.value(employer)))
            latest.insert(employer, found);
    }
    if (latest.isEmpty() || !result)
        return;
    TableBlock table = countTable(result->label, PracticeText::tr("Employers"));
    const auto add = [&](const QString &id, const QString &label) {
        const auto count = std::count_if(latest.cbegin(), latest.cend(), [&id](const std::pair<QString, QString> &one) { return one.second == id; });
        if (count > 0 || !id.isEmpty())
            table.rows.append({cell(label), cell(QString::number(count))});
    };
    for (const Option &option : result->options)
        add(option.id, option.label);
    add({}, PracticeText::tr("No result yet"));
    sheet.heading(PracticeText::tr("Employers we have talked with"));
    sheet.table(table);
}

/// What came after the placements, in numbers that tell of nobody.
void addOutcomes(const Source &source, Sheet &sheet)
{
    const Template *definition = source.workbook.catalog().find(u"mal-7.4"_s);
    const Field *outcome = definition ? definition->field(u"d_outcome"_s) : nullptr;
    if (!outcome)
        return;
    if (source.workbook.participantState() == ParticipantState::Locked) {
        sheet.heading(outcome->label);
        return sheet.text(PracticeText::tr("The participants were locked when the report was made, so the numbers are left out."), ParagraphBlock::Style::Muted);
    }
    QVector<int> counts(outcome->options.size(), 0);
    int all = 0;
    for (const FormHead &head : source.workbook.copies(definition->id)) {
        const Form *form = source.workbook.form(head.id);
        const QStringList chosen = form ? Wording::chosen(form->value({outcome->id, {}, {}})) : QStringList();
        for (qsizetype i = 0; i < counts.size(); ++i) {
            const bool here = chosen.contains(outcome->options.at(i).id);
            counts[i] += here;
            all += here;
        }
    }
    if (all == 0)
        return;
    sheet.heading(outcome->label);
    const std::optional<QStringList> words = protectedCounts(counts);
    if (!words)
        return sheet.text(PracticeText::tr("Fewer than 5 participants have finished, so the numbers are not shown."), ParagraphBlock::Style::Muted);
    TableBlock table = countTable(PracticeText::tr("Outcome"), PracticeText::tr("Participants"));
    for (qsizetype i = 0; i < words->size(); ++i)
        table.rows.append({cell(outcome->options.at(i).label), cell(words->at(i))});
    sheet.table(table);
}

void addUsable(const Source &source, Sheet &sheet)
{
    const std::optional<Copy> employers = single(source.workbook, u"reg-arbeidsgivere"_s);
    const Field *usable = employers ? employers->field(u"rows.usable"_s) : nullptr;
    if (!usable)
        return;
    const QVector<Row> rows = employers->rows(u"rows"_s);
    TableBlock table = countTable(usable->label, PracticeText::tr("Employers"));
    for (const Option &option : usable->options) {
        const auto count = std::count_if(rows.cbegin(), rows.cend(), [&option](const Row &row) { return row.cell(u"usable"_s).toString() == option.id; });
        table.rows.append({cell(option.label), cell(QString::number(count))});
    }
    sheet.heading(PracticeText::tr("Workplaces for the next participants"));
    sheet.table(table);
}

Sheet checklistSheet(const Source &source, const QString &title, const QString &templateId)
{
    Sheet sheet(source.workbook, title);
    if (const std::optional<Copy> list = single(source.workbook, templateId))
        checklist(*list, sheet);
    return sheet;
}

} // namespace

Pages employers(const Source &source, const QString &title)
{
    Sheet sheet = checklistSheet(source, title, u"mal-4.1"_s);
    if (const std::optional<Copy> common = pattern(source.workbook, u"mal-4.2"_s)) {
        sheet.heading(PracticeText::tr("What we offer employers"));
        common->answers(sheet, {u"offer"_s});
        sheet.heading(common->label(u"expectations"_s), 3);
        sheet.table(common->table(u"expectations"_s, {u"party"_s, u"duty"_s, u"expects"_s}));
    }
    addResults(source, sheet);
    return filled({sheet});
}

Pages training(const Source &source, const QString &title)
{
    Sheet plans(source.workbook, title, PracticeText::tr("Plans for training"));
    for (const Copy &copy : copies(source.workbook, u"mal-5.2"_s)) {
        plans.heading(copy.title());
        plans.heading(copy.label(u"gap"_s), 3);
        plans.table(copy.table(u"gap"_s, {u"requirement"_s, u"category"_s, u"status"_s, u"needs_training"_s}));
        plans.heading(copy.label(u"training"_s), 3);
        plans.table(copy.table(u"training"_s, {u"component"_s, u"topic"_s, u"goal"_s, u"unit"_s, u"arena"_s, u"hours"_s}));
    }
    return filled({checklistSheet(source, title, u"mal-5.1"_s), plans});
}

Pages followUp(const Source &source, const QString &title)
{
    Sheet plans(source.workbook, title, PracticeText::tr("Plans for the placements"));
    for (const Copy &copy : copies(source.workbook, u"mal-6.2"_s)) {
        plans.heading(copy.title());
        copy.answers(plans, {u"aim"_s});
        plans.heading(copy.label(u"goals"_s), 3);
        plans.table(copy.table(u"goals"_s, {u"goal"_s, u"tasks"_s, u"arena"_s, u"by"_s, u"when"_s}));
        plans.heading(copy.label(u"week"_s), 3);
        plans.table(copy.table(u"week"_s, {u"day"_s, u"arena"_s, u"hours"_s, u"content"_s}));
        plans.heading(copy.label(u"follow_up"_s), 3);
        plans.table(copy.table(u"follow_up"_s, {u"who"_s, u"by"_s, u"form"_s, u"cadence"_s, u"content"_s}));
    }
    return filled({checklistSheet(source, title, u"mal-6.1"_s), plans});
}

Pages evaluation(const Source &source, const QString &title)
{
    Sheet sheet = checklistSheet(source, title, u"mal-7.1"_s);
    addOutcomes(source, sheet);
    addUsable(source, sheet);
    return filled({sheet});
}

} // namespace sjusteg::report
