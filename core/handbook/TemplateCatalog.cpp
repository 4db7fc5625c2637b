// SPDX-License-Identifier: MPL-2.0
#include "handbook/TemplateCatalog.h"

#include "handbook/CatalogReader.h"

#include <array>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {
/// Kinds of targets, pages and delivered cards that references may name although they are no forms.
constexpr std::array otherTargets{"template"_L1,       "pafyll"_L1,      "verktoy"_L1,         "kort-jobbmatch"_L1,
                                  "kort-lorenskog"_L1, "kort-tromso"_L1, "kort-rett-i-jobb"_L1};
constexpr int steps = 7;
} // namespace

Result<std::shared_ptr<const TemplateCatalog>> TemplateCatalog::read(const QString &directory)
{
    auto catalog = std::make_shared<TemplateCatalog>();
    CatalogReader reader(*catalog);
    if (const Result<void> result = reader.read(directory); !result)
        return result.problem();
    return std::shared_ptr<const TemplateCatalog>(std::move(catalog));
}

const QVector<Template> &TemplateCatalog::templates() const
{
    for (qsizetype i = 0; i < m_packed.size(); ++i)
        at(i);
    return m_templates;
}

const Template *TemplateCatalog::find(const QString &id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.constEnd() ? nullptr : &at(*it);
}

bool TemplateCatalog::isAboutParticipants(const QString &id) const
{
    const auto it = m_index.constFind(id);
    return it != m_index.constEnd() && m_templates.at(*it).personalData == PersonalData::Yes;
}

QVector<const Template *> TemplateCatalog::ofStep(int step) const
{
    QVector<const Template *> found;
    for (qsizetype i = 0; i < m_templates.size(); ++i) {
        if (m_templates.at(i).step == step)
            found.append(&at(i));
    }
    return found;
}

bool TemplateCatalog::isKnownTarget(const QString &id) const
{
    if (m_index.contains(id) || std::find(otherTargets.begin(), otherTargets.end(), id) != otherTargets.end())
        return true;
    const auto page = "pafyll-"_L1;
    const int step = id.startsWith(page) ? id.mid(page.size()).toInt() : 0;
    return step >= 1 && step <= steps;
}

} // namespace sjusteg
