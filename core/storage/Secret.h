// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QtGlobal>

#include <memory>

namespace sjusteg {

/// Bytes nobody else should see: in memory that is kept out of swap and crash dumps, fenced off from the rest, and overwritten when it
/// is let go of (sodium_malloc). Moves, never copies.
class Secret
{
public:
    Secret() = default;
    explicit Secret(qsizetype size); ///< zeroed
    static Secret random(qsizetype size);

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

private:
    struct Wipe {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Wipe> m_bytes;
    qsizetype m_size = 0;
};

} // namespace sjusteg
