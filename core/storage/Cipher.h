// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Secret.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace sjusteg {

/// What is done to each line of the participants' file, with two keys drawn from the file's data key: the content is sealed
/// (XChaCha20-Poly1305, a new random nonce each time, lengths rounded up), the names by which it is found become keyed hashes (BLAKE2b).
class Cipher
{
public:
    static constexpr qsizetype keyBytes = 32;
    static constexpr qsizetype tagBytes = 16;

    explicit Cipher(const Secret &dataKey); ///< of keyBytes

    /// `place`: where the line stands. It can only be opened there, so that lines cannot be moved about.
    QByteArray seal(const QByteArray &place, QByteArray plain) const;
    /// Empty when it was not sealed by this key for this place, or has been changed since.
    std::optional<QByteArray> open(const QByteArray &place, const QByteArray &body) const;
    QByteArray tag(const QByteArrayList &names) const;

private:
    Secret m_sealing;
    Secret m_naming;
};

// The same sealing with a key of one's own, for the data key itself.
QByteArray sealWith(const Secret &key, const QByteArray &place, const QByteArray &plain);
std::optional<QByteArray> openWith(const Secret &key, const QByteArray &place, const QByteArray &body);

} // namespace sjusteg
