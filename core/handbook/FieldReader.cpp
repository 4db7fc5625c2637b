// SPDX-License-Identifier: MPL-2.0
#include "handbook/FieldReader.h"

#include "handbook/ConditionReader.h"
#include "handbook/DefinitionNames.h"
#include "handbook/TableReader.h"
#include "handbook/ValueCheck.h"

#include <QSet>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int textLength = 200;
constexpr int longTextLength = 4000;
constexpr int scaleEnd = 10;
} // namespace

FieldReader::FieldReader(const OptionLists &lists, const QString &origin, DefinitionIssues &issues)
    : m_lists(lists)
    , m_origin(origin)
    , m_issues(issues)
{
}

QVector<Field> FieldReader::readAll(const QVector<std::pair<QJsonObject, Place>> &items)
{
    QVector<Field> fields;
    QSet<QString> seen;
    fields.reserve(items.size());
    for (const auto &[object, place] : items) {
        fields.append(read(object, place, m_origin));
        if (seen.contains(fields.constLast().id))
            m_issues.add(place, tr("the id «%1» is used twice").arg(fields.constLast().id));
        seen.insert(fields.constLast().id);
    }
    return fields;
}

Field FieldReader::read(const QJsonObject &object, const Place &place, const QString &origin)
{
    ObjectReader reader(object, place, m_issues);
    Field field;
    field.id = reader.requiredText("id"_L1);
    if (field.id.contains(u'.'))
        reader.issue("id"_L1, tr("an id has no full stop in it"));
    reader.requiredText("type"_L1);
    field.type = static_cast<FieldType>(reader.oneOf("type"_L1, names::fieldTypes, 0));
    field.label = reader.requiredText("label"_L1);
    field.help = reader.text("help"_L1);
    field.origin = reader.has("origin"_L1) ? names::of(names::origins, reader.oneOf("origin"_L1, names::origins, 0)) : origin;
    readNeed(reader, field);
    readSettings(reader, field);
    readOptions(reader, field);
    readSource(reader, field);
    field.defaultValue = reader.raw("default"_L1);
    checkDefault(reader, field);
    if (field.hasRows()) {
        FieldReader columns(m_lists, field.origin, m_issues);
        field.columns = columns.readAll(reader.objects("columns"_L1));
        readTable(reader, field, m_lists, m_issues);
    }
    reader.finish();
    return field;
}

void FieldReader::readNeed(ObjectReader &reader, Field &field)
{
    field.need = static_cast<Need>(reader.oneOf("required"_L1, names::needs, int(Need::Optional)));
    if (reader.has("when"_L1))
        field.when = readCondition(reader.object("when"_L1), reader.place("when"_L1), m_issues);
    else if (field.need == Need::Conditional)
        reader.issue("required"_L1, tr("a conditional field needs «when»"));
    if (reader.has("ignored_when"_L1))
        field.ignoredWhen = readCondition(reader.object("ignored_when"_L1), reader.place("ignored_when"_L1), m_issues);
    field.inPattern = reader.flag("p"_L1);
    field.hiddenInPattern = reader.flag("hide_in_pattern"_L1);
    field.inReport = !reader.has("in_report"_L1) || reader.flag("in_report"_L1);
    field.inView = reader.flag("in_view"_L1);
    if (field.inView && field.need != Need::Optional)
        reader.issue("in_view"_L1, tr("only what is optional waits to be shown"));
    field.notice = reader.text("notice"_L1);
    field.unique = reader.flag("unique"_L1);
}

void FieldReader::readSettings(ObjectReader &reader, Field &field)
{
    const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText;
    if (isText)
        field.maxLength = reader.whole("max"_L1, field.type == FieldType::Text ? textLength : longTextLength);
    else
        field.maximum = reader.number("max"_L1);
    if (field.hasRows())
        field.minRows = reader.whole("min"_L1);
    else
        field.minimum = reader.number("min"_L1);
    if (field.type == FieldType::Scale) {
        field.minimum = 1;
        field.maximum = scaleEnd;
    }
    field.decimals = reader.whole("decimals"_L1);
    field.suffix = reader.text("suffix"_L1);
    if (reader.has("format"_L1))
        field.format = names::of(names::formats, reader.oneOf("format"_L1, names::formats, 0));
    field.lines = reader.whole("lines"_L1, field.lines);
    field.lowLabel = reader.text("low"_L1);
    field.highLabel = reader.text("high"_L1);
    field.autocomplete = reader.flag("autocomplete"_L1);
    field.large = reader.flag("large"_L1);
    field.part = reader.text("part"_L1);
    field.signature = reader.texts("signature"_L1);
    field.editableInFixedRows = reader.flag("editable"_L1);
}

void FieldReader::readOptions(ObjectReader &reader, Field &field)
{
    if (field.type == FieldType::Unit) {
        field.optionsAreUnits = true;
        field.options = m_lists.named(u"unit"_s, reader.place(), m_issues);
    } else if (field.type == FieldType::Choice || field.type == FieldType::MultiChoice) {
        field.options = m_lists.ofField(reader, m_issues);
        if (field.options.isEmpty() && field.need != Need::Derived)
            reader.issue("options"_L1, tr("a choice needs options"));
        field.other = reader.text("other"_L1);
        if (!field.other.isEmpty() && !field.option(field.other))
            reader.issue("other"_L1, tr("there is no option «%1»").arg(field.other));
        if (field.other.isEmpty() && field.option(u"other"_s))
            field.other = u"other"_s;
    }
    field.multiple = reader.flag("multiple"_L1);
    field.targets = reader.texts("to"_L1);
    field.filter = reader.raw("filter"_L1);
    field.mayCreate = reader.flag("create"_L1);
    if (reader.raw("unit_filter"_L1).isBool())
        field.unitFilter = reader.flag("unit_filter"_L1) ? u"unit"_s : QString();
    else
        field.unitFilter = reader.text("unit_filter"_L1);
}

void FieldReader::readSource(ObjectReader &reader, Field &field)
{
    for (const auto &[object, place] : reader.objects("from"_L1)) {
        ObjectReader from(object, place, m_issues);
        CarriedFrom carried{from.requiredText("flow"_L1), from.requiredText("source"_L1), {}};
        carried.mode = names::of(names::flowModes, from.oneOf("mode"_L1, names::flowModes, 0));
        if (from.has("when"_L1))
            readCondition(from.object("when"_L1), from.place("when"_L1), m_issues);
        from.finish();
        field.from.append(carried);
    }
    field.derive = reader.object("derive"_L1);
    field.derivedFrom = reader.text("derived_from"_L1);
}

void FieldReader::checkDefault(const ObjectReader &reader, const Field &field)
{
    const QJsonValue &value = field.defaultValue;
    if (value.isUndefined())
        return;
    QString problem;
    if (const QJsonValue computed = value.toObject().value("computed"_L1); computed.isString()) {
        if (!names::contains(names::computedDefaults, computed.toString()))
            problem = tr("«%1» is not known").arg(computed.toString());
    } else if (value.toObject().contains("after"_L1)) {
        if (field.type != FieldType::Date)
            problem = tr("only a date can follow another date");
    } else {
        problem = valueProblem(field, value);
    }
    if (!problem.isEmpty())
        m_issues.add(reader.place("default"_L1), problem);
}

} // namespace sjusteg
