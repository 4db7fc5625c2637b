// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "library/Library.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// All cards there are: those delivered with the program, and those in the file. Read when a page asks for them.
class CardShelf
{
public:
    explicit CardShelf(const Workbook &workbook);

    const Problem &problem() const { return m_problem; } ///< why the delivered cards are missing; empty when they are there
    QVector<Card> cards() const; ///< one's own first, as they stand now
    std::optional<Card> find(const QString &id) const;

private:
    const Workbook &m_workbook;
    std::shared_ptr<const Library> m_library;
    Problem m_problem;
};

} // namespace sjusteg
