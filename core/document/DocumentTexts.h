// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"

namespace sjusteg {

/// Every text a document prints, in reading order: answers, headings, facts, what pictures show.
QStringList textsOf(const Document &document);

} // namespace sjusteg
