// SPDX-License-Identifier: MPL-2.0
#include "storage/Passphrase.h"

#include <QByteArray>

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace sjusteg {

namespace {

/// Overwrites a text of our own; one that is shared with somebody else is theirs.
template <typename Text>
void wipe(Text &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(*text.data()));
}

} // namespace

Passphrase Passphrase::fromText(const QString &text)
{
    Passphrase passphrase;
    QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray bytes = composed.toUtf8();
    Secret secret(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(secret.data(), bytes.constData(), size_t(bytes.size()));
    passphrase.m_length = std::count_if(composed.cbegin(), composed.cend(), [](QChar c) { return !c.isLowSurrogate(); });
    passphrase.m_bytes = std::make_shared<const Secret>(std::move(secret));
    wipe(bytes);
    wipe(composed);
    return passphrase;
}

Passphrase Passphrase::fromUtf8(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    Passphrase passphrase = fromText(text);
    wipe(text);
    return passphrase;
}

bool operator==(const Passphrase &a, const Passphrase &b)
{
    return a.size() == b.size() && (a.size() == 0 || sodium_memcmp(a.data(), b.data(), size_t(a.size())) == 0);
}

} // namespace sjusteg
