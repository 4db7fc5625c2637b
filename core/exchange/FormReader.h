// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exchange/Exchanged.h"
#include "exchange/ValueReader.h"

namespace sjusteg::exchange {

/// Reads the answers of one copy. Nothing is filled in that is not given: no defaults, no pre-fill; fixed rows stand as in `base`.
class FormReader
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::FormReader)
public:
    FormReader(const Incoming &incoming, const TargetIndex &targets, ValueReader &values, const Clock &clock, Mistakes &mistakes);

    /// `base` gives the delivered rows: the stored copy that is replaced, or a new one. `origins` is the copy's `carried`.
    void read(const Form &base, const QJsonArray &origins, Form &result);

private:
    QVector<Row> fixedRows(const Field &table, const Form &base) const;
    QVector<Row> rows(const Field &table, const QJsonValue &given, const Form &base);
    void statements(const Field &checklist, const QJsonValue &given, const Form &base, Form &result);
    QVector<Row> unitVotes(const Field &table, const QJsonValue &given, const QString &statement, const QString &path);
    QHash<QString, Value> cells(const Field &table, const QString &row, const QJsonObject &given, const QString &path);
    bool isThere(const QJsonObject &from) const;
    QString freshRowId(const QVector<Row> &rows) const;

    const Incoming &m_incoming;
    const TargetIndex &m_targets;
    ValueReader &m_values;
    const Clock &m_clock;
    Mistakes &m_mistakes;
    Exchanged m_exchanged{{}, {}};
};

} // namespace sjusteg::exchange
