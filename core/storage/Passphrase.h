// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Secret.h"

#include <QString>

#include <memory>

namespace sjusteg {

/// The words that open the participants' file, as UTF-8 in protected memory (Secret.h). Written the same way on every keyboard: «é» as one
/// character or as two is the same passphrase (NFC). What the caller made it from is the caller's to overwrite.
class Passphrase
{
public:
    /// Characters a new one must have. At about a second and a quarter of a gigabyte a guess (KeyCost), twelve that are not a single known
    /// word are out of reach; no rule about digits and signs, which only makes people write the passphrase down.
    static constexpr int shortest = 12;

    Passphrase() = default;
    static Passphrase fromText(const QString &text);
    static Passphrase fromUtf8(const QByteArray &bytes);

    bool isEmpty() const { return m_length == 0; }
    bool isLongEnough() const { return m_length >= shortest; }
    const unsigned char *data() const { return m_bytes ? m_bytes->data() : nullptr; }
    qsizetype size() const { return m_bytes ? m_bytes->size() : 0; } ///< in bytes
    friend bool operator==(const Passphrase &a, const Passphrase &b);

private:
    std::shared_ptr<const Secret> m_bytes; ///< shared by copies, wiped with the last
    qsizetype m_length = 0;                ///< in characters
};

} // namespace sjusteg
