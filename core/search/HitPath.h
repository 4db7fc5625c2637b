// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "search/HandbookTexts.h"
#include "workbook/Workbook.h"

#include <QCoreApplication>

namespace sjusteg {

/// Where a hit stands, in words, from the step to the field.
class HitPath
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::HitPath)
public:
    explicit HitPath(const Workbook &workbook)
        : m_workbook(workbook)
    {
    }

    QStringList of(const QString &form, const CellRef &cell) const;
    QStringList of(const HandbookText &text) const;

private:
    const Workbook &m_workbook;
};

} // namespace sjusteg
