// SPDX-License-Identifier: MPL-2.0
#include "screen/carry/OfferWords.h"

#include "flow/Draft.h"
#include "flow/Places.h"
#include "flow/Sources.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg::screen {

namespace {

struct OfferPhrases {
    Q_DECLARE_TR_FUNCTIONS(Offers)
};

const Field *targetField(const Workbook &workbook, const Offer &offer, const OfferCell &cell)
{
    const Template *definition = workbook.catalog().find(offer.to.templateId);
    return definition ? definition->field(cell.field) : nullptr;
}

/// The same words, whatever the spaces and capitals: the row stands there, and only gets a source more.
bool isSameText(const OfferCell &cell)
{
    return cell.before.isString() && cell.after.isString() && foldedWords(cell.before.toString()) == foldedWords(cell.after.toString());
}

/// What tells a source from the others of the same form: its unit, else its title.
QString sourceTitle(const Workbook &workbook, const OfferEnd &end)
{
    const Form *form = workbook.form(end.form);
    const Template *definition = form ? workbook.catalog().find(form->head.templateId) : nullptr;
    const Field *table = definition ? definition->field(end.field.section(QLatin1Char('.'), 0, 0)) : nullptr;
    const Row *row = table && table->hasRows() ? form->row(table->id, end.row) : nullptr;
    if (row) {
        for (const Field &column : table->columns) {
            if (column.type == FieldType::Unit && row->cell(column.id).isString())
                return workbook.unitLabel(row->cell(column.id).toString());
        }
    }
    bool alive = true;
    return workbook.referenceTitle({{QStringLiteral("form"), end.form}, {QStringLiteral("row"), end.row.isEmpty() ? QJsonValue() : QJsonValue(end.row)}}, &alive);
}

bool areTwins(const Offer &a, const Offer &b)
{
    return a.kind == OfferKind::Changed && b.kind == OfferKind::Changed && a.to.form == b.to.form && a.to.row == b.to.row && a.to.field == b.to.field
        && a.cells.size() == 1 && b.cells.size() == 1 && a.cells.first().after == b.cells.first().after;
}

} // namespace

QString sourceName(const Template &definition)
{
    const QString number = definition.number();
    return number.isEmpty() ? definition.shortTitle : number.section(QLatin1Char(' '), -1);
}

QString sourcesText(const Workbook &workbook, const Offer &offer)
{
    QStringList names;
    QHash<QString, QStringList> titles;
    for (const OfferEnd &source : offer.sources) {
        const Template *definition = workbook.catalog().find(source.templateId);
        const QString name = definition ? sourceName(*definition) : QString();
        if (name.isEmpty())
            continue;
        if (!names.contains(name))
            names.append(name);
        const QString title = sourceTitle(workbook, source);
        if (!title.isEmpty() && title != offer.title && !titles[name].contains(title))
            titles[name].append(title);
    }
    QStringList said;
    for (const QString &name : std::as_const(names)) {
        const QString list = titles.value(name).join(QStringLiteral(", "));
        said.append(list.isEmpty() ? OfferPhrases::tr("From %1").arg(name) : OfferPhrases::tr("From %1: %2").arg(name, list));
    }
    return said.join(QStringLiteral(" · "));
}

QString offerKindText(const Offer &offer)
{
    if (offer.kind == OfferKind::Changed)
        return OfferPhrases::tr("△ Basis changed");
    if (offer.kind == OfferKind::Removed)
        return OfferPhrases::tr("△ Removed in the source");
    if (offer.makesCopy)
        return OfferPhrases::tr("+ New form");
    if (offer.joinsRow)
        return OfferPhrases::tr("+ One more source");
    return offer.makesRow ? OfferPhrases::tr("+ New row") : OfferPhrases::tr("+ Suggestion");
}

QString offerTitle(const Workbook &workbook, const Offer &offer)
{
    const bool stands = offer.kind != OfferKind::New && !offer.to.row.isEmpty();
    const QString row = stands ? workbook.rowTitle(offer.to.form, offer.table, offer.to.row) : QString();
    return row.isEmpty() ? offer.title : row;
}

QString cellLabel(const Workbook &workbook, const Offer &offer, const OfferCell &cell)
{
    const Field *field = targetField(workbook, offer, cell);
    return field ? field->label : cell.field;
}

QString offeredText(const Workbook &workbook, const Offer &offer, const OfferCell &cell, const Value &value)
{
    const Field *field = targetField(workbook, offer, cell);
    if (!field || isBlank(value))
        return OfferPhrases::tr("(empty)");
    return textOf(Draft(workbook), *field, value);
}

Value addedItems(const OfferCell &cell)
{
    QJsonArray added;
    const QJsonArray before = cell.before.isArray() ? cell.before.toArray() : QJsonArray();
    const auto stands = [&before](const QJsonValue &item) {
        return std::any_of(before.begin(), before.end(), [&item](const QJsonValue &one) {
            return one[QLatin1String("form")] == item[QLatin1String("form")] && one[QLatin1String("row")] == item[QLatin1String("row")];
        });
    };
    const QJsonArray after = cell.after.toArray();
    std::copy_if(after.begin(), after.end(), std::back_inserter(added), [&stands](const QJsonValue &item) { return !stands(item); });
    return added;
}

QVector<OfferCell> cellsShown(const Offer &offer)
{
    QVector<OfferCell> cells = offer.cells;
    cells.removeIf([&offer](const OfferCell &cell) {
        const bool nothing = offer.kind == OfferKind::New && (isBlank(cell.after) || cell.before == cell.after || isSameText(cell));
        return (cell.way == OfferWay::Link && cell.field == offer.table) || nothing;
    });
    return cells;
}

QVector<Offer> withoutTwins(const QVector<Offer> &offers)
{
    QVector<Offer> shown;
    for (const Offer &offer : offers) {
        const auto twin = std::find_if(shown.begin(), shown.end(), [&offer](const Offer &one) { return areTwins(one, offer); });
        if (twin == shown.end())
            shown.append(offer);
        else
            twin->sources += offer.sources;
    }
    return shown;
}

QVector<Offer> withTwins(const QVector<Offer> &offers, const QVector<Offer> &all)
{
    QVector<Offer> meant;
    for (const Offer &one : all) {
        if (std::any_of(offers.cbegin(), offers.cend(), [&one](const Offer &offer) { return offer.id == one.id || areTwins(offer, one); }))
            meant.append(one);
    }
    return meant;
}

bool onlyAdds(const Offer &offer)
{
    return offer.kind == OfferKind::New && std::all_of(offer.cells.cbegin(), offer.cells.cend(), [](const OfferCell &cell) {
               return cell.way != OfferWay::Replace || isBlank(cell.before) || cell.before == cell.after;
           });
}

} // namespace sjusteg::screen
