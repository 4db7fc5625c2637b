// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/DefinitionIssues.h"
#include "handbook/Field.h"
#include "handbook/ObjectReader.h"

#include <QHash>

namespace sjusteg {

/// The named lists (`@area`) of lists.json, and options written out in a field.
class OptionLists
{
    Q_DECLARE_TR_FUNCTIONS(OptionLists)
public:
    void read(const QJsonObject &lists, const QString &file, DefinitionIssues &issues);
    /// Empty and reported when there is no list of that name.
    QVector<Option> named(const QString &name, const Place &place, DefinitionIssues &issues) const;
    /// `options` of a field: "@area" or a list of its own.
    QVector<Option> ofField(ObjectReader &reader, DefinitionIssues &issues) const;

private:
    static QVector<Option> readOptions(const QVector<std::pair<QJsonObject, Place>> &items, DefinitionIssues &issues);
    QHash<QString, QVector<Option>> m_lists;
};

} // namespace sjusteg
