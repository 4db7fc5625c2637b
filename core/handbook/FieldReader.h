// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/DefinitionIssues.h"
#include "handbook/Field.h"
#include "handbook/ObjectReader.h"
#include "handbook/OptionLists.h"

namespace sjusteg {

/// Reads the fields of one template, with the defaults of docs/definitions.md filled in.
class FieldReader
{
    Q_DECLARE_TR_FUNCTIONS(FieldReader)
public:
    FieldReader(const OptionLists &lists, const QString &origin, DefinitionIssues &issues);

    QVector<Field> readAll(const QVector<std::pair<QJsonObject, Place>> &items);

private:
    Field read(const QJsonObject &object, const Place &place, const QString &origin);
    void readNeed(ObjectReader &reader, Field &field);
    void readSettings(ObjectReader &reader, Field &field);
    void readOptions(ObjectReader &reader, Field &field);
    void readSource(ObjectReader &reader, Field &field);
    void checkDefault(const ObjectReader &reader, const Field &field);

    const OptionLists &m_lists;
    const QString m_origin;
    DefinitionIssues &m_issues;
};

} // namespace sjusteg
