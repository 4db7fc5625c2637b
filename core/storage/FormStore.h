// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// A copy as it lies in the file: only what differs from the definition.
struct StoredForm {
    struct StoredRow {
        QString table;
        QString id;
    };
    struct StoredCell {
        CellRef cell;
        Value value; ///< null: a delivered value that was emptied
    };
    QVector<StoredRow> rows; ///< in order
    QVector<StoredCell> cells;
    QJsonArray carried;
    QJsonArray refused;
    MeetingRecord meeting;
};

/// One line of history, as stored.
struct HistoryLine {
    QString kind;
    CellRef cell;
    Value before = noValue();
    Value after = noValue();
};

/// What one edit writes for one copy.
struct FormWrites {
    struct Cell {
        CellRef cell;
        Value value = noValue(); ///< undefined: remove
        QString image;           ///< hash of the picture the value shows
    };
    struct RowPlace {
        QString table;
        QString id;
        int position = -1; ///< -1: after the last
    };
    QString form;
    bool drop = false;               ///< the copy goes, with history and versions
    std::optional<FormHead> head;    ///< to insert or update
    QVector<QPair<QString, QString>> removedRows; ///< (table, row), with their cells
    QVector<RowPlace> rows;
    QVector<Cell> cells;
    std::optional<QJsonArray> carried;
    std::optional<QJsonArray> refused;
    std::optional<MeetingState> meeting;
    QVector<int> droppedEvents;
    QVector<MeetingEvent> events;    ///< new ones
    std::optional<MinutesText> minutes;
    QVector<HistoryLine> history;
    bool isEmpty() const
    {
        return !drop && !head && removedRows.isEmpty() && rows.isEmpty() && cells.isEmpty() && !carried && !refused && !meeting
            && droppedEvents.isEmpty() && events.isEmpty() && !minutes && history.isEmpty();
    }
};

struct StoredImage {
    QString mime;
    QByteArray data;
};

/// Where copies are kept. The workbook asks for the store by template, so that forms about participants can move to an
/// encrypted file of their own.
class FormStore
{
public:
    virtual ~FormStore() = default;

    virtual Result<QVector<FormHead>> readHeads() = 0; ///< by creation
    virtual Result<StoredForm> readForm(const QString &formId) = 0;
    virtual QVector<HistoryEntry> history(const QString &formId, int limit) = 0;
    virtual QDateTime lastChanged(const QString &formId) = 0;
    virtual QVector<FormVersion> versions(const QString &formId) = 0;
    virtual std::optional<StoredImage> image(const QString &hash) = 0;
    /// Cells whose stored text holds `needle` (an id in quotes): candidates for references.
    virtual QVector<QPair<QString, StoredForm::StoredCell>> cellsHolding(const QString &needle) = 0;
    /// The cells of every copy, for the check of the content.
    virtual QVector<QPair<QString, StoredForm::StoredCell>> allCells() = 0;

    /// All writing happens inside a Transaction, whose end is told here: what a dropped copy left behind is then kept for undo, or not.
    virtual void committed() = 0;
    virtual void rolledBack() = 0;
    /// Nothing of a dropped copy is to come back.
    virtual void forget(const QString &formId) = 0;
    virtual Result<void> write(const FormWrites &writes, const QDateTime &at, const QString &cause) = 0;
    virtual Result<void> addImage(const QString &hash, const StoredImage &image) = 0;
    virtual Result<void> addVersion(const QString &formId, const FormVersion &version, const QStringList &images) = 0;
    /// Removes the picture when no value and no version shows it; true when it went.
    virtual Result<bool> removeUnusedImage(const QString &hash) = 0;
};

/// The words history uses for a kind of change; empty for the change of a cell.
QString historyWords(const QString &kind);
/// Every picture a kept version shows, by hash.
QStringList hashesIn(const QJsonValue &document);

} // namespace sjusteg
