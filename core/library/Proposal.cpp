// SPDX-License-Identifier: MPL-2.0
#include "library/Proposal.h"

#include "carry/Origins.h"
#include "workbook/ValueWords.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ProposalText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Proposal)
};

const QLatin1StringView proposalTemplate("mal-3.1");
const QString proposalTable = u"proposals"_s;

const Field *proposalColumn(const TemplateCatalog &catalog, const QString &column)
{
    const Template *definition = catalog.find(proposalTemplate);
    return definition ? definition->field(proposalTable + u'.' + column) : nullptr;
}

void addLines(QVector<ProposalLine> &lines, const Card &card, const QString &from, const QString &to)
{
    for (const QString &line : card.texts.value(from).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append({from, to, line.trimmed(), true});
    }
}

/// Where a cell came from. A delivered card has no form, only its id.
CarriedEntry originOf(const Card &card, const QString &flow, const QString &row, const QString &column, const QString &from, const Value &taken)
{
    CarriedEntry entry;
    entry.flow = flow;
    entry.field = proposalTable + u'.' + column;
    entry.row = row;
    if (card.delivered)
        entry.card = card.id;
    else
        entry.from.form = card.id;
    entry.from.field = from;
    entry.taken = taken;
    return entry;
}

/// The chosen lines of one field of the card that go to one column.
QString chosenLines(const ProposalDraft &draft, const QString &column, const QString &from)
{
    QStringList lines;
    for (const ProposalLine &line : draft.lines) {
        if (line.taken && line.to == column && line.from == from)
            lines.append(line.text);
    }
    return lines.join(u'\n');
}

QJsonArray proposalOrigins(const Form &form, const Card &card, const ProposalDraft &draft, const QString &row)
{
    Origins origins(form);
    origins.put(originOf(card, u"D-99"_s, row, u"name"_s, u"title"_s, draft.name.trimmed()));
    // The idea is the card's even where none of its words were taken: that is what the column «Kilde» goes by.
    origins.put(originOf(card, u"D-30"_s, row, u"description"_s, u"measure"_s, chosenLines(draft, u"description"_s, u"measure"_s)));
    for (const auto &[flow, column, from] : {std::tuple(u"D-30"_s, u"description"_s, u"about"_s), {u"D-99"_s, u"funding"_s, u"organisation"_s},
                                             {u"D-99"_s, u"cons"_s, u"fit_note"_s}}) {
        if (const QString taken = chosenLines(draft, column, from); !taken.isEmpty())
            origins.put(originOf(card, flow, row, column, from, taken));
    }
    return origins.carried();
}

} // namespace

QString ProposalDraft::text(QLatin1StringView column) const
{
    QStringList chosen;
    for (const ProposalLine &line : lines) {
        if (line.taken && line.to == column)
            chosen.append(line.text);
    }
    return chosen.join(u'\n');
}

ProposalDraft proposalDraft(const Card &card)
{
    ProposalDraft draft;
    draft.name = ProposalText::tr("After %1").arg(card.title());
    addLines(draft.lines, card, u"measure"_s, u"description"_s);
    addLines(draft.lines, card, u"about"_s, u"description"_s);
    addLines(draft.lines, card, u"organisation"_s, u"funding"_s);
    addLines(draft.lines, card, u"fit_note"_s, u"cons"_s);
    return draft;
}

QVector<OpenQuestion> openQuestions(const TemplateCatalog &catalog)
{
    QVector<OpenQuestion> questions;
    const Template *definition = catalog.find(proposalTemplate);
    const Field *table = definition ? definition->field(proposalTable) : nullptr;
    static const QStringList answered{u"name"_s, u"component"_s, u"description"_s, u"funding"_s};
    for (const Field &column : table ? table->columns : QVector<Field>()) {
        const bool asked = column.need == Need::Required || column.need == Need::Conditional;
        // What is asked only when NAV or another municipality takes part comes up in the form itself.
        const bool always = column.need == Need::Required || column.when.field == "decision"_L1;
        if ((asked && always && !answered.contains(column.id)) || column.id == "employer_requirements"_L1)
            questions.append({column.label, column.help});
    }
    return questions;
}

QStringList tooLong(const ProposalDraft &draft, const TemplateCatalog &catalog)
{
    QStringList reasons;
    if (draft.name.trimmed().isEmpty())
        reasons.append(ProposalText::tr("The proposal needs a name."));
    const auto measure = [&](const QString &column, const QString &text) {
        const Field *field = proposalColumn(catalog, column);
        if (field && text.size() > field->maxLength) {
            reasons.append(ProposalText::tr("«%1» has room for %2 characters, and what is chosen has %3. Take away some lines.")
                               .arg(field->label).arg(field->maxLength).arg(text.size()));
        }
    };
    measure(u"name"_s, draft.name.trimmed());
    for (const auto column : {"description"_L1, "funding"_L1, "cons"_L1})
        measure(column, draft.text(column));
    return reasons;
}

Result<Edit> addProposal(const Workbook &workbook, const Card &card, const ProposalDraft &draft, QString *row)
{
    const Form *form = workbook.single(proposalTemplate);
    const Field *component = proposalColumn(workbook.catalog(), u"component"_s);
    if (!form || !component)
        return Problem{ProposalText::tr("Mal 3.1 is missing among the definitions."), {}};
    if (form->head.status == FormStatus::Done || form->head.status == FormStatus::Anchored)
        return Problem{ProposalText::tr("Mal 3.1 is finished. Open it again before you add proposals."), {}};
    if (const QStringList reasons = tooLong(draft, workbook.catalog()); !reasons.isEmpty())
        return Problem{reasons.join(u'\n'), {}};
    Row added = workbook.newRow(form->head.id, proposalTable);
    const auto set = [&added](const QString &column, const QString &text) {
        if (!text.isEmpty())
            added.cells.insert(column, text);
    };
    set(u"name"_s, draft.name.trimmed());
    set(u"origin"_s, u"example"_s);
    for (const auto column : {"description"_L1, "funding"_L1, "cons"_L1})
        set(column, draft.text(column));
    if (component->option(draft.component))
        set(u"component"_s, draft.component);
    if (row)
        *row = added.id;
    Edit edit{ProposalText::tr("Use %1 as a proposal").arg(inQuotes(card.title())), u"edit"_s, {}};
    edit.changes.append({form->head.id, InsertRow{proposalTable, int(form->rows(proposalTable).size()), added}});
    edit.changes.append({form->head.id, SetOrigins{form->carried, proposalOrigins(*form, card, draft, added.id), form->refused, form->refused}});
    return edit;
}

} // namespace sjusteg
