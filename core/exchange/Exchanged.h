// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"

#include <QJsonArray>

namespace sjusteg::exchange {

/// Which answers travel in a dump: what the program derives or delivers does not, since it is there anyway.
class Exchanged
{
public:
    /// `carried` of the copy says which rows are linked.
    explicit Exchanged(const QJsonArray &carried);

    /// A head field, table or checklist.
    static bool field(const Field &field);
    /// A cell of a table. References of linked rows travel: they are the link.
    bool cell(const Field &table, const QString &row, const Field &column) const;
    /// True where a carried-over row stands, so that it is a row even without cells of its own.
    bool isLinked(const QString &table, const QString &row) const;

private:
    QHash<QString, QStringList> m_flows; ///< "table/row" → flows that feed it
};

} // namespace sjusteg::exchange
