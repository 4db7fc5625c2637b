// SPDX-License-Identifier: MPL-2.0
#include "handbook/Template.h"

namespace sjusteg {

const Field *Template::field(const QString &path) const
{
    const QString head = path.section(QLatin1Char('.'), 0, 0);
    const QString column = path.section(QLatin1Char('.'), 1, 1);
    for (const Field &candidate : fields) {
        if (candidate.id == head)
            return column.isEmpty() ? &candidate : candidate.column(column);
    }
    return nullptr;
}

QString Template::number() const
{
    const QLatin1StringView prefix("mal-");
    return id.startsWith(prefix) ? id.mid(prefix.size()) : QString();
}

} // namespace sjusteg
