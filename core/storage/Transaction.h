// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Database.h"

#include <QVector>

#include <utility>

namespace sjusteg {

/// All or nothing: rolls back when it goes out of scope without a successful commit. A commit that reports a fault and was written all
/// the same counts as done. Where both the process file and the participants' file are written to, both are changed or none (SQLite keeps
/// a journal of both together until then).
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database(database)
    {
    }
    ~Transaction() { rollback(); }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    enum class Part { Process, Participants };

    Result<void> begin(const QVector<Part> &parts = {Part::Process});
    Result<void> commit();
    void rollback();

private:
    bool hasLanded();

    Database &m_database;
    QVector<std::pair<QString, QByteArray>> m_counters; ///< the files' change counters before the transaction
    bool m_open = false;
};

} // namespace sjusteg
