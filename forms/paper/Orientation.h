// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"

namespace sjusteg::paper {

/// Whether a document is printed lying: where it asks for it, or where its tables then keep more columns in their place.
bool liesDown(const Document &document);

} // namespace sjusteg::paper
