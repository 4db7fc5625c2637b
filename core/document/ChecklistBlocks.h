// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/DocumentBuilder.h"
#include "document/Wording.h"

#include <QCoreApplication>

namespace sjusteg {

/// A checklist on paper: the statements in their groups, the status as boxes to tick, then what is to be improved.
class ChecklistBlocks
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ChecklistBlocks)
public:
    ChecklistBlocks(const Workbook &workbook, const Form &form, const PrintOptions &options);
    void append(const Field &checklist, QVector<Block> &blocks) const;

private:
    QVector<TableBlock::Cell> statement(const Field &checklist, const Statement &statement, const QVector<const Field *> &rest) const;
    bool disagreement(const Field &checklist, const QString &statement) const;
    QString sum(const Field &checklist) const;
    void votes(const Field &checklist, QVector<Block> &blocks) const;

    const Workbook &m_workbook;
    const Form &m_form;
    const PrintOptions m_options;
    const Wording m_wording;
};

} // namespace sjusteg
