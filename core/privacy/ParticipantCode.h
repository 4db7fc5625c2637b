// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStringList>

namespace sjusteg {

struct Field;

/// The participant codes in a text, as the program makes them (D-001), each once: they belong in the participant file alone.
QStringList participantCodesIn(const QString &text);

/// Whether the field is the one a participant's code is written in.
bool holdsParticipantCode(const Field &field);
/// Whether what is written there is a code: a few letters and a number, as D-001. A name is none, and a birth number is none.
bool isParticipantCode(const QString &text);
/// The same while it is typed: a letter, with a hyphen, is the beginning of one.
bool mayBecomeParticipantCode(const QString &text);

} // namespace sjusteg
