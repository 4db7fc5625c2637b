// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Carried.h"
#include "workbook/Workbook.h"

#include <QSet>

namespace sjusteg {

/// Reads the tasks template by template. What a row means depends on its table; all that is told here and nowhere else.
class TaskReader
{
public:
    explicit TaskReader(const Workbook &workbook);
    QVector<TaskRow> read();

private:
    struct Table {
        const Template &definition;
        const Form &form;
        const Field &field;
        QHash<QString, CellPlace> origins; ///< row → where it came from
    };

    void readForm(const Template &definition, const Form &form, QVector<TaskRow> &rows) const;
    void readRoles(const Table &table, QVector<TaskRow> &rows) const;
    void readAnchoring(const Table &table, QVector<TaskRow> &rows) const;
    void readPlan(const Table &table, TaskKind kind, const QString &textColumn, QVector<TaskRow> &rows) const;
    void readMatters(const Table &table, QVector<TaskRow> &rows) const;
    void readImprovements(const Table &table, QVector<TaskRow> &rows) const;

    std::optional<TaskRow> start(const Table &table, const Row &row, TaskKind kind, const QString &textColumn) const;
    QString unitOf(const Value &person) const;
    void noteLinksAndSent();
    void noteLifted(const QString &row, const QString &source, const CellPlace &from);
    static void addMatter(TaskRow &task, const Row &matter);
    bool isCounted(const QString &form) const;

    const Workbook &m_workbook;
    QHash<QString, QString> m_memberUnits;
    QHash<QString, QString> m_links;      ///< linked roles row → the row it shows
    QHash<QString, const Row *> m_linked; ///< the shown row → the linked roles row with the columns of its own
    QHash<QString, const Row *> m_lifted; ///< row of an anchoring list → the matter it was made from
    QSet<QString> m_sent;                 ///< improvements that have become tasks, matters that stand on an anchoring list
};

} // namespace sjusteg
