// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStringList>

namespace sjusteg {

/// The participant codes in a text, as the program makes them (D-001), each once: they belong in the participant file alone.
QStringList participantCodesIn(const QString &text);

} // namespace sjusteg
