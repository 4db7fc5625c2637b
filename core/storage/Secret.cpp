// SPDX-License-Identifier: MPL-2.0
#include "storage/Secret.h"

#include <sodium.h>

#include <new>

namespace sjusteg {

Secret::Secret(qsizetype size)
    : m_size(size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc(); // no source of random numbers: nothing that follows would be safe
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size_t(qMax<qsizetype>(size, 1)))));
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), size_t(size));
}

Secret Secret::random(qsizetype size)
{
    Secret secret(size);
    randombytes_buf(secret.data(), size_t(size));
    return secret;
}

void Secret::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

} // namespace sjusteg
