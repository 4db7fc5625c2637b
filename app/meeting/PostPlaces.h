// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QVector>

namespace sjusteg {

struct Template;

/// Where the work of a post is done: what it works in, and the field it begins at.
struct PostPlace {
    const char *post;  ///< delivered id of the agenda item
    const char *field; ///< of its template
};

/// The delivered posts that do not begin at the top of their template.
const QVector<PostPlace> &postPlaces();

/// The field a post begins at in its template; empty: at the top. The first post of a meeting reads out the purpose from the run-sheet itself,
/// the last one shares out what came up.
QString fieldOfPost(const Template &definition, const QString &post, bool isFirst, bool isLast);

} // namespace sjusteg
