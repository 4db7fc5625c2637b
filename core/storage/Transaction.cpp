// SPDX-License-Identifier: MPL-2.0
#include "storage/Transaction.h"

#include <QFile>

namespace sjusteg {

namespace {

/// SQLite's header counts the transactions written to the file. Only to be read while we hold no lock: closing the file lets go of all.
QByteArray changeCounter(const QString &path)
{
    constexpr qint64 offset = 24;
    constexpr qint64 size = 4;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.seek(offset) ? file.read(size) : QByteArray();
}

} // namespace

Result<void> Transaction::begin()
{
    m_counter = changeCounter(m_database.path());
    // IMMEDIATE: a file that cannot be written says so here, before anything has been done.
    Result<void> begun = m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = begun.ok();
    return begun;
}

Result<void> Transaction::commit()
{
    Result<void> done = m_database.execute(QStringLiteral("COMMIT"));
    if (!done)
        rollback();
    m_open = false;
    return done || hasLanded() ? Result<void>() : done;
}

bool Transaction::hasLanded()
{
    // The last step is to remove the journal and to wait for its folder. When only the waiting fails, the edit stands in the file, and
    // saying that it was not saved would make memory and file disagree. A journal that is still there is rolled back by this look.
    if (m_counter.isEmpty() || !m_database.single(QStringLiteral("SELECT count(*) FROM sqlite_schema")))
        return false;
    const QByteArray now = changeCounter(m_database.path());
    return !now.isEmpty() && now != m_counter;
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
