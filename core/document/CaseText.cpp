// SPDX-License-Identifier: MPL-2.0
// Saksgrunnlag: what the assessments of 3.1 and the plans of 3.2 say, as draft text for a case about money.
#include "document/ReportParts.h"

#include <QLocale>

namespace sjusteg::report {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::CaseText)
};

const QString proposals = u"proposals"_s;

/// A proposal for the case, with the plan that has been made for it, if any.
struct Matter {
    QString name;
    const Row *row = nullptr;
    const Copy *plan = nullptr;
    int participants = 0;
    double cost = 0;
    bool hasCost = false;
};

QString money(double amount)
{
    return CaseWords::tr("NOK %1").arg(QLocale(QLocale::NorwegianBokmal).toString(qRound64(amount)));
}

const Copy *planOf(const std::vector<Copy> &plans, const QString &form, const QString &row)
{
    for (const Copy &plan : plans) {
        if (plan.head().subject.form == form && plan.head().subject.row == row)
            return &plan;
    }
    return nullptr;
}

QVector<Matter> mattersOf(const Copy &form, const QVector<Row> &rows, const std::vector<Copy> &plans)
{
    QVector<Matter> matters;
    for (const Row &row : rows) {
        if (!row.cell(u"for_case"_s).toBool())
            continue;
        Matter matter{form.words(proposals, u"name"_s, row), &row, planOf(plans, form.head().id, row.id)};
        matter.participants = form.value(proposals, u"n_total"_s, row).toInt();
        // The budget of the plan is newer than the estimate.
        const Value budget = matter.plan ? matter.plan->value(u"budget_total"_s) : noValue();
        const Value estimate = form.value(proposals, u"cost"_s, row);
        matter.hasCost = budget.toDouble() > 0 || estimate.isDouble();
        matter.cost = budget.toDouble() > 0 ? budget.toDouble() : estimate.toDouble();
        matters.append(matter);
    }
    return matters;
}

/// «24 deltakere: 15 fra introduksjonsprogrammet, 6 fra NAV, 3 fra andre kommuner.»
QString participants(const Copy &form, const Row &row)
{
    const auto count = [&](const QString &column) { return form.value(proposals, column, row).toInt(); };
    QStringList parts;
    if (count(u"n_own"_s) > 0)
        parts.append(CaseWords::tr("%n from the introduction programme", nullptr, count(u"n_own"_s)));
    if (count(u"n_nav"_s) > 0)
        parts.append(CaseWords::tr("%n from NAV", nullptr, count(u"n_nav"_s)));
    if (count(u"n_other"_s) > 0)
        parts.append(CaseWords::tr("%n from other municipalities", nullptr, count(u"n_other"_s)));
    const int all = count(u"n_total"_s);
    return all == 0 ? QString() : CaseWords::tr("%n participant(s): %1.", nullptr, all).arg(parts.join(u", "_s));
}

QString costText(const Copy &form, const Matter &matter)
{
    QStringList sentences;
    if (matter.hasCost)
        sentences.append(CaseWords::tr("The cost is estimated at %1.").arg(money(matter.cost)));
    if (matter.hasCost && matter.participants > 0)
        sentences.append(CaseWords::tr("That is about %1 a participant.").arg(money(matter.cost / matter.participants)));
    sentences.append(form.words(proposals, u"funding"_s, *matter.row));
    for (const QString &column : {u"nav_pays"_s, u"others_pay"_s, u"intermunicipal"_s}) {
        if (const QString answer = form.words(proposals, column, *matter.row); !answer.isEmpty())
            sentences.append(form.label(proposals + u'.' + column) + (form.label(proposals + u'.' + column).endsWith(u'?') ? u" "_s : u": "_s) + answer + u'.');
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void addMatter(const Copy &form, const Matter &matter, Sheet &sheet)
{
    const auto words = [&](const QString &column) { return form.words(proposals, column, *matter.row); };
    sheet.heading(matter.name);
    const QString planned = matter.plan ? matter.plan->words(u"content"_s) : QString();
    sheet.answer(CaseWords::tr("What it is"), planned.isEmpty() ? words(u"description"_s) : planned);
    sheet.answer(CaseWords::tr("Why it is proposed"), words(u"decision_reason"_s));
    sheet.answer(CaseWords::tr("The need in working life"), words(u"demand"_s));
    sheet.answer(CaseWords::tr("Who it is for"), matter.plan ? matter.plan->words(u"target_group"_s) : words(u"participant_needs"_s));
    sheet.answer(CaseWords::tr("How many"), participants(form, *matter.row));
    sheet.answer(CaseWords::tr("Employers it may be done with"), words(u"employers"_s));
    sheet.answer(CaseWords::tr("Cost and funding"), costText(form, matter));
    sheet.answer(CaseWords::tr("Staff and competence"), words(u"staff_note"_s));
    sheet.answer(CaseWords::tr("Advantages"), words(u"pros"_s));
    sheet.answer(CaseWords::tr("Drawbacks and risk"), words(u"cons"_s));
    if (!matter.plan)
        return;
    matter.plan->answers(sheet, {u"goal"_s, u"start_date"_s, u"weeks"_s, u"evaluate"_s});
    sheet.heading(matter.plan->label(u"budget"_s), 3);
    sheet.table(matter.plan->table(u"budget"_s, {u"item"_s, u"amount"_s, u"source"_s, u"confirmed"_s}));
}

void addEconomy(const Copy &form, const QVector<Matter> &matters, Sheet &sheet)
{
    TableBlock table;
    table.columns = {{CaseWords::tr("Measure"), 3, false}, {CaseWords::tr("Participants"), 1.2, true}, {CaseWords::tr("Cost"), 1.4, true}, {CaseWords::tr("Funding"), 3, false}};
    double sum = 0;
    for (const Matter &matter : matters) {
        sum += matter.cost;
        table.rows.append({cell(matter.name), cell(matter.participants > 0 ? QString::number(matter.participants) : u"–"_s),
                           cell(matter.hasCost ? money(matter.cost) : CaseWords::tr("not estimated")), cell(form.words(proposals, u"funding"_s, *matter.row))});
    }
    if (matters.size() > 1)
        table.rows.append({cell(CaseWords::tr("Sum"), true), cell({}), cell(money(sum), true), cell({})});
    sheet.heading(CaseWords::tr("The economy in short"));
    sheet.table(table);
}

void addResolution(const QVector<Matter> &matters, Sheet &sheet)
{
    QStringList points;
    for (const Matter &matter : matters) {
        if (matter.plan && matter.plan->value(u"within_frame"_s).toBool())
            points.append(CaseWords::tr("The measure «%1» is started within the present budget.").arg(matter.name));
        else if (matter.hasCost)
            points.append(CaseWords::tr("The measure «%1» is started. %2 is set aside for it.").arg(matter.name, money(matter.cost)));
        else
            points.append(CaseWords::tr("The measure «%1» is started. (The cost must be worked out before the case is put forward.)").arg(matter.name));
    }
    points.append(CaseWords::tr("The administration reports back on results and use of money within a year."));
    sheet.heading(CaseWords::tr("Draft resolution"));
    sheet.list(points);
}

} // namespace

} // namespace sjusteg::report

namespace sjusteg {

Document buildCaseText(const Workbook &workbook)
{
    using report::CaseWords;
    report::Sheet sheet(workbook, CaseWords::tr("Basis for a case: new measures"));
    const std::optional<report::Copy> form = report::single(workbook, QStringLiteral("mal-3.1"));
    const std::vector<report::Copy> plans = report::copies(workbook, QStringLiteral("mal-3.2"));
    const QVector<Row> rows = form ? form->rows(report::proposals) : QVector<Row>();
    const QVector<report::Matter> matters = form ? report::mattersOf(*form, rows, plans) : QVector<report::Matter>();
    if (matters.isEmpty()) {
        sheet.text(CaseWords::tr("No proposal is marked for a case. Tick «Tas med i sak om midler» at the proposals in template 3.1 that are to be in it."));
        return sheet.document();
    }
    QStringList names;
    for (const report::Matter &matter : matters)
        names.append(QStringLiteral("«%1»").arg(matter.name));
    sheet.text(CaseWords::tr("Draft text, put together from templates 3.1 and 3.2. Read it through and make it your own."), ParagraphBlock::Style::Muted);
    sheet.heading(CaseWords::tr("What the case is about"));
    sheet.text(CaseWords::tr("%1 has considered which measures can bring more participants in the introduction programme into work. The working group proposes %2.", nullptr)
                   .arg(workbook.municipality(), names.join(QStringLiteral(", "))));
    const QString by = form->words(QStringLiteral("decided_by"));
    const QString date = form->words(QStringLiteral("decided_date"));
    if (!by.isEmpty())
        sheet.text(date.isEmpty() ? CaseWords::tr("The proposals were agreed by %1.").arg(by) : CaseWords::tr("The proposals were agreed by %1 on %2.").arg(by, date));
    for (const report::Matter &matter : matters)
        report::addMatter(*form, matter, sheet);
    report::addEconomy(*form, matters, sheet);
    report::addResolution(matters, sheet);
    return sheet.document();
}

} // namespace sjusteg
