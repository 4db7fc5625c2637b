// SPDX-License-Identifier: MPL-2.0
#include "carry/Carry.h"

#include "carry/CarryRun.h"
#include "carry/Evaluator.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CarryText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Carry)
};

const QString acceptCause = u"accept"_s;

/// What goes together with an offer in the same form, taken without being asked about on its own.
QVector<Offer> together(const Draft &draft, const QVector<Offer> &offers)
{
    QVector<Offer> all = offers;
    QSet<QString> ids;
    for (const Offer &offer : offers)
        ids.insert(offer.id);
    const FlowPlan &plan = draft.catalog().flowPlan();
    for (const Offer &offer : offers) {
        const Form *form = draft.form(offer.to.form);
        if (!form)
            continue;
        for (const FlowRule *rule : plan.into(form->head.templateId)) {
            if (rule->together.isEmpty() || rule->together != offer.flow)
                continue;
            for (const Offer &more : Evaluator(draft, *form).offers(*rule)) {
                if (more.kind == OfferKind::New && !ids.contains(more.id)) {
                    ids.insert(more.id);
                    all.append(more);
                }
            }
        }
    }
    return all;
}

bool isAboutParticipants(const Workbook &workbook, const QString &formId)
{
    const std::optional<FormHead> head = workbook.head(formId);
    return head && workbook.catalog().isAboutParticipants(head->templateId);
}

} // namespace

Edit accept(const Workbook &workbook, const QVector<Offer> &offers)
{
    CarryRun run(workbook);
    for (const Offer &offer : together(run.draft(), offers))
        run.take(offer);
    run.followUp();
    run.clearMarks();
    return run.edit(CarryText::tr("Take what is carried over"), acceptCause);
}

Edit decline(const Workbook &workbook, const QVector<Offer> &offers)
{
    CarryRun run(workbook);
    for (const Offer &offer : offers)
        run.refuse(offer);
    run.clearMarks();
    return run.edit(CarryText::tr("Keep mine"), acceptCause);
}

Edit acknowledge(const Workbook &workbook, const QString &formId)
{
    const std::optional<FormHead> head = workbook.head(formId);
    if (!head || !head->review)
        return {};
    FormHead after = *head;
    after.review = false;
    return {CarryText::tr("Seen"), acceptCause, {{formId, SetHead{*head, after}}}};
}

namespace {

Value namedInstead(const Value &persons, const QString &member, const QJsonObject &named)
{
    if (!persons.isArray())
        return persons.toString() == member ? Value(named) : persons;
    QJsonArray all;
    for (const QJsonValue &person : persons.toArray())
        all.append(namedInstead(person, member, named));
    return all;
}

/// A member of the group who is deleted did what stands there all the same: the name stands there instead. Finished forms stay as they are.
void keepNames(const Workbook &workbook, const FormChange &change, QVector<FormChange> &effects)
{
    const auto *removal = std::get_if<RemoveRow>(&change.change);
    const Form *group = removal ? workbook.single(u"reg-arbeidsgruppe"_s) : nullptr;
    if (!group || change.form != group->head.id)
        return;
    const QString name = workbook.personName(removal->row.id);
    if (name.isEmpty())
        return;
    for (const auto &[id, cell] : workbook.referencesTo(change.form, removal->row.id)) {
        const Form *form = workbook.form(id);
        if (!form || form->head.status == FormStatus::Done || form->head.status == FormStatus::Anchored)
            continue;
        const Value before = form->value(cell);
        const Value after = namedInstead(before, removal->row.id, {{u"name"_s, name}});
        if (before != after)
            effects.append({id, SetCell{cell, before, after}});
    }
}

} // namespace

Edit withEffects(const Workbook &workbook, const Edit &edit)
{
    if (edit.isEmpty())
        return edit;
    Edit meant = edit;
    for (const FormChange &change : edit.changes)
        keepNames(workbook, change, meant.changes);
    CarryRun run(workbook);
    if (!run.begin(meant))
        return edit; // the file refuses it, and says why
    run.followUp();
    const Edit all = run.edit(edit.text, edit.cause);
    return all.changes.size() == meant.changes.size() ? meant : all;
}

Edit automaticEffects(const Workbook &workbook, const Edit &edit)
{
    Edit effects = withEffects(workbook, edit);
    effects.changes.remove(0, edit.changes.size());
    return effects;
}

QVector<FormHead> copiesAbout(const Workbook &workbook, const QString &formId, const QString &row)
{
    QVector<FormHead> copies = workbook.allCopies();
    copies.removeIf([&](const FormHead &head) { return head.subject.form != formId || head.subject.row != row || head.status == FormStatus::Empty; });
    return copies;
}

std::optional<Problem> forbidden(const Workbook &workbook, const Edit &edit)
{
    for (const FormChange &change : edit.changes) {
        const auto *removal = std::get_if<RemoveRow>(&change.change);
        // Participants and placements are deleted with everything about them.
        if (!removal || isAboutParticipants(workbook, change.form))
            continue;
        const QVector<FormHead> copies = copiesAbout(workbook, change.form, removal->row.id);
        if (copies.isEmpty())
            continue;
        QStringList names;
        for (const FormHead &head : copies) {
            const Template *definition = workbook.catalog().find(head.templateId);
            names.append(u"%1 – %2"_s.arg(definition ? definition->shortTitle : head.templateId, workbook.copyTitle(head.id)));
        }
        return Problem{CarryText::tr("«%1» cannot be deleted: these forms are about it and hold answers: %2. Set it to not relevant instead, or delete "
                                     "the forms first.")
                           .arg(copies.first().subject.title, names.join(u"; "_s)),
                       removal->row.id};
    }
    return std::nullopt;
}

} // namespace sjusteg
