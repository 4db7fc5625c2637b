// SPDX-License-Identifier: MPL-2.0
#include "storage/Transaction.h"

namespace sjusteg {

Result<void> Transaction::begin()
{
    // IMMEDIATE: a file that cannot be written says so here, before anything has been done.
    Result<void> begun = m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = begun.ok();
    return begun;
}

Result<void> Transaction::commit()
{
    Result<void> done = m_database.execute(QStringLiteral("COMMIT"));
    if (done)
        m_open = false;
    return done;
}

void Transaction::rollback()
{
    if (!m_open)
        return;
    m_open = false;
    // After a full disk SQLite may have rolled back by itself; the statement then fails, and that is what was wanted.
    if (!m_database.execute(QStringLiteral("ROLLBACK")))
        return;
}

} // namespace sjusteg
