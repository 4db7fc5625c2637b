// SPDX-License-Identifier: MPL-2.0
#include "storage/ParticipantLock.h"

#include "storage/Cipher.h"

#include <QCoreApplication>

#include <sodium.h>

#include <cstring>

namespace sjusteg {

namespace {

struct LockWords {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ParticipantLock)
};

/// Salt and cost are part of what is proven, so that they cannot be changed under a key.
QByteArray lockPlace(const QByteArray &salt, KeyCost cost)
{
    return QByteArray("lock 1 ") + salt.toHex() + ' ' + QByteArray::number(cost.operations) + ' ' + QByteArray::number(cost.memory);
}

Result<Secret> passphraseKey(const Passphrase &passphrase, const QByteArray &salt, KeyCost cost)
{
    Secret key(Cipher::keyBytes);
    const char *words = passphrase.isEmpty() ? "" : reinterpret_cast<const char *>(passphrase.data()); // an empty one takes the same way and time
    const int failed = crypto_pwhash(key.data(), quint64(key.size()), words, quint64(passphrase.size()),
                                     reinterpret_cast<const unsigned char *>(salt.constData()), cost.operations, size_t(cost.memory),
                                     crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return Problem{LockWords::tr("There is not memory enough to unlock the participants. Close other programs and try again."), {}};
    return key;
}

} // namespace

Result<ParticipantLock> ParticipantLock::close(const Passphrase &passphrase, KeyCost cost, const Secret &dataKey)
{
    ParticipantLock lock;
    lock.cost = cost;
    lock.salt = QByteArray(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(lock.salt.data(), size_t(lock.salt.size()));
    Result<Secret> key = passphraseKey(passphrase, lock.salt, cost);
    if (!key)
        return key.problem();
    lock.key = sealWith(*key, lockPlace(lock.salt, cost), QByteArray::fromRawData(reinterpret_cast<const char *>(dataKey.data()), dataKey.size()));
    return lock;
}

Result<Secret> ParticipantLock::open(const Passphrase &passphrase) const
{
    const bool usable = cost.isAcceptable() && salt.size() == crypto_pwhash_SALTBYTES;
    const KeyCost spent = usable ? cost : KeyCost::standard();
    const QByteArray grain = usable ? salt : QByteArray(crypto_pwhash_SALTBYTES, '\0');
    Result<Secret> opener = passphraseKey(passphrase, grain, spent);
    if (!opener)
        return opener;
    std::optional<QByteArray> opened = openWith(*opener, lockPlace(grain, spent), key);
    if (!usable || !opened || opened->size() != Cipher::keyBytes)
        return Problem{LockWords::tr("That is not the passphrase of these participants. Check the keyboard's language and Caps Lock, and try again."), {}};
    Secret dataKey(Cipher::keyBytes);
    std::memcpy(dataKey.data(), opened->constData(), size_t(Cipher::keyBytes));
    sodium_memzero(opened->data(), size_t(opened->size()));
    return dataKey;
}

} // namespace sjusteg
