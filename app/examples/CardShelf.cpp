// SPDX-License-Identifier: MPL-2.0
#include "examples/CardShelf.h"

#include "Content.h"
#include "library/OwnCards.h"

namespace sjusteg {

CardShelf::CardShelf(const Workbook &workbook)
    : m_workbook(workbook)
{
    if (Result<std::shared_ptr<const Library>> read = Library::read(content::cards(), workbook.catalog()); read)
        m_library = *read;
    else
        m_problem = read.problem();
}

QVector<Card> CardShelf::cards() const
{
    QVector<Card> all = ownCards(m_workbook);
    if (m_library)
        all += m_library->cards();
    return all;
}

std::optional<Card> CardShelf::find(const QString &id) const
{
    if (const Card *delivered = m_library ? m_library->find(id) : nullptr)
        return *delivered;
    return cardOfForm(m_workbook, id);
}

} // namespace sjusteg
