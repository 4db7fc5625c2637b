// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/DefinitionIssues.h"
#include "handbook/TemplateCatalog.h"

namespace sjusteg {

/// What can be checked only when a whole template is known: conditions and derived values name fields that exist, clauses are rules.
void checkDefinition(const Template &definition, const QString &file, DefinitionIssues &issues);

/// Fields that in the end are ignored by, or computed from, themselves.
void checkRings(const Template &definition, const QString &file, DefinitionIssues &issues);

/// What can be checked only when all templates are known: reference targets, subjects, flows, documents.
void checkTargets(const Template &definition, const QString &file, const TemplateCatalog &catalog,
                  const QHash<QString, QJsonObject> &shared, DefinitionIssues &issues);

/// The rule of a clause of «Ferdig når» (docs/definitions.md).
void checkRule(const QJsonObject &rule, const Template &definition, const Place &place, DefinitionIssues &issues);
/// The fields and options a condition names; `table` is where its row would be, null for the fields of the form alone.
void checkCondition(const Condition &condition, const Template &definition, const Field *table, const Place &place, DefinitionIssues &issues);

} // namespace sjusteg
