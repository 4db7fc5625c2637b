// SPDX-License-Identifier: MPL-2.0
#include "storage/Cipher.h"

#include <sodium.h>

#include <utility>

namespace sjusteg {

namespace {

constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype proofBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr size_t paddedTo = 64; ///< a short answer and a slightly longer one look the same

static_assert(Cipher::keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && Cipher::keyBytes == crypto_kdf_KEYBYTES);
static_assert(Cipher::tagBytes == crypto_generichash_BYTES_MIN);

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Secret drawnFrom(const Secret &dataKey, quint64 number)
{
    Secret key(Cipher::keyBytes);
    crypto_kdf_derive_from_key(key.data(), size_t(key.size()), number, "deltaker", dataKey.data());
    return key;
}

} // namespace

Cipher::Cipher(const Secret &dataKey)
    : m_sealing(drawnFrom(dataKey, 1))
    , m_naming(drawnFrom(dataKey, 2))
{
}

QByteArray Cipher::seal(const QByteArray &place, QByteArray plain) const
{
    const qsizetype length = plain.size();
    plain.resize(length + qsizetype(paddedTo));
    size_t padded = 0;
    sodium_pad(&padded, raw(plain), size_t(length), paddedTo, size_t(plain.size()));
    plain.truncate(qsizetype(padded));
    QByteArray body = sealWith(m_sealing, place, plain);
    sodium_memzero(plain.data(), size_t(plain.size()));
    return body;
}

std::optional<QByteArray> Cipher::open(const QByteArray &place, const QByteArray &body) const
{
    std::optional<QByteArray> plain = openWith(m_sealing, place, body);
    size_t length = 0;
    if (!plain || sodium_unpad(&length, raw(std::as_const(*plain)), size_t(plain->size()), paddedTo) != 0)
        return std::nullopt;
    plain->truncate(qsizetype(length));
    return plain;
}

QByteArray Cipher::tag(const QByteArrayList &names) const
{
    crypto_generichash_state state;
    QByteArray hash(tagBytes, '\0');
    crypto_generichash_init(&state, m_naming.data(), size_t(m_naming.size()), size_t(tagBytes));
    for (const QByteArray &name : names) {
        // Its length goes before each name: «ab» and «c» are not «a» and «bc».
        const quint64 length = quint64(name.size());
        unsigned char number[8];
        for (int i = 0; i < 8; ++i)
            number[i] = static_cast<unsigned char>(length >> (8 * i));
        crypto_generichash_update(&state, number, sizeof number);
        crypto_generichash_update(&state, raw(name), size_t(name.size()));
    }
    crypto_generichash_final(&state, raw(hash), size_t(tagBytes));
    sodium_memzero(&state, sizeof state);
    return hash;
}

QByteArray sealWith(const Secret &key, const QByteArray &place, const QByteArray &plain)
{
    QByteArray body(nonceBytes + plain.size() + proofBytes, '\0');
    randombytes_buf(raw(body), size_t(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(body) + nonceBytes, nullptr, raw(plain), size_t(plain.size()), raw(place), size_t(place.size()),
                                               nullptr, raw(std::as_const(body)), key.data());
    return body;
}

std::optional<QByteArray> openWith(const Secret &key, const QByteArray &place, const QByteArray &body)
{
    if (body.size() < nonceBytes + proofBytes)
        return std::nullopt;
    QByteArray plain(body.size() - nonceBytes - proofBytes, '\0');
    const int wrong = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(body) + nonceBytes,
                                                                 size_t(body.size() - nonceBytes), raw(place), size_t(place.size()),
                                                                 raw(body), key.data());
    return wrong ? std::nullopt : std::optional(plain);
}

} // namespace sjusteg
