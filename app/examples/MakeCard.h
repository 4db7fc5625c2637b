// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <functional>

namespace sjusteg {

/// Makes a card of one's own: empty, or of an assessment by the four criteria where there are some to choose from. The id of the new card;
/// empty when nothing came of it.
QString makeOwnCard(const Workspace &workspace, QWidget *window);
/// «Lag eksempelkort» on an assessment.
QString makeCardFrom(const Workspace &workspace, const QString &assessment);

/// The button for it beside an assessment; null beside any other form. `flush` writes what is being typed.
QWidget *makeCardButton(const Workspace &workspace, const QString &formId, const std::function<void()> &flush);

} // namespace sjusteg
