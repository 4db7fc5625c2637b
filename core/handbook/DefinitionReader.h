// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/OptionLists.h"
#include "handbook/Template.h"

namespace sjusteg {

/// Puts a shared definition («felles-…») and what an instance changes together: the instance's keys win, `set` changes fields by id.
QJsonObject expandDefinition(const QJsonObject &instance, const QHash<QString, QJsonObject> &shared, const Place &place,
                             DefinitionIssues &issues);

/// Reads one template from its (expanded) definition. References to other templates are checked when all are known.
Template readTemplate(const QJsonObject &definition, const Place &place, const OptionLists &lists, DefinitionIssues &issues);

} // namespace sjusteg
