// SPDX-License-Identifier: MPL-2.0
#include "handbook/Field.h"

#include <algorithm>

namespace sjusteg {

namespace {
template <typename Items>
auto findById(const Items &items, const QString &id) -> decltype(items.data())
{
    const auto it = std::find_if(items.cbegin(), items.cend(), [&id](const auto &item) { return item.id == id; });
    return it == items.cend() ? nullptr : &*it;
}
} // namespace

const Field *Field::column(const QString &columnId) const
{
    return findById(columns, columnId);
}

const Option *Field::option(const QString &optionId) const
{
    return findById(options, optionId);
}

const DeliveredRow *Field::delivered(const QString &rowId) const
{
    return findById(prefill, rowId);
}

} // namespace sjusteg
