// SPDX-License-Identifier: MPL-2.0
#include "meeting/PostPlaces.h"

#include "handbook/Template.h"

namespace sjusteg {

const QVector<PostPlace> &postPlaces()
{
    static const QVector<PostPlace> places{
        {"a1.2", "geo_area"},      {"a1.3", "prework"},     {"a1.4", "labour_needs"}, {"a1.7", "opportunities"}, {"a1.9", "conclusion"},
        {"a2.2", "opportunities"}, {"a2.3", "prework"},     {"a2.4", "measures"},     {"a2.6", "assessments"},   {"a2.7", "gaps"},
        {"a2.9", "goal"},          {"a3.2", "gaps"},        {"a3.3", "proposals"},    {"a3.4", "proposals"},     {"a3.6", "proposals"},
        {"a3.7", "activities"},    {"a4.2", "terms"},       {"a4.6", "offer"},        {"a4.7", "expectations"},  {"a4.8", "role_map"},
        {"a5.6", "gap"},           {"a5.7", "training"},    {"a5.8", "training"},     {"a6.6", "goals"},         {"a6.8", "follow_up"},
        {"a7.9", "rhythm"}};
    return places;
}

QString fieldOfPost(const Template &definition, const QString &post, bool isFirst, bool isLast)
{
    if (definition.kind == TemplateKind::RunSheet) {
        if (isLast)
            return QStringLiteral("clarifications");
        return isFirst ? QStringLiteral("goals") : QString();
    }
    for (const PostPlace &place : postPlaces()) {
        if (post == QLatin1StringView(place.post))
            return definition.field(QString::fromLatin1(place.field)) ? QString::fromLatin1(place.field) : QString();
    }
    if (definition.kind == TemplateKind::Roles)
        return QStringLiteral("tasks");
    return {};
}

} // namespace sjusteg
