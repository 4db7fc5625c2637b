// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QCoreApplication>

namespace sjusteg {

/// Where an answer stands, in words, from the step to the field.
class PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::PlaceWords)
public:
    explicit PlaceWords(const Workbook &workbook)
        : m_workbook(workbook)
    {
    }

    /// Empty where the copy is gone.
    QStringList of(const QString &form, const CellRef &cell) const;
    static QString step(const Template &definition);
    static QString name(const Template &definition);

private:
    const Workbook &m_workbook;
};

} // namespace sjusteg
