// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"

#include <QJsonArray>

#include <functional>

namespace sjusteg::exchange {

/// Which answers travel in a dump: what the program derives or delivers does not, since it is there anyway.
class Exchanged
{
public:
    /// Whether there will be a row that `from` of an entry of `carried` names.
    using IsThere = std::function<bool(const QJsonObject &from)>;

    /// `carried` of the copy says which rows are linked.
    Exchanged(const QJsonArray &carried, const IsThere &isThere);

    /// A head field, table or checklist.
    static bool field(const Field &field);
    /// A cell of a table. References of linked rows travel: they are the link. So does everything when the source does not come along.
    bool cell(const Field &table, const QString &row, const Field &column) const;
    /// True where a carried-over row stands, so that it is a row even without cells of its own.
    bool isLinked(const QString &table, const QString &row) const;

    /// The title of the source a linked row had, where that source does not come along.
    QString lastTitle(const QString &table, const QString &row) const;
    /// The column of a linked row that shows the title of its source.
    const Field *titleColumn(const Field &table, const QString &row) const;

private:
    struct Link {
        QStringList flows; ///< that feed it
        bool loose = false;
        QString title;
    };
    static bool isFed(const Link &link, const Field &column);

    QHash<QString, Link> m_links; ///< by "table/row"
};

} // namespace sjusteg::exchange
