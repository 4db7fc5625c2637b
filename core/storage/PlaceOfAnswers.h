// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

#include <QString>

namespace sjusteg {

/// A problem when a paper, a calendar or a list written to `path` would take the place of answers: a process file or the participants' file
/// lies there, also behind a link, or the name is that of one. To be asked by whatever writes a file that is neither.
Result<void> notInPlaceOfAnswers(const QString &path);

} // namespace sjusteg
