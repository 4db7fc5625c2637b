// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "paper/Paginator.h"

class QPainter;

namespace sjusteg::paper {

/// What stands in the margins of a page.
struct Margins {
    QString header;   ///< kommune · process · template
    QString footer;   ///< date, version, personal data
    QString position; ///< «Side 2 av 5»
};

/// Paints the strips of a page at the painter's origin, in layout units.
void paintContent(QPainter &painter, const std::vector<Strip> &strips, const PageContent &page, qreal width);
void paintMargins(QPainter &painter, const Typesetter &type, const Margins &margins, qreal pageWidth, qreal pageHeight);

} // namespace sjusteg::paper
