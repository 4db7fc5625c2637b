// SPDX-License-Identifier: MPL-2.0
#include "document/ChangeLines.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 quickly = 60;         // seconds
constexpr qsizetype pointLetters = 60; // of the row's own words

TableBlock::Cell changeCell(const QString &text)
{
    return {text, false, {}, {}};
}

QString shortened(const QString &text)
{
    return text.size() <= pointLetters ? text : text.left(pointLetters - 1).trimmed() + QChar(0x2026);
}

} // namespace

bool ChangeLines::goesOn(const Line &line, const HistoryEntry &next) const
{
    const HistoryEntry &last = line.entry;
    const bool sameCell = last.kind == "cell"_L1 && next.kind == "cell"_L1 && last.cell == next.cell && last.after == next.before;
    if (!sameCell || last.at.secsTo(next.at) > quickly || last.before == next.after || isBlank(next.after))
        return false;
    // Nothing that was written may be missing: a text goes on only by growing.
    return !last.after.isString() || !next.after.isString() || isChoice(line.form, next.cell) || next.after.toString().startsWith(last.after.toString());
}

/// The value is an id, not words.
bool ChangeLines::isChoice(const QString &form, const CellRef &cell) const
{
    const Field *field = definitionOf(form) ? definitionOf(form)->field(cell.field) : nullptr;
    return field && field->type != FieldType::Text && field->type != FieldType::LongText;
}

const Template *ChangeLines::definitionOf(const QString &form) const
{
    const std::optional<FormHead> head = m_workbook.head(form);
    return head ? m_workbook.catalog().find(head->templateId) : nullptr;
}

void ChangeLines::add(const QString &form, const QVector<HistoryEntry> &entries, const std::optional<QStringList> &named)
{
    QVector<Line> lines;
    for (const HistoryEntry &entry : entries) {
        const auto same = std::find_if(lines.rbegin(), lines.rend(), [&entry](const Line &line) { return line.entry.cell == entry.cell; });
        if (same != lines.rend() && goesOn(*same, entry)) {
            same->entry.after = entry.after;
            same->entry.at = entry.at;
        } else {
            lines.append({form, entry, !named || named->contains(entry.cell.row)});
        }
    }
    m_lines += lines;
}

/// A value; of a row that came or went all its cells.
QString ChangeLines::words(const Template &definition, const Field *field, const Value &value) const
{
    if (isBlank(value))
        return {};
    if (field && field->hasRows())
        return cells(definition, *field, value.toObject());
    if (field)
        return field->type == FieldType::Image ? value.toObject().value("alt"_L1).toString() : m_wording.text(*field, value);
    return value.isString() ? value.toString() : QString();
}

QString ChangeLines::cells(const Template &definition, const Field &table, const QJsonObject &row) const
{
    QStringList parts;
    for (const Field &column : table.columns) {
        if (const QString text = words(definition, &column, row.value(column.id)); !text.isEmpty())
            parts.append(u"%1: %2"_s.arg(column.label, text));
    }
    return parts.join(u"; "_s);
}

/// The form, the point in it by the words of its row, and what was answered.
QString ChangeLines::place(const Template &definition, const Line &line) const
{
    const CellRef &cell = line.entry.cell;
    const Field *field = cell.field.isEmpty() ? nullptr : definition.field(cell.field);
    QStringList parts{definition.shortTitle.isEmpty() ? definition.title : definition.shortTitle};
    if (line.named && !cell.row.isEmpty() && field && !field->hasRows())
        parts.append(shortened(m_workbook.ownRowTitle(line.form, cell.table(), cell.parent.isEmpty() ? cell.row : cell.parent)));
    if (field)
        parts.append(field->label);
    parts.removeAll(QString());
    return parts.join(u" – "_s);
}

TableBlock ChangeLines::table() const
{
    QVector<Line> lines = m_lines;
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.entry.at < b.entry.at; });
    TableBlock table;
    table.columns = {{tr("When"), 1.2, false}, {tr("Where"), 2, false}, {tr("Before"), 2.2, false}, {tr("After"), 2.2, false}};
    for (const Line &line : std::as_const(lines)) {
        const Template *definition = definitionOf(line.form);
        if (!definition)
            continue;
        const HistoryEntry &entry = line.entry;
        const Field *field = entry.cell.field.isEmpty() ? nullptr : definition->field(entry.cell.field);
        QStringList after{entry.text, words(*definition, field, entry.after)};
        after.removeAll(QString());
        table.rows.append({changeCell(entry.at.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s)), changeCell(place(*definition, line)),
                           changeCell(words(*definition, field, entry.before)), changeCell(after.join(u": "_s))});
    }
    return table;
}

} // namespace sjusteg
