// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "document/Selection.h"
#include "document/Wording.h"

#include <QCoreApplication>

namespace sjusteg {

/// The blocks of one field. Pictures they show are added to `images`.
class FieldBlocks
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::FieldBlocks)
public:
    FieldBlocks(const Workbook &workbook, const Template &definition, const Form &form, const Selection &selection,
                const PrintOptions &options, Document &document);

    void append(const Field &field, QVector<Block> &blocks);

private:
    Block single(const Field &field, const Value &value);
    Block ticks(const Field &field, const Value &value) const;
    Block scale(const Field &field, const Value &value) const;
    void table(const Field &field, QVector<Block> &blocks);
    QVector<Row> byDay(const Field &field, QVector<Row> rows) const;
    TableBlock grid(const Field &field, const QVector<const Field *> &columns, const QVector<Row> &rows);
    void cards(const Field &field, const QVector<Row> &rows, QVector<Block> &blocks);
    CardBlock card(const Field &field, const Row &row);
    void addSuggestions(const Field &field, const QVector<const Field *> &columns, TableBlock &block);
    QString cardTitle(const Field &field, const Row &row, QStringList *shown) const;
    TableBlock::Cell cell(const Field &table, const Field &column, const Row &row);
    QString addImage(const Value &value);
    bool ticksOnPaper(const Field &field) const;

    const Workbook &m_workbook;
    const Template &m_definition;
    const Form &m_form;
    const Selection &m_selection;
    const PrintOptions m_options;
    const Wording m_wording;
    Document &m_document;
};

/// Share of a table's width for a column of its kind.
TableBlock::Column paperColumn(const Field &column);

} // namespace sjusteg
