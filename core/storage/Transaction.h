// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Database.h"

namespace sjusteg {

/// All or nothing: rolls back when it goes out of scope without a successful commit. A commit that reports a fault and was written all
/// the same counts as done.
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

    Result<void> begin();
    Result<void> commit();
    void rollback();

private:
    bool hasLanded();

    Database &m_database;
    QByteArray m_counter; ///< the file's change counter before the transaction
    bool m_open = false;
};

} // namespace sjusteg
