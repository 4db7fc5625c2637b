// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/DocumentBuilder.h"

#include <QSet>

namespace sjusteg {

/// What of a form is printed. Filled prints leave out the optional that nobody filled; blank prints hold what is asked for.
class Selection
{
public:
    Selection(const Workbook &workbook, const Template &definition, const Form &form, const PrintOptions &options);

    bool prints(const Field &field) const;
    /// Columns of a table or parts of a checklist; for cards `row` is one card and decides alone.
    QVector<const Field *> columns(const Field &table, const Row *row = nullptr) const;
    /// Rows with something in them. Blank prints have the delivered ones.
    QVector<Row> rows(const Field &table) const;
    /// A value as it stands, or as it is computed.
    Value value(const Field &field, const QString &table = {}, const QString &row = {}) const;

private:
    bool hasContent(const Field &field) const;
    bool enteredIn(const Field &table) const;
    bool printsColumn(const Field &table, const Field &column, const QVector<Row> &rows) const;
    bool conditionReachable(const Condition &condition, const Field *table) const;
    void collectNamed(const QJsonValue &rule, const QString &table);
    void collectChecks(const Condition &condition);

    const Workbook &m_workbook;
    const Template &m_definition;
    const Form m_form; ///< with what its linked rows show
    const PrintOptions m_options;
    QSet<QString> m_named; ///< fields and columns that «Ferdig når» or a condition asks about
};

} // namespace sjusteg
