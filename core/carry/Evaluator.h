// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "carry/Offer.h"
#include "carry/Origins.h"
#include "handbook/FlowPlan.h"

#include <QSet>

namespace sjusteg {

/// Compares one copy with what flows into it: what is new, what has changed, what is gone. Looks at the copy and its sources only.
class Evaluator
{
public:
    /// `making`: copies that come to be in the edit that is being worked out; rows come into them without being asked about.
    Evaluator(const Draft &draft, const Form &target, const QSet<QString> &making = {});

    QVector<Offer> offers(const FlowRule &rule);
    /// The same, with what was declined or deleted again instead of what is open.
    QVector<Offer> declined(const FlowRule &rule);

private:
    struct CellAt {
        const Field *field = nullptr;
        QString path; ///< `opportunities.industry`
        QString row;
        Value value = Value(Value::Undefined);
    };

    bool isOpenTo(const FlowRule &rule) const;
    bool isLocked(const FlowRule &rule) const;
    bool comesByItself(const FlowRule &rule) const;
    const Row *targetRow(const QString &table, const QString &row) const { return m_draft.row(m_target, table, row); }
    CellAt cellAt(const FlowRule &rule, const FlowColumn &column, const QString &row) const;
    bool isUntouched(const CellAt &cell) const;
    bool isTouchedTable(const QString &table) const;
    Value deliveredValue(const CellAt &cell) const;

    void intoFields(const FlowRule &rule);
    void intoCells(const FlowRule &rule);
    void intoRows(const FlowRule &rule);
    void fillCells(const FlowRule &rule, const Standing &at, const QVector<FlowSource> &sources, bool together);
    QVector<FlowSource> sourcesOfCell(const FlowColumn &column, const CellAt &cell, const QVector<FlowSource> &sources) const;
    void compareRow(const FlowRule &rule, const FlowSource &source, const QString &row);
    void newRows(const FlowRule &rule, const QVector<FlowSource> &sources);
    bool isFirstOfSource(const FlowRule &rule, const CarriedEntry &entry) const;
    QVector<CarriedEntry> ofSameSource(const FlowRule &rule, const CarriedEntry &entry) const;
    void missingSources(const FlowRule &rule, const QVector<FlowSource> &sources);
    void patternFields(const FlowRule &rule, const FlowSource &source);
    void patternCell(const FlowRule &rule, const FlowColumn &column, const CellAt &cell, const FlowSource &source);
    QString participantCodeIn(const QString &text) const;
    void patternRows(const FlowRule &rule, const FlowSource &source);

    std::optional<OfferCell> replaced(const FlowRule &rule, const FlowColumn &column, const CellAt &cell, const FlowSource &source, OfferKind &kind) const;
    std::optional<OfferCell> united(const FlowRule &rule, const FlowColumn &column, const CellAt &cell, const FlowSource &source, OfferKind &kind) const;
    std::optional<OfferCell> appended(const FlowRule &rule, const FlowColumn &column, const CellAt &cell, const FlowSource &source, OfferKind &kind) const;
    std::optional<OfferCell> compared(const FlowRule &rule, const FlowColumn &column, const CellAt &cell, const FlowSource &source, OfferKind &kind) const;
    std::optional<CarriedEntry> entryOf(const FlowColumn &column, const CellAt &cell, const FlowSource &source) const;
    bool isPlaced(const FlowRule &rule, const FlowSource &source, QStringList *rows = nullptr) const;
    QString existingRow(const FlowRule &rule, const FlowSource &source, const QString &words) const;
    QString rowWithWords(const FlowRule &rule, const QString &words) const;
    QString wordsOf(const FlowRule &rule, const FlowSource &source) const;
    QString wordsOf(const FlowRule &rule, const Row &row) const;

    Offer begun(const FlowRule &rule, OfferKind kind, const FlowSource &source) const;
    OfferEnd endOf(const FlowColumn &column, const FlowSource &source, const Value &value) const;
    void add(const FlowRule &rule, Offer offer, const CellAt &cell);
    void finish(const FlowRule &rule, Offer offer);

    const Draft &m_draft;
    const Form &m_target;
    const Template *m_definition;
    Origins m_origins;
    bool m_isNew;
    bool m_finished;
    mutable std::optional<bool> m_entered;
    mutable const FlowRule *m_worded = nullptr;  ///< the rule m_byWords is for
    mutable QHash<QString, QString> m_byWords;   ///< words by which rows are the same → the first row with them
    bool m_declined = false;
    QVector<Offer> m_offers;
};

/// The id of an offer: its flow, sources and place with what stands there.
QString offerId(const Offer &offer, const QString &flow);
/// How text is parted where several sources meet.
QString separatorOf(const FlowRule &rule);
bool isFinished(const Form &form);

} // namespace sjusteg
