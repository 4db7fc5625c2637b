// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

namespace sjusteg {

/// True for a template (verktoy-…) that has a page of its own beside its form: the same answers as drawings, folders and calendars.
bool hasToolPage(const QString &templateId);
/// What the button that leads there says: «Læremappe og jobbplan».
QString toolPageName(const QString &templateId);
/// The page of a copy; null when its template has none, or when there is no such copy (participants locked).
Page *makeToolPage(const Workspace &workspace, const QString &formId, QWidget *parent);

} // namespace sjusteg
