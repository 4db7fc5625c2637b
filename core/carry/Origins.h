// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "flow/Sources.h"

#include <QMultiHash>

namespace sjusteg {

/// One line of `carried` (docs/command-line.md).
struct CarriedEntry {
    QString flow;
    QString field;
    QString row;
    SourceField from;
    QString card;      ///< a delivered card, where the source is no form
    Value taken = Value(Value::Undefined);
    Value declined = Value(Value::Undefined); ///< null: that the source says nothing any more was declined; whateverItSays()

    bool knows(const Value &now) const; ///< taken or declined already
    QJsonObject toJson() const;
    static CarriedEntry fromJson(const QJsonObject &object);
};

/// True where two answers say the same; titles in references do not count, nor does an empty list beside nothing.
bool sameAnswer(const Value &a, const Value &b);

/// What is remembered where an answer about a participant was declined: that it was, whatever it says. Neither the answer nor anything worked
/// out from it may stand in the process file; a digest of a short text is found by trying.
Value whateverItSays();

class FlowPlan;
/// The field that tells the rows of a flow apart which makes several of one source (D-98); empty for all other flows.
QString refusedField(const FlowPlan &plan, const QString &flow, const QString &from);

/// `carried` and `refused` of a copy, to look up and to change.
class Origins
{
public:
    Origins() = default;
    explicit Origins(const Form &form);

    QJsonArray carried() const;
    QJsonArray refused() const { return m_refused; }
    bool isEmpty() const { return m_entries.isEmpty() && m_refused.isEmpty(); }

    /// Entries of a cell (or of a linked row: the table's id as field).
    QVector<CarriedEntry> ofCell(const QString &field, const QString &row) const;
    /// Entries that came from a row or copy by one of these flows.
    QVector<CarriedEntry> fromSource(const QStringList &flows, const QString &form, const QString &row) const;
    QVector<CarriedEntry> byFlows(const QStringList &flows) const;
    QVector<CarriedEntry> ofRow(const QString &table, const QString &row) const;

    /// Adds the entry, or replaces the one with the same cell and source.
    void put(const CarriedEntry &entry);
    void remove(const CarriedEntry &entry);
    void removeRow(const QString &table, const QString &row);

    /// `field` (refusedField) where the source makes several rows, each refused on its own; a refusal without one means them all.
    bool isRefused(const QString &flow, const QString &form, const QString &row, const QString &field = {}) const;
    void refuse(const QString &flow, const QString &form, const QString &row, const QString &field = {});
    void allow(const QString &flow, const QString &form, const QString &row, const QString &field = {});

private:
    void note(int index);
    int indexOf(const CarriedEntry &entry) const;
    void reindex();

    QVector<CarriedEntry> m_entries;
    QMultiHash<QString, int> m_byCell;
    QMultiHash<QString, int> m_bySource;
    QMultiHash<QString, int> m_byRow;
    QJsonArray m_refused;
};

} // namespace sjusteg
