// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "paper/Strip.h"

namespace sjusteg::paper {

/// A strip, or a part of one, on a page. `from` and `to` count from the strip's top.
struct Placed {
    int strip = 0;
    qreal y = 0; ///< from the top of the page's text area
    qreal from = 0;
    qreal to = 0;
};
using PageContent = std::vector<Placed>;

/// Divides strips into pages of the given height.
std::vector<PageContent> paginate(const std::vector<Strip> &strips, qreal height);

} // namespace sjusteg::paper
