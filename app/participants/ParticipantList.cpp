// SPDX-License-Identifier: MPL-2.0
#include "participants/ParticipantList.h"

#include "handbook/TemplateCatalog.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

QString participantRegister()
{
    return u"reg-deltakere"_s;
}

QString placementRegister()
{
    return u"reg-praksisperioder"_s;
}

QDate dateOf(const Row &row, const QString &column)
{
    return QDate::fromString(row.cell(column).toString(), Qt::ISODate);
}

QString titleOf(const Workbook &workbook, const Row &row, const QString &column)
{
    const Value value = row.cell(column);
    return value.isObject() ? workbook.referenceTitle(value.toObject()) : QString();
}

QVector<Row> registerRows(const Workbook &workbook, const QString &templateId)
{
    const Form *form = workbook.single(templateId);
    return form ? form->rows(u"rows"_s) : QVector<Row>();
}

QString participantOfPlacement(const Workbook &workbook, const QString &placement)
{
    const Form *placements = workbook.single(placementRegister());
    const Row *row = placements ? placements->row(u"rows"_s, placement) : nullptr;
    return row ? Reference::fromJson(row->cell(u"participant"_s).toObject()).row : QString();
}

/// The participant a copy is about, by its row; empty where nobody has said it.
QString participantOf(const Workbook &workbook, const FormHead &head)
{
    const std::optional<FormHead> subject = workbook.head(head.subject.form);
    if (subject && subject->templateId == participantRegister())
        return head.subject.row;
    Reference placement = head.subject;
    if (placement.isNull()) {
        const Form *form = workbook.form(head.id);
        placement = form ? Reference::fromJson(form->fields.value(u"placement"_s, noValue()).toObject()) : Reference();
    }
    return participantOfPlacement(workbook, placement.row);
}

/// With the participant each is about.
QVector<std::pair<QString, FormHead>> copiesWithParticipants(const Workbook &workbook)
{
    QVector<std::pair<QString, FormHead>> found;
    for (const Template *definition : participantTemplates(workbook.catalog())) {
        for (const FormHead &head : workbook.copies(definition->id)) {
            if (head.stored)
                found.append({participantOf(workbook, head), head});
        }
    }
    return found;
}

ParticipantLine::Review reviewOf(const ParticipantLine &line, const QDate &today)
{
    if (line.deleteAfter.isValid() && line.deleteAfter < today)
        return ParticipantLine::Review::DateOver;
    if (line.programmeEnd.isValid() && line.programmeEnd < today)
        return ParticipantLine::Review::ProgrammeOver;
    return ParticipantLine::Review::None;
}

} // namespace

QVector<ParticipantLine> participantLines(const Workbook &workbook)
{
    QVector<ParticipantLine> lines;
    if (workbook.participantState() != ParticipantState::Unlocked)
        return lines;
    QHash<QString, int> forms;
    for (const auto &[participant, head] : copiesWithParticipants(workbook))
        ++forms[participant];
    QHash<QString, int> placements;
    for (const Row &row : registerRows(workbook, placementRegister()))
        ++placements[Reference::fromJson(row.cell(u"participant"_s).toObject()).row];
    const QDate today = workbook.clock().today();
    for (const Row &row : registerRows(workbook, participantRegister())) {
        ParticipantLine line;
        line.row = row.id;
        line.code = row.cell(u"code"_s).toString();
        line.counsellor = workbook.personName(row.cell(u"counsellor"_s));
        line.programmeEnd = dateOf(row, u"programme_end"_s);
        line.goal = titleOf(workbook, row, u"occupation"_s);
        line.deleteAfter = dateOf(row, u"delete_after"_s);
        line.placements = placements.value(row.id);
        line.forms = forms.value(row.id);
        line.review = reviewOf(line, today);
        lines.append(line);
    }
    return lines;
}

std::optional<ParticipantLine> participantLine(const Workbook &workbook, const QString &row)
{
    const QVector<ParticipantLine> lines = participantLines(workbook);
    const auto it = std::find_if(lines.cbegin(), lines.cend(), [&row](const ParticipantLine &line) { return line.row == row; });
    return it == lines.cend() ? std::nullopt : std::optional<ParticipantLine>(*it);
}

QVector<ParticipantLine> participantsToReview(const Workbook &workbook)
{
    QVector<ParticipantLine> lines = participantLines(workbook);
    lines.removeIf([](const ParticipantLine &line) { return line.review == ParticipantLine::Review::None; });
    return lines;
}

QVector<PlacementLine> placementsOf(const Workbook &workbook, const QString &participant)
{
    QVector<PlacementLine> lines;
    const Form *form = workbook.single(placementRegister());
    for (const Row &row : registerRows(workbook, placementRegister())) {
        if (Reference::fromJson(row.cell(u"participant"_s).toObject()).row == participant)
            lines.append({{form->head.id, row.id, workbook.rowTitle(form->head.id, u"rows"_s, row.id)},
                          titleOf(workbook, row, u"employer"_s), titleOf(workbook, row, u"occupation"_s), dateOf(row, u"start"_s), dateOf(row, u"end"_s)});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const PlacementLine &a, const PlacementLine &b) {
        const QDate far(9999, 1, 1);
        return (a.start.isValid() ? a.start : far) < (b.start.isValid() ? b.start : far);
    });
    return lines;
}

QVector<FormHead> formsAbout(const Workbook &workbook, const QString &participant)
{
    QVector<FormHead> heads;
    for (const auto &[about, head] : copiesWithParticipants(workbook)) {
        if (about == participant)
            heads.append(head);
    }
    return heads;
}

QVector<FormHead> formsAboutNobody(const Workbook &workbook)
{
    return formsAbout(workbook, {});
}

QString participantOfRow(const Workbook &workbook, const QString &formId, const QString &row)
{
    const std::optional<FormHead> head = workbook.head(formId);
    if (!head || row.isEmpty())
        return {};
    return head->templateId == participantRegister() ? row : head->templateId == placementRegister() ? participantOfPlacement(workbook, row) : QString();
}

QString participantOfCopy(const Workbook &workbook, const QString &formId)
{
    const std::optional<FormHead> head = workbook.head(formId);
    if (!head || !workbook.catalog().isAboutParticipants(head->templateId) || workbook.participantState() != ParticipantState::Unlocked)
        return {};
    return participantOf(workbook, *head);
}

QVector<const Template *> participantTemplates(const TemplateCatalog &catalog)
{
    QVector<const Template *> found;
    for (const Template &definition : catalog.templates()) {
        if (definition.personalData == PersonalData::Yes && !definition.isRegister())
            found.append(&definition);
    }
    return found;
}

bool touchesParticipants(const Workbook &workbook, const Edit &edit)
{
    return std::any_of(edit.changes.cbegin(), edit.changes.cend(), [&workbook](const FormChange &change) {
        if (const auto *dropped = std::get_if<DropForm>(&change.change))
            return workbook.catalog().isAboutParticipants(dropped->form.head.templateId);
        const std::optional<FormHead> head = workbook.head(change.form);
        return head && workbook.catalog().isAboutParticipants(head->templateId);
    });
}

} // namespace sjusteg
