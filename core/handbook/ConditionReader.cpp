// SPDX-License-Identifier: MPL-2.0
#include "handbook/ConditionReader.h"

#include "handbook/ObjectReader.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ConditionText {
    Q_DECLARE_TR_FUNCTIONS(ConditionReader)
};

void checkParts(ObjectReader &reader, QLatin1StringView key, DefinitionIssues &issues)
{
    const auto parts = reader.objects(key);
    if (parts.isEmpty())
        reader.issue(key, ConditionText::tr("needs at least one condition"));
    for (const auto &[part, place] : parts)
        readCondition(part, place, issues);
}

void checkComparison(ObjectReader &reader)
{
    reader.requiredText("field"_L1);
    if (reader.has("is"_L1) || reader.has("is_not"_L1)) {
        const auto key = reader.has("is"_L1) ? "is"_L1 : "is_not"_L1;
        if (reader.texts(key).isEmpty())
            reader.issue(key, ConditionText::tr("needs at least one option"));
    } else if (reader.has("filled"_L1)) {
        reader.flag("filled"_L1);
    } else if (reader.has("above"_L1)) {
        reader.number("above"_L1);
    } else {
        reader.issue("field"_L1, ConditionText::tr("the condition does not say what is asked of the field"));
    }
}

} // namespace

Condition readCondition(const QJsonObject &object, const Place &place, DefinitionIssues &issues)
{
    ObjectReader reader(object, place, issues);
    if (reader.has("field"_L1)) {
        checkComparison(reader);
    } else if (reader.has("all"_L1)) {
        checkParts(reader, "all"_L1, issues);
    } else if (reader.has("any"_L1)) {
        checkParts(reader, "any"_L1, issues);
    } else if (reader.has("not"_L1)) {
        readCondition(reader.object("not"_L1), reader.place("not"_L1), issues);
    } else if (reader.has("pattern"_L1)) {
        if (reader.flag("pattern"_L1))
            reader.issue("pattern"_L1, ConditionText::tr("only false is known here"));
    } else {
        issues.add(place, ConditionText::tr("this is no condition"));
    }
    reader.finish();
    return Condition::fromJson(object);
}

} // namespace sjusteg
