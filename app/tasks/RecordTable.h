// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/TaskRow.h"

#include <QStandardItemModel>
#include <QTableView>

namespace sjusteg {

/// A line of a table that only shows what stands elsewhere.
struct Record {
    QStringList cells;
    CellPlace place;          ///< what opens; null: nothing
    int overdueColumn = -1;   ///< shown in the colour of what is late; the text says it, too
    bool heading = false;     ///< a title over all columns
};

/// Records in columns that share the width, with text that wraps. A click or Enter opens where a record comes from.
class RecordTable final : public QTableView
{
    Q_OBJECT
public:
    struct Column {
        QString title;
        double share = 1;
    };
    RecordTable(const QString &name, const QVector<Column> &columns, QWidget *parent = nullptr);

    void setRecords(const QVector<Record> &records);
    int count() const { return m_count; } ///< without headings

Q_SIGNALS:
    void opened(const sjusteg::CellPlace &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addRecord(const Record &record);
    void open(const QModelIndex &index);
    void share();
    void measureWords(const Record &record);

    QVector<Column> m_columns;
    QVector<CellPlace> m_places; ///< by row
    QStandardItemModel m_model;
    QVector<int> m_widestWord; ///< by column, in pixels; a narrow column breaks between words, not in them
    int m_count = 0;
};

} // namespace sjusteg
