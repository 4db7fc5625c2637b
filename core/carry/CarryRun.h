// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "carry/Offer.h"
#include "carry/Origins.h"
#include "handbook/FlowPlan.h"

#include <QSet>

namespace sjusteg {

/// Works out one edit: takes and refuses offers on a draft, and lets follow what follows. Nothing is applied to the file.
class CarryRun
{
public:
    explicit CarryRun(const Workbook &workbook);

    const Draft &draft() const { return m_draft; }
    const QVector<FormChange> &changes() const { return m_changes; }

    /// What the user does. False when it cannot be done; the file will say why.
    bool begin(const Edit &edit);
    void take(const Offer &offer);
    void refuse(const Offer &offer);
    /// What follows from everything done so far.
    void followUp();
    /// What must hold once answers have been loaded (Loading.h).
    void followLoad();
    /// Takes the mark off finished copies to which nothing has changed any more.
    void clearMarks();
    /// Everything as one edit. `skip` changes of the beginning are left out.
    Edit edit(const QString &text, const QString &cause, qsizetype skip = 0);

private:
    struct Touch {
        QString form;
        QString templateId;
        QString field; ///< table, column or head field; empty: the whole copy
        QSet<QString> rows; ///< none: the field of the head, or every row

        /// Whether the source is what was touched; without a row it is the copy as a whole.
        bool meets(const QString &otherForm, const QString &row) const
        {
            return form == otherForm && (rows.isEmpty() || row.isEmpty() || rows.contains(row));
        }
    };

    bool change(const QString &form, const Change &change);
    Origins &origins(const QString &form);
    void keepOrigins(const QString &form);
    void writeOrigins();
    void setMark(const QString &form, bool mark);

    void takeCopy(const Offer &offer);
    void takeRow(const Offer &offer);
    void takeCell(const Offer &offer, const OfferCell &cell);
    void letGo(const Offer &offer);
    void record(const QString &form, const QString &row, const OfferCell &cell, bool alone);
    bool holdsOnlyCarried(const Form &form, const Field &table, const Row &row);

    QVector<Touch> touchesOf(const FormChange &change) const;
    QVector<Touch> touchesOfLoaded(const QString &id) const;
    void forgetRow(const QString &form, const RemoveRow &removal);
    void confirm(const QString &form, const CellRef &cell);
    /// A table with a row for each pair of two lists follows the lists.
    void pairRows(const QString &form, const CellRef &cell);
    void detach(const QString &form, const QSet<QString> &rows);
    void dropEmptyCopies(const QString &form, const QString &row);
    void rememberDropped(const Form &form);
    QVector<FormHead> targetsOf(const FlowRule &rule, const Touch &touch) const;
    void round(const QVector<Touch> &touches);
    void mark(const FlowRule &rule, const Form &target, const Touch &touch);
    bool shows(const Draft &draft, const FlowRule &rule, const Form &target, const Touch &touch) const;

    const Workbook &m_workbook;
    Draft m_draft;
    QVector<FormChange> m_changes;
    QHash<QString, Origins> m_origins;
    QHash<QString, std::pair<QJsonArray, QJsonArray>> m_originsBefore;
    QSet<QString> m_unkept; ///< copies whose origins have changed since they were written into the draft
    QSet<QString> m_making;
    qsizetype m_followed = 0; ///< changes whose consequences have been worked out
};

} // namespace sjusteg
