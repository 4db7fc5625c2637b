// SPDX-License-Identifier: MPL-2.0
// What follows from an edit by itself. What follows from deletions is in FollowDeletion.cpp.
#include "carry/CarryRun.h"

#include "carry/Evaluator.h"
#include "workbook/LastRound.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRounds = 12; // a chain through all seven steps is shorter; rings are refused when the definitions are read

QSet<QString> rowOf(const CellRef &cell)
{
    if (cell.isHead())
        return {};
    return {cell.parent.isEmpty() ? cell.row : cell.parent};
}

QString keyOf(const Offer &offer)
{
    return offer.to.form + u'\n' + offer.id;
}

} // namespace

QVector<CarryRun::Touch> CarryRun::touchesOf(const FormChange &change) const
{
    const Form *form = m_draft.form(change.form);
    const std::optional<FormHead> head = form ? form->head : m_workbook.head(change.form);
    if (!head)
        return {};
    const QString id = head->templateId;
    // A copy that has only been looked at so far comes to be with the first answer, and with it all it says to others.
    if (!head->stored && !head->subject.isNull() && !m_making.contains(change.form))
        return {{change.form, id, {}, {}}};
    if (const auto *cell = std::get_if<SetCell>(&change.change))
        return {{change.form, id, cell->cell.field, rowOf(cell->cell)}};
    if (const auto *insert = std::get_if<InsertRow>(&change.change))
        return {{change.form, id, insert->table, {insert->row.id}}};
    if (const auto *removal = std::get_if<RemoveRow>(&change.change))
        return {{change.form, id, removal->table, {removal->row.id}}};
    if (std::holds_alternative<AddForm>(change.change) || std::holds_alternative<DropForm>(change.change))
        return {{change.form, id, {}, {}}};
    return {};
}

/// An edit of a row from the last round confirms it.
void CarryRun::confirm(const QString &form, const CellRef &cell)
{
    writeOrigins();
    const Form *stands = m_draft.form(form);
    if (!stands || !isUnconfirmed(*stands, cell.table(), cell.row))
        return;
    Origins &known = origins(form);
    for (const CarriedEntry &entry : known.ofCell(cell.table(), cell.row)) {
        if (isFromLastRound(entry.toJson()))
            known.remove(entry);
    }
    keepOrigins(form);
}

QVector<FormHead> CarryRun::targetsOf(const FlowRule &rule, const Touch &touch) const
{
    QVector<FormHead> targets;
    const bool isSource = rule.sources.contains(touch.templateId);
    const Form *touched = m_draft.form(touch.form);
    for (const QString &id : rule.targets) {
        for (const FormHead &head : m_draft.copies(id)) {
            if (head.id != touch.form && isSource && !touch.rows.isEmpty()) {
                // Copies about another row, or about something else than the copy that was changed, cannot depend on it.
                const bool apart = std::any_of(rule.match.cbegin(), rule.match.cend(), [&](const FlowMatch &match) {
                    if (match.target != "subject"_L1 || match.orEmpty)
                        return false;
                    if (match.source == "row"_L1)
                        return head.subject.form != touch.form || !touch.rows.contains(head.subject.row);
                    return match.source == "form/subject"_L1 && touched && !(head.subject.form == touched->head.subject.form && head.subject.row == touched->head.subject.row);
                });
                if (apart)
                    continue;
            }
            targets.append(head);
        }
    }
    return targets;
}

bool CarryRun::shows(const Draft &draft, const FlowRule &rule, const Form &target, const Touch &touch) const
{
    const auto isTouched = [&touch](const FlowSource &source) {
        return touch.meets(source.at.form->head.id, source.at.row ? source.at.row->id : QString());
    };
    QVector<Standing> places;
    if (rule.targetTable.isEmpty())
        places.append(standingAt(draft, target));
    for (const Row &row : target.rows(rule.targetTable))
        places.append(standingAt(draft, target, rule.targetTable, &row));
    return std::any_of(places.cbegin(), places.cend(), [&](const Standing &place) {
        const QVector<FlowSource> sources = sourcesOf(draft, rule, place, SourceChoice::Standing);
        return std::any_of(sources.cbegin(), sources.cend(), isTouched);
    });
}

/// «Grunnlaget er endret»: on finished copies, for everything they are built on.
void CarryRun::mark(const FlowRule &rule, const Form &target, const Touch &touch)
{
    if (!isFinished(target) || target.head.review)
        return;
    bool changed = false;
    if (rule.mode == FlowMode::Derived) {
        const Draft before(m_workbook);
        changed = rule.marks && (shows(m_draft, rule, target, touch) || shows(before, rule, target, touch));
    } else {
        const bool live = rule.mode == FlowMode::Link && rule.into == FlowInto::Rows;
        const QVector<CarriedEntry> entries = live ? Origins(target).byFlows(rule.members) : QVector<CarriedEntry>();
        changed = !touch.rows.isEmpty() && std::any_of(entries.cbegin(), entries.cend(), [&touch](const CarriedEntry &entry) {
            return entry.from.form == touch.form && touch.rows.contains(entry.from.row);
        });
        Evaluator evaluator(m_draft, target);
        for (const Offer &offer : evaluator.offers(rule))
            changed = changed || offer.kind != OfferKind::New || (live && rule.isAutomatic());
    }
    if (changed)
        setMark(target.head.id, true);
}

void CarryRun::round(const QVector<Touch> &touches)
{
    writeOrigins();
    const FlowPlan &plan = m_draft.catalog().flowPlan();
    QSet<QString> seen;
    QVector<Offer> taken;
    QSet<QString> takenKeys;
    const auto look = [&](const FlowRule &rule, const QString &targetId, const Touch &touch) {
        const QString key = QString::number(&rule - plan.rules().constData()) + u'\n' + targetId;
        const Form *target = m_draft.form(targetId);
        if (!target)
            return;
        if (isFinished(*target))
            mark(rule, *target, touch);
        if (seen.contains(key))
            return;
        seen.insert(key);
        if (isFinished(*target) || rule.mode == FlowMode::Derived)
            return;
        Evaluator evaluator(m_draft, *target, m_making);
        for (const Offer &offer : evaluator.offers(rule)) {
            if (offer.automatic && !takenKeys.contains(keyOf(offer))) {
                takenKeys.insert(keyOf(offer));
                taken.append(offer);
            }
        }
    };
    for (const Touch &touch : touches) {
        for (const FlowRule *rule : plan.dependingOn(touch.templateId, touch.field)) {
            if (rule->into == FlowInto::Copy || rule->into == FlowInto::Nothing)
                continue;
            for (const FormHead &head : targetsOf(*rule, touch))
                look(*rule, head.id, touch);
        }
        if (!touch.field.isEmpty() || !m_making.contains(touch.form))
            continue;
        for (const FlowRule *rule : plan.into(touch.templateId))
            look(*rule, touch.form, touch);
    }
    for (const Offer &offer : std::as_const(taken))
        take(offer);
}

void CarryRun::followUp()
{
    for (int i = 0; i < mostRounds && m_followed < m_changes.size(); ++i) {
        const QVector<FormChange> now = m_changes.mid(m_followed);
        m_followed = m_changes.size();
        QVector<Touch> touches;
        for (const FormChange &one : now) {
            if (const auto *removal = std::get_if<RemoveRow>(&one.change)) {
                forgetRow(one.form, *removal);
                detach(one.form, {removal->row.id});
                dropEmptyCopies(one.form, removal->row.id);
            } else if (const auto *drop = std::get_if<DropForm>(&one.change)) {
                detach(one.form, {});
                rememberDropped(drop->form);
            } else if (const auto *cell = std::get_if<SetCell>(&one.change)) {
                confirm(one.form, cell->cell);
                pairRows(one.form, cell->cell);
            }
            touches += touchesOf(one);
        }
        round(touches);
    }
}

} // namespace sjusteg
