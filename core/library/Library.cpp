// SPDX-License-Identifier: MPL-2.0
#include "library/Library.h"

#include "handbook/JsonFile.h"
#include "library/CardReader.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LibraryText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Library)
};

} // namespace

Result<std::shared_ptr<const Library>> Library::read(const QString &directory, const TemplateCatalog &catalog)
{
    const Template *form = catalog.find(cardTemplate);
    if (!form)
        return Problem{LibraryText::tr("The form for example cards is missing among the definitions."), cardTemplate};
    auto library = std::make_shared<Library>();
    DefinitionIssues issues;
    const QDir dir(directory);
    for (const QString &file : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Result<QJsonDocument> json = readJsonFile(dir.filePath(file));
        if (!json)
            return json.problem();
        const Place place{file, {}};
        CardReader reader(*form, issues);
        const Card card = reader.read(json->object(), place);
        if (card.id + u".json"_s != file || !catalog.isKnownTarget(card.id))
            issues.add(place.key(u"id"_s), LibraryText::tr("«%1» is not known").arg(card.id));
        if (!card.tool.isEmpty() && !catalog.isKnownTarget(card.tool))
            issues.add(place.key(u"tool"_s), LibraryText::tr("«%1» is not known").arg(card.tool));
        library->m_cards.append(card);
    }
    if (!issues.isEmpty())
        return issues.problem();
    std::stable_sort(library->m_cards.begin(), library->m_cards.end(), [](const Card &a, const Card &b) { return a.updated > b.updated; });
    return std::shared_ptr<const Library>(std::move(library));
}

const Card *Library::find(const QString &id) const
{
    const auto it = std::find_if(m_cards.cbegin(), m_cards.cend(), [&id](const Card &card) { return card.id == id; });
    return it == m_cards.cend() ? nullptr : &*it;
}

} // namespace sjusteg
