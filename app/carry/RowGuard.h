// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QCoreApplication>

namespace sjusteg {

/// Asks before a row is deleted that others build on, and tells why one cannot be.
class RowGuard
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::RowGuard)
public:
    RowGuard(const Workspace &workspace, const QString &formId, QWidget *window);

    /// `row.field` is the table. False: the row stays, and the user has been told or has decided so.
    bool mayRemove(const CellRef &row) const;

private:
    void refuse(const CellRef &row, const QVector<FormHead> &copies) const;
    std::optional<Edit> notRelevant(const CellRef &row, QString *label) const;
    QStringList users(const CellRef &row) const;
    QString nameOf(const FormHead &head) const;

    const Workspace m_workspace;
    const QString m_formId;
    QWidget *m_window;
};

} // namespace sjusteg
