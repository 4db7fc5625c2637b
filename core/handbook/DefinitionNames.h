// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"

#include <array>

/// The words of the definitions, in the order of the enums they stand for.
namespace sjusteg::names {

using namespace Qt::Literals::StringLiterals;

inline constexpr std::array fieldTypes{"text"_L1,   "longtext"_L1, "date"_L1, "time"_L1,      "number"_L1, "choice"_L1, "multichoice"_L1, "check"_L1,
                                       "scale"_L1,  "person"_L1,   "unit"_L1, "reference"_L1, "table"_L1,  "image"_L1,  "checklist"_L1,   "section"_L1};
inline constexpr std::array needs{"required"_L1, "optional"_L1, "conditional"_L1, "derived"_L1};
inline constexpr std::array rowKinds{"free"_L1, "fixed"_L1, "fixed+free"_L1, "prefilled+free"_L1, "view"_L1};
inline constexpr std::array kinds{"form"_L1, "roles"_L1, "runsheet"_L1, "checklist"_L1, "reflection"_L1, "extra"_L1, "register"_L1, "card"_L1, "tool"_L1};
inline constexpr std::array scopes{"process"_L1,  "occupation"_L1,  "measure"_L1, "employer"_L1, "participant"_L1, "evaluation"_L1, "register"_L1};
inline constexpr std::array personalData{"no"_L1, "contact"_L1, "yes"_L1};
inline constexpr std::array origins{"designed"_L1, "handbook"_L1};
inline constexpr std::array copies{"one"_L1, "many"_L1};
inline constexpr std::array layouts{"grid"_L1, "cards"_L1};
inline constexpr std::array formats{"url"_L1, "phone"_L1, "email"_L1};
inline constexpr std::array flowModes{"link"_L1, "copy"_L1, "derived"_L1, "new_copy"_L1};

/// Rules that core/flow knows by name.
inline constexpr std::array rules{"attendance_by_unit"_L1, "matters_assigned"_L1,   "no_duplicate_chain"_L1, "main_components"_L1,
                                  "group_by_unit"_L1,      "one_process_leader"_L1, "placement_over"_L1,     "gaps_have_training"_L1};
inline constexpr std::array documentRules{"occupations_assessed"_L1, "adjustments_planned"_L1, "proposals_listed"_L1, "development_planned"_L1};
inline constexpr std::array derivations{"process_leader"_L1, "group_by_unit"_L1, "documents_due"_L1, "complete_phases"_L1};
inline constexpr std::array computedDefaults{"today"_L1,     "today+12m"_L1,        "year"_L1,        "process_name"_L1,
                                             "own_step"_L1,  "participant_code"_L1, "delete_after"_L1, "min_minutes"_L1,
                                             "next_number"_L1};

template <typename Names>
bool contains(const Names &names, const QString &name)
{
    return std::find_if(names.begin(), names.end(), [&name](QLatin1StringView known) { return known == name; }) != names.end();
}

template <typename Names, typename Enum>
QString of(const Names &names, Enum value)
{
    return names.at(static_cast<size_t>(value));
}

} // namespace sjusteg::names
