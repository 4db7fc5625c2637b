// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QVBoxLayout;

namespace sjusteg {

/// Guidance text with its **bold** and [title](id) as a label's rich text.
QString guidanceMarkup(const QString &text);

/// A paragraph of guidance; its links open what they name.
QWidget *guidanceParagraph(const Workspace &workspace, const QString &text, const QString &spokenName);

/// Adds the «Endret siden håndboken» notes for what has this id (a text, a link, the model), each with its date.
void addChangeNotes(QVBoxLayout *layout, const Workspace &workspace, const QString &id);

/// True when nobody has checked a text or a link for a year, or ever.
bool shouldBeChecked(const QDate &checked, const QDate &today);

} // namespace sjusteg
