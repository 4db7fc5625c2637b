// SPDX-License-Identifier: MPL-2.0
#include "handbook/OptionLists.h"

#include "handbook/DefinitionNames.h"

#include <QSet>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

QVector<Option> OptionLists::readOptions(const QVector<std::pair<QJsonObject, Place>> &items, DefinitionIssues &issues)
{
    QVector<Option> options;
    QSet<QString> seen;
    for (const auto &[item, place] : items) {
        ObjectReader reader(item, place, issues);
        Option option{reader.requiredText("id"_L1), reader.requiredText("label"_L1)};
        if (reader.has("origin"_L1))
            option.origin = names::of(names::origins, reader.oneOf("origin"_L1, names::origins, 0));
        if (seen.contains(option.id))
            issues.add(place, tr("the option «%1» stands here twice").arg(option.id));
        seen.insert(option.id);
        reader.finish();
        options.append(std::move(option));
    }
    return options;
}

void OptionLists::read(const QJsonObject &lists, const QString &file, DefinitionIssues &issues)
{
    for (auto it = lists.constBegin(); it != lists.constEnd(); ++it) {
        const QByteArray key = it.key().toLatin1();
        ObjectReader reader(lists, {file, {}}, issues);
        m_lists.insert(it.key(), readOptions(reader.objects(QLatin1StringView(key)), issues));
    }
}

QVector<Option> OptionLists::named(const QString &name, const Place &place, DefinitionIssues &issues) const
{
    const auto it = m_lists.constFind(name);
    if (it != m_lists.constEnd())
        return *it;
    issues.add(place, tr("there is no option list «%1»").arg(name));
    return {};
}

QVector<Option> OptionLists::ofField(ObjectReader &reader, DefinitionIssues &issues) const
{
    const auto key = "options"_L1;
    const QJsonValue value = reader.raw(key);
    if (!value.isString())
        return readOptions(reader.objects(key), issues);
    const QString name = value.toString();
    if (name.startsWith(u'@'))
        return named(name.mid(1), reader.place(key), issues);
    issues.add(reader.place(key), tr("a list is named with @ before its name, not «%1»").arg(name));
    return {};
}

} // namespace sjusteg
