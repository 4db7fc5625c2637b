// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Wording.h"
#include "workbook/Workbook.h"

#include <QSet>

#include <functional>

namespace sjusteg {

/// A row of a copy, or its head (table and row empty): what is read again as one when something in it changes.
struct Spot {
    QString form;
    QString table;
    QString row;
    bool isHead() const { return table.isEmpty(); }
    friend bool operator==(const Spot &, const Spot &) = default;
};
size_t qHash(const Spot &spot, size_t seed = 0);

/// A text that can be found.
struct FormText {
    CellRef cell;           ///< empty field: the copy as a whole
    QString text;           ///< as it stands on the form
    bool isTitle = false;   ///< names its row or copy
    bool published = false; ///< a statement of a checklist: it stands there, nobody filled it in
};

struct SpotTexts {
    QVector<FormText> texts;
    QSet<Spot> shows; ///< rows and copies whose titles are among the texts
};

/// The texts of a copy: what was filled in and chosen, in words. Ticks and scales have none; what is computed is found at its source.
class FormTexts
{
public:
    FormTexts(const Workbook &workbook, const Template &definition, const Form &form);

    /// Every spot with its texts, one after another; ends at the first that `visit` refuses.
    void visitAll(const std::function<bool(const Spot &, const SpotTexts &)> &visit) const;
    /// Empty where the row is gone.
    SpotTexts read(const Spot &spot) const;

private:
    SpotTexts readHead() const;
    SpotTexts readRow(const Field &table, const Row &row) const;
    SpotTexts readStatement(const Field &checklist, const Statement &statement) const;
    void addCells(const Field &table, const Row &row, SpotTexts &result) const;
    void addVotes(const Field &checklist, const QString &statement, SpotTexts &result) const;
    void add(const Field &field, const CellRef &cell, const Value &value, bool isTitle, SpotTexts &result) const;
    void addShown(const Field &field, const Value &value, SpotTexts &result) const;

    const Workbook &m_workbook;
    const Template &m_definition;
    const Form &m_form;
    const Wording m_wording;
    const QString m_members; ///< ids of the registers that give names to ids
    const QString m_units;
};

} // namespace sjusteg
