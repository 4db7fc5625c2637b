// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/DefinitionIssues.h"
#include "handbook/Handbook.h"
#include "handbook/ObjectReader.h"

#include <QSet>

namespace sjusteg {

/// Reads the files of resources/handbook; an id may stand only once in all of them.
class HandbookReader
{
    Q_DECLARE_TR_FUNCTIONS(HandbookReader)
public:
    Model readModel(const QJsonObject &object, const Place &place);
    Step readStep(const QJsonObject &object, const Place &place, int number);
    QVector<ChangeNote> readChanges(const QJsonObject &object, const Place &place);
    const DefinitionIssues &issues() const { return m_issues; }

private:
    QVector<GuidanceText> readTexts(ObjectReader &reader);
    void claim(const QString &id, const Place &place);

    DefinitionIssues m_issues;
    QSet<QString> m_ids;
};

} // namespace sjusteg
