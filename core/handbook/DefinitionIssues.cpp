// SPDX-License-Identifier: MPL-2.0
#include "handbook/DefinitionIssues.h"

namespace sjusteg {

Place Place::key(const QString &name) const
{
    return {file, path.isEmpty() ? name : path + QLatin1Char('.') + name};
}

Place Place::item(const QString &list, qsizetype index, const QString &id) const
{
    // Built for every field that is read, hence without arg().
    QString where = path;
    where.reserve(path.size() + list.size() + id.size() + 10);
    if (!where.isEmpty())
        where += QLatin1Char('.');
    where += list + QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
    if (!id.isEmpty())
        where += QLatin1StringView(" (") + id + QLatin1Char(')');
    return {file, where};
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
