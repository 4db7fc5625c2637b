// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Salvage.h"
#include "workbook/Recovery.h"

#include <QHash>
#include <QSet>

namespace sjusteg {

/// One answer's place.
struct SalvagedPlace {
    QString form, field, parent, row;
    bool operator==(const SalvagedPlace &) const = default;
};
size_t qHash(const SalvagedPlace &place, size_t seed = 0);

/// Turns what was read into what a new file is to hold, and keeps account of what is missing.
class RecoveryRun
{
public:
    RecoveryRun(Salvaged tables, const TemplateCatalog &catalog);

    /// Copies without a head get one again, where their fields or a kept version say which template they are of.
    void restoreHeads();
    /// Answers that could not be read, or are not as they were written, come from the history where it tells them.
    void restoreAnswers();
    /// Pictures that are gone leave their text.
    void checkPictures();
    /// What the newest backup holds and the file no longer: lost, unless it was removed since.
    void compareWith(const Salvaged &backup, const QString &name);
    void nameWhatIsMissing();

    const Salvaged &tables() const { return m_tables; }
    Recovery report() const { return m_report; }

private:
    QString placeName(const SalvagedPlace &place) const;
    QString formName(const QString &form) const;
    QString guessedTemplate(const QString &form) const;
    QHash<SalvagedPlace, QPair<QString, bool>> lastChanges() const;
    SalvagedPlace placeOf(const SalvagedTable &table, qsizetype line) const;
    const Template *definitionOf(const QString &form) const;

    Salvaged m_tables;
    const TemplateCatalog &m_catalog;
    Recovery m_report;
    QHash<QString, QString> m_templates; ///< of each copy with a head
    QSet<SalvagedPlace> m_answers;
};

} // namespace sjusteg
