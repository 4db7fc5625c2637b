// SPDX-License-Identifier: MPL-2.0
#include "handbook/TableReader.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int noteLength = 200;
constexpr int improvementLength = 4000;

Field part(const QString &id, FieldType type, const QString &label, const QString &help, const QString &origin)
{
    Field field;
    field.id = id;
    field.type = type;
    field.label = label;
    field.help = help;
    field.origin = origin;
    return field;
}

Field dueWhen(Field field, Condition::Kind kind, const QString &other, const QStringList &options = {})
{
    field.need = Need::Conditional;
    field.when.kind = kind;
    field.when.field = other;
    field.when.options = options;
    return field;
}

Field unitVotes(const QVector<Option> &statuses, const QVector<Option> &units, const QString &origin)
{
    Field votes = part(u"unit_votes"_s, FieldType::Table, u"Enhetenes svar før felles status"_s,
                       u"Svaret fra hver enhet før felles status settes."_s, origin);
    votes.rows = RowKind::Fixed;
    votes.rowSource = u"units"_s;
    Field unit = part(u"unit"_s, FieldType::Unit, u"Enhet"_s, u"Én rad per enhet."_s, origin);
    unit.optionsAreUnits = true;
    unit.options = units;
    Field status = part(u"status"_s, FieldType::Choice, u"Svar"_s, u"Enhetens eget svar."_s, origin);
    status.options = statuses;
    Field note = part(u"note"_s, FieldType::Text, u"Merknad"_s, u"Kort om hvorfor enheten svarer slik."_s, origin);
    note.maxLength = noteLength;
    votes.columns = {unit, status, note};
    return votes;
}

} // namespace

QVector<Field> checklistParts(const OptionLists &lists, const Field &checklist, const Place &place, DefinitionIssues &issues)
{
    const QVector<Option> statuses = lists.named(u"check_status"_s, place, issues);
    const QString &origin = checklist.origin;

    Field status = part(u"status"_s, FieldType::Choice, u"Status"_s, u"Slik det er i kommunen i dag."_s, origin);
    status.need = Need::Required;
    status.options = statuses;
    Field improvement = part(u"improvement"_s, FieldType::LongText, u"Forslag til forbedring"_s,
                             u"Hva som bør gjøres for at punktet skal komme på plass."_s, origin);
    improvement.maxLength = improvementLength;
    improvement.lines = 2;
    const Field responsible = part(u"responsible"_s, FieldType::Person, u"Ansvarlig"_s,
                                   u"Den som sørger for at forbedringen blir gjort."_s, origin);
    const Field due = part(u"due"_s, FieldType::Date, u"Frist"_s, u"Når forbedringen skal være på plass."_s, origin);

    return {status, dueWhen(improvement, Condition::Kind::Is, status.id, {u"unmet"_s}),
            dueWhen(responsible, Condition::Kind::Filled, improvement.id), dueWhen(due, Condition::Kind::Filled, improvement.id),
            unitVotes(statuses, lists.named(u"unit"_s, place, issues), origin)};
}

} // namespace sjusteg
