// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "storage/KeyCost.h"
#include "storage/Passphrase.h"

#include <QByteArray>

namespace sjusteg {

/// The lock of the participants' file as it stands in the file: the data key, sealed by a key made of the passphrase.
struct ParticipantLock {
    QByteArray salt;
    KeyCost cost;
    QByteArray key; ///< sealed

    /// Seals `dataKey`. Fails only where there is not memory enough for `cost`.
    static Result<ParticipantLock> close(const Passphrase &passphrase, KeyCost cost, const Secret &dataKey);
    /// The data key. A wrong passphrase and a lock that has been tampered with take the same way, the same time and give the same
    /// sentence: the key is always worked out.
    Result<Secret> open(const Passphrase &passphrase) const;
};

} // namespace sjusteg
