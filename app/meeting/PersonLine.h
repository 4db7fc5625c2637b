// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QLineEdit>

namespace sjusteg {

/// A line for a name that is not an answer of a form yet: the members of the working group are offered while one types, and the
/// beginning of a name that only one of them has is enough.
class PersonLine final : public QLineEdit
{
    Q_OBJECT
public:
    explicit PersonLine(const Workbook &workbook, QWidget *parent = nullptr);

    Value person() const; ///< a member's row id, {"name"} for somebody else, undefined when empty
    void reloadMembers();

private:
    const Workbook &m_workbook;
};

} // namespace sjusteg
