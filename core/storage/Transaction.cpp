// SPDX-License-Identifier: MPL-2.0
#include "storage/Transaction.h"

#include "storage/Query.h"

#include <QFile>

#include <algorithm>

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

Result<void> Transaction::begin(const QVector<Part> &parts)
{
    m_counters.clear();
    for (const Part part : parts) {
        const QString path = part == Part::Process ? m_database.path() : m_database.attachedPath();
        m_counters.append({path, changeCounter(path)});
    }
    m_database.tellOf(m_counters.size() == 1 ? m_counters.first().first : QString());
    // A file that cannot be written says so here, before anything has been done. IMMEDIATE would take both files and sync both, so where there
    // are two a statement that finds nothing takes the one that is wanted.
    const bool two = !m_database.attachedPath().isEmpty();
    Result<void> begun = m_database.execute(two ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE"));
    m_open = begun.ok();
    for (const Part part : two ? parts : QVector<Part>()) {
        // Kept prepared: SQLite works out anew each time which other tables a removal would touch, at the price of the edit itself.
        if (begun)
            begun = Query(m_database, part == Part::Process ? "DELETE FROM main.form WHERE 0" : "DELETE FROM participants.form WHERE 0").run();
    }
    if (!begun)
        rollback();
    return begun;
}

Result<void> Transaction::commit()
{
    Result<void> done = m_database.execute(QStringLiteral("COMMIT"));
    if (!done)
        rollback();
    m_open = false;
    const bool landed = done || hasLanded();
    m_database.tellOf({});
    return landed ? Result<void>() : done;
}

bool Transaction::hasLanded()
{
    // The last step is to remove the journal and to wait for its folder. When only the waiting fails, the edit stands in the file, and
    // saying that it was not saved would make memory and file disagree. A journal that is still there is rolled back by this look.
    for (const auto &[path, before] : std::as_const(m_counters)) {
        const bool first = path == m_database.path();
        const QString look = first ? QStringLiteral("SELECT count(*) FROM main.sqlite_schema") : QStringLiteral("SELECT count(*) FROM participants.sqlite_schema");
        if (before.isEmpty() || !m_database.single(look))
            return false;
    }
    // Of two files one may have had nothing to write; but both have landed, or none.
    return std::any_of(m_counters.cbegin(), m_counters.cend(), [](const auto &counter) {
        const QByteArray now = changeCounter(counter.first);
        return !now.isEmpty() && now != counter.second;
    });
}

void Transaction::rollback()
{
    if (!m_open)
        return;
    m_open = false;
    // After a full disk SQLite may have rolled back by itself; the statement then fails, and that is what was wanted.
    (void)m_database.execute(QStringLiteral("ROLLBACK"));
    m_database.tellOf({});
}

} // namespace sjusteg
