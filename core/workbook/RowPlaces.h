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
    void forget(const QString &formId) { m_places.remove(formId); }

private:
    QHash<QString, QHash<QString, QHash<QString, int>>> m_places; ///< copy → table → row → where it stood
};

} // namespace sjusteg
