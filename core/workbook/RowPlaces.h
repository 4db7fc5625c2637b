// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Form.h"

namespace sjusteg {

/// Finds rows by id without walking through long tables each time. What it remembers is only a hint, checked at every look: copies may
/// change in between.
class RowPlaces
{
public:
    /// Null when there is no such row.
    const Row *find(const Form &form, const QString &table, const QString &row);
    void forget(const QString &formId) { m_tables.remove(formId); }

private:
    struct Table {
        int looks = 0;             ///< a few looks are no reason to write everything down
        QHash<QString, int> places; ///< row → where it stood
    };
    QHash<QString, QHash<QString, Table>> m_tables; ///< copy → table
};

} // namespace sjusteg
