// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// The passphrase of every participants' file a test makes.
inline Passphrase testPassphrase()
{
    return Passphrase::fromText(QStringLiteral("fire ord på rad"));
}

/// The participants' file of a test, made or opened, so that forms about participants can be filled in.
inline void unlockForTest(Workbook &workbook)
{
    const Result<void> done = workbook.participantState() == ParticipantState::None
        ? workbook.createParticipants(testPassphrase(), KeyCost::forTests())
        : workbook.unlockParticipants(testPassphrase());
    if (!done)
        qFatal("%s %s", qPrintable(done.problem().sentence), qPrintable(done.problem().cause));
}

} // namespace sjusteg
