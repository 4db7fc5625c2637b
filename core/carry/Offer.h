// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

enum class OfferKind {
    New,     ///< something to take that is not there yet: a row, a text, a copy
    Changed, ///< «Grunnlaget er endret»: the source says something else than what was taken
    Removed  ///< «Fjernet i kilden»: the source is gone, or no longer asks for it
};
QString offerKindId(OfferKind kind); ///< "new" …

/// One end of an offer. `row` and `value` are empty where there is none.
struct OfferEnd {
    QString form;       ///< empty for a copy that is still to be made
    QString templateId;
    QString row;
    QString field;      ///< `labour_needs.industry`
    Value value = Value(Value::Undefined);
    bool onlyOne = false; ///< the template has one copy, which always exists
    bool stored = true; ///< false: the form always exists, but holds nothing yet; its id is good for this session only
};

/// How a value goes into its cell.
enum class OfferWay {
    Replace, ///< it is the cell's value
    Append,  ///< text below what stands there
    Unite,   ///< references beside those that stand there
    Link     ///< nothing is written: the row links to its source (`field` is the table)
};

/// One value that an offer would write.
struct OfferCell {
    QString flow;       ///< D-08
    QString field;      ///< of the target, `opportunities.occupation`
    OfferWay way = OfferWay::Replace;
    Value before = Value(Value::Undefined); ///< what stands there now
    Value taken = Value(Value::Undefined);  ///< what was taken last; undefined when nothing was
    Value after = Value(Value::Undefined);  ///< what would stand there
    QVector<OfferEnd> from;                 ///< every source, with its own words
};

/// What is offered to a form: a new row with all its cells, one changed cell, a copy. Computed, never stored; what was decided about
/// it is (`carried`, `refused`).
struct Offer {
    QString id;          ///< the same as long as nothing it depends on changes
    QString flow;        ///< the leading flow, D-07
    QStringList flows;   ///< every flow taking part
    OfferKind kind = OfferKind::New;
    OfferEnd from;       ///< the first source
    QVector<OfferEnd> sources; ///< all of them: three units' rows with the same words are one offer
    OfferEnd to;         ///< row empty: a new row
    QVector<OfferCell> cells;
    QString title;       ///< what a list shows: «Renhold – renholder»
    bool automatic = false;    ///< would have come by itself had the source been changed in the program
    bool needsConfirmation = false; ///< a person must say that the text names nobody (D-67, D-68)
    QString refusedBecause;    ///< not empty: cannot be taken, and why (text too long, a participant code in it)
    bool makesRow = false;     ///< a new row in `table`
    bool joinsRow = false;     ///< a further source for a row that stands there (`to.row`)
    bool makesCopy = false;    ///< a new copy of `to.templateId` about `subject`
    QString table;
    QString rowId;             ///< where the new row has to have this id
    Reference subject;
    QString back;              ///< field of the source that gets a reference to the new copy
    bool recordOnly = false;   ///< what stands there is the source's already; only the origin is written down. Never shown
};

/// Everything that is offered and every changed source in the file, form by form.
QVector<Offer> openOffers(const Workbook &workbook);
/// The same for one form: what a bar above it says and its preview lists.
QVector<Offer> openOffers(const Workbook &workbook, const QString &formId);
/// Offers to the form that were declined, or whose row was deleted again («Avviste forslag»); accepting one takes it after all.
QVector<Offer> declinedOffers(const Workbook &workbook, const QString &formId);
/// The offer about one cell that was taken before (Changed or Removed); none when the source still says the same.
std::optional<Offer> changeOf(const QVector<Offer> &offers, const CellRef &cell);

/// The list of `sjusteg flows --json`: one entry a flow that takes part in an offer on its own.
QJsonArray offersToJson(const QVector<Offer> &offers, const TemplateCatalog &catalog);
/// The offers meant by an id or a flow as offersToJson gave them.
QVector<Offer> offersMeant(const QVector<Offer> &offers, const QString &idOrFlow, const TemplateCatalog &catalog);

} // namespace sjusteg
