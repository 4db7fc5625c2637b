// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/Block.h"

class QVBoxLayout;

namespace sjusteg::screen {

class FieldRow;
class LinkedBoxView;
class Fold;

/// Where a list of fields belongs: the head of the form (empty), or a row of a table.
struct ListPlace {
    QString table;
    QString row;
    QString foldKey; ///< where «More fields» is remembered
    QString suffix;  ///< added to the names for screen readers: «row 3»
};

/// Fields under each other. What is asked for and what is filled stands open; the optional rest waits under «More fields».
class FieldList final : public Block
{
    Q_OBJECT
public:
    FieldList(FormContext &context, const QVector<const Field *> &fields, const ListPlace &place, QWidget *parent);

    void refresh() override;
    void reloadOptions() override;
    void updateReadOnly() override;
    bool reveal(const CellRef &cell) override;
    bool startRow(const QString &table) override;

private:
    CellRef cellOf(const Field &field) const;
    bool isOpenAtFirst(const Field &field) const;
    void addRow(const Field &field, QVBoxLayout *layout);
    void addBox(const FieldRow &row, QVBoxLayout *layout);
    void openRest();
    void openRestFor(const CellRef &cell);
    void updateVisibility();

    FormContext &m_context;
    ListPlace m_place;
    QVector<FieldRow *> m_rows;
    QVector<std::pair<const FieldRow *, LinkedBoxView *>> m_boxes; ///< beside the fields of the head that have one
    QVector<const Field *> m_rest; ///< optional and empty when the list was built
    Fold *m_fold = nullptr;
    QWidget *m_more = nullptr;
};

} // namespace sjusteg::screen
