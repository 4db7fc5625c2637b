// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "handbook/TemplateCatalog.h"
#include "library/Card.h"

#include <memory>

namespace sjusteg {

/// The cards delivered with the program; read only. Read when somebody asks for them, not at start.
class Library
{
public:
    /// Reads every card in the folder (":/examples/cards" in the program), by date, the newest first. On a mistake the problem names file,
    /// place and cause.
    static Result<std::shared_ptr<const Library>> read(const QString &directory, const TemplateCatalog &catalog);

    const QVector<Card> &cards() const { return m_cards; }
    const Card *find(const QString &id) const;

private:
    QVector<Card> m_cards;
};

} // namespace sjusteg
