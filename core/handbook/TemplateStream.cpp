// SPDX-License-Identifier: MPL-2.0
#include "handbook/TemplateStream.h"

#include "handbook/MemberStream.h"

namespace sjusteg {

// The members of each type in order, for both directions. A structured binding must name every member, so one that is added and
// forgotten here does not compile. Not in the unnamed namespace: MemberStream.h looks for them beside the type.

auto members(OneOf<Option> auto &value)
{
    auto &[id, label, origin] = value;
    return std::tie(id, label, origin);
}

auto members(OneOf<Statement> auto &value)
{
    auto &[id, group, text] = value;
    return std::tie(id, group, text);
}

auto members(OneOf<DeliveredRow> auto &value)
{
    auto &[id, cells] = value;
    return std::tie(id, cells);
}

auto members(OneOf<CarriedFrom> auto &value)
{
    auto &[flow, source, mode] = value;
    return std::tie(flow, source, mode);
}

auto members(OneOf<Condition> auto &value)
{
    auto &[kind, field, options, limit, parts] = value;
    return std::tie(kind, field, options, limit, parts);
}

auto members(OneOf<Clause> auto &value)
{
    auto &[text, field, rule] = value;
    return std::tie(text, field, rule);
}

auto members(OneOf<StaticTable> auto &value)
{
    auto &[title, columns, rows] = value;
    return std::tie(title, columns, rows);
}

auto members(OneOf<Field> auto &value)
{
    auto &[id, type, label, help, need, when, origin, inPattern, hiddenInPattern, inReport, inView, notice, unique, autocomplete, large,
           ignoredWhen, from, derive, derivedFrom, options, optionsAreUnits, other, defaultValue, maxLength, minimum, maximum, decimals, suffix, format,
           lines, lowLabel, highLabel, multiple, targets, filter, mayCreate, unitFilter, part, signature, columns, rows, minRows, rowSource,
           prefill, suggestions, suggestionsTitle, handbookRows, overview, editableInFixedRows, cards, cardsOnPaper, landscape, blankRows,
           statements] = value;
    return std::tie(id, type, label, help, need, when, origin, inPattern, hiddenInPattern, inReport, inView, notice, unique, autocomplete, large,
                    ignoredWhen, from, derive, derivedFrom, options, optionsAreUnits, other, defaultValue, maxLength, minimum, maximum, decimals,
                    suffix, format, lines, lowLabel, highLabel, multiple, targets, filter, mayCreate, unitFilter, part, signature, columns, rows,
                    minRows, rowSource, prefill, suggestions, suggestionsTitle, handbookRows, overview, editableInFixedRows, cards,
                    cardsOnPaper, landscape, blankRows, statements);
}

auto members(OneOf<Template> auto &value)
{
    auto &[id, title, shortTitle, kind, step, scope, severalCopies, hasPattern, subjectTables, personalData, version, origin, source, pages,
           large, purpose, whoAndWhen, covers, estimateMinutes, titleColumns, fields, completion, narrowed, notices, sideBySide, staticTables] = value;
    return std::tie(id, title, shortTitle, kind, step, scope, severalCopies, hasPattern, subjectTables, personalData, version, origin, source,
                    pages, large, purpose, whoAndWhen, covers, estimateMinutes, titleColumns, fields, completion, narrowed, notices, sideBySide,
                    staticTables);
}

auto members(OneOf<DueDocument> auto &value)
{
    auto &[id, step, title, templates, rule] = value;
    return std::tie(id, step, title, templates, rule);
}

// Not in the unnamed namespace: Qt's lists look for these beside the type they hold.
template <OneOf<Option, Statement, DeliveredRow, CarriedFrom, Clause, StaticTable, Field> T>
QDataStream &operator<<(QDataStream &out, const T &value)
{
    return writeAll(out, value);
}

template <OneOf<Option, Statement, DeliveredRow, CarriedFrom, Clause, StaticTable, Field> T>
QDataStream &operator>>(QDataStream &in, T &value)
{
    return readAll(in, value);
}

QDataStream &operator<<(QDataStream &out, const Condition &condition)
{
    return writeAll(out, condition);
}

QDataStream &operator>>(QDataStream &in, Condition &condition)
{
    return readAll(in, condition);
}

QDataStream &operator<<(QDataStream &out, const Template &definition)
{
    return writeAll(out, definition);
}

QDataStream &operator>>(QDataStream &in, Template &definition)
{
    return readAll(in, definition);
}

QDataStream &operator<<(QDataStream &out, const DueDocument &document)
{
    return writeAll(out, document);
}

QDataStream &operator>>(QDataStream &in, DueDocument &document)
{
    return readAll(in, document);
}

} // namespace sjusteg
