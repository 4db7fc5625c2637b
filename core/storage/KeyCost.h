// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QtGlobal>

namespace sjusteg {

/// What it costs to make the key out of a passphrase (Argon2id), for us once and for whoever guesses at every guess.
struct KeyCost {
    quint64 operations = 0; ///< passes over the memory
    quint64 memory = 0;     ///< bytes

    static KeyCost standard(); ///< a quarter of a gigabyte, about a second: libsodium's «moderate»
    static KeyCost forTests(); ///< as little as Argon2id takes: never for a file somebody uses
    /// Whether a file may ask for this. One that asks for more than this would only keep the computer busy.
    bool isAcceptable() const;
};

} // namespace sjusteg
