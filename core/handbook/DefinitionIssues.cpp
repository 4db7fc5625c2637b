// SPDX-License-Identifier: MPL-2.0
#include "handbook/DefinitionIssues.h"

namespace sjusteg {

Place Place::key(const QString &name) const
{
    return {file, path.isEmpty() ? name : path + QLatin1Char('.') + name};
}

Place Place::item(const QString &list, qsizetype index, const QString &id) const
{
    Place place = key(QStringLiteral("%1[%2]").arg(list).arg(index));
    if (!id.isEmpty())
        place.path += QStringLiteral(" (%1)").arg(id);
    return place;
}

void DefinitionIssues::add(const Place &place, const QString &cause)
{
    const QString where = place.path.isEmpty() ? tr("the file itself") : place.path;
    if (m_lines.isEmpty())
        m_sentence = tr("The definition %1 has a mistake at %2: %3").arg(place.file, where, cause);
    m_lines.append(QStringLiteral("%1: %2: %3").arg(place.file, where, cause));
}

Problem DefinitionIssues::problem() const
{
    return {m_sentence, m_lines.join(QLatin1Char('\n'))};
}

} // namespace sjusteg
