// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

namespace sjusteg {

/// Two texts with the same key are the same words: without case, double spaces and å/aa, æ/ae, ø/oe.
QString wordsKey(const QString &text);

} // namespace sjusteg
