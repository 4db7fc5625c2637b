// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStringList>

namespace sjusteg {

/// The numbers in a text that may be a fødselsnummer or a D-nummer (day + 40), those of made-up persons (month + 40, 65 or 80) among
/// them: eleven digits, together or written 6 + 5 with a space or a hyphen, with a date there is and both control digits right. The
/// eleven digits of each, in order; a number inside a longer run of digits is none.
QStringList nationalIdsIn(const QString &text);
/// The text with dots instead of such numbers, to be shown where they must not stand.
QString withoutNationalIds(const QString &text);
/// Whether eleven digits pass.
bool isNationalId(const QString &digits);

} // namespace sjusteg
