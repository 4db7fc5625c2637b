// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/FormStore.h"
#include "workbook/Defaults.h"

namespace sjusteg {

/// What must be written to bring the file from `before` (null: not stored) to `after`. Looks only at what is not shared between
/// the two, so one cell in a long table stays cheap.
FormWrites formWrites(const Template &definition, const Form *before, const Form &after, const DefaultContext &context);

/// Hashes of all pictures a copy shows.
QStringList imagesIn(const Template &definition, const Form &form);

} // namespace sjusteg
