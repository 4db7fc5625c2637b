// SPDX-License-Identifier: MPL-2.0
#include "handbook/Template.h"

#include <algorithm>

namespace sjusteg {

const Field *Template::field(const QString &path) const
{
    const QStringList parts = path.split(QLatin1Char('.'));
    const Field *found = nullptr;
    for (const QString &part : parts) {
        const QVector<Field> &level = found ? found->columns : fields;
        const auto it = std::find_if(level.cbegin(), level.cend(), [&part](const Field &field) { return field.id == part; });
        if (it == level.cend())
            return nullptr;
        found = &*it;
    }
    return found;
}

const Field *Template::namingField() const
{
    if (kind != TemplateKind::Card && (kind != TemplateKind::Tool || !subjectTables.isEmpty()))
        return nullptr;
    const auto named = std::find_if(fields.cbegin(), fields.cend(), [](const Field &field) { return field.type == FieldType::Text && field.need == Need::Required; });
    return named == fields.cend() ? nullptr : &*named;
}

QString Template::number() const
{
    const QLatin1StringView prefix("mal-");
    return id.startsWith(prefix) ? id.mid(prefix.size()) : QString();
}

} // namespace sjusteg
