// SPDX-License-Identifier: MPL-2.0
#include "storage/KeyCost.h"

#include <sodium.h>

namespace sjusteg {

KeyCost KeyCost::standard()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

KeyCost KeyCost::forTests()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

bool KeyCost::isAcceptable() const
{
    constexpr quint64 mostOperations = 16;
    return operations >= crypto_pwhash_OPSLIMIT_MIN && operations <= mostOperations && memory >= crypto_pwhash_MEMLIMIT_MIN
        && memory <= crypto_pwhash_MEMLIMIT_SENSITIVE;
}

} // namespace sjusteg
