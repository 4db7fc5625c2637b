// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "carry/Offer.h"
#include "carry/Origin.h"
#include "carry/Origins.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace sjusteg::screen {

/// What is carried over into one form, for its editors and the bar above it: where answers came from, and what waits to be taken.
/// Worked out once, and again when an edit concerns the form.
class CarryMarks final : public QObject
{
    Q_OBJECT
public:
    CarryMarks(const Workbook &workbook, const QString &formId, QObject *parent);

    const QVector<Offer> &offers() const { return m_offers; }
    const QVector<Offer> &shown() const { return m_shown; } ///< without twins
    QVector<Origin> originsOf(const CellRef &cell) const;
    QString originText(const CellRef &cell) const; ///< «Fra 1.2», empty without an origin
    /// The source of a cell, or of a whole linked row (column empty), says something else than what was taken.
    std::optional<Offer> changeOf(const CellRef &cell) const;
    bool isRowChanged(const QString &table, const QString &row) const; ///< in any of its cells
    /// True when what flows into the form may have changed with the edit.
    bool concerns(const Edit &edit) const;

Q_SIGNALS:
    void changed();

private:
    void onApplied(const Edit &edit);
    void workOut();

    const Workbook &m_workbook;
    const QString m_formId;
    QString m_template;
    QVector<Offer> m_offers;
    QVector<Offer> m_shown;
    Origins m_origins;
    QJsonArray m_carried; ///< what m_origins was read from
    QSet<QString> m_cells; ///< field and row of everything that was carried
    QTimer m_soon;
};

} // namespace sjusteg::screen
