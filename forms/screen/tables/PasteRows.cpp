// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/PasteRows.h"

#include "screen/LineFormat.h"
#include "screen/tables/PastedText.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace sjusteg::screen {

namespace {

struct PasteRowsWords {
    Q_DECLARE_TR_FUNCTIONS(PasteRows)
};

/// Rows that are pasted at once. More of them are a slip of the hand in a spreadsheet, and would keep the window busy for minutes.
constexpr qsizetype mostPasted = 2000;

/// A first line that repeats the labels of the columns is the heading, not a row.
bool isHeading(const QStringList &line, const QVector<const Field *> &columns, int first)
{
    for (int i = 0; i < line.size(); ++i) {
        if (first + i >= columns.size() || line.at(i).trimmed().compare(columns.at(first + i)->label, Qt::CaseInsensitive) != 0)
            return false;
    }
    return !line.isEmpty();
}

/// The row of the working group a name belongs to, so that a pasted member is a member and not an outsider.
Value memberOr(const Value &value, const Workbook &workbook)
{
    const QString name = value.toObject().value(QLatin1StringView("name")).toString();
    const Form *group = workbook.single(QStringLiteral("reg-arbeidsgruppe"));
    if (group) {
        for (const Row &member : group->rows(QStringLiteral("rows"))) {
            if (member.cell(QStringLiteral("name")).toString().compare(name, Qt::CaseInsensitive) == 0)
                return member.id;
        }
    }
    return value;
}

/// Cells of one column have no tabs between them; only what the spreadsheet adds tells them from paragraphs.
bool isFromSpreadsheet(const QMimeData &pasted)
{
    const QString html = pasted.html();
    return html.contains(QLatin1StringView("schemas-microsoft-com:office:excel")) || html.contains(QLatin1StringView("google-sheets-html-origin"))
        || (html.contains(QLatin1StringView("LibreOffice")) && html.contains(QLatin1StringView("<colgroup")));
}

/// Word copies a list as «•», tab, text.
bool isListMark(const QString &cell)
{
    static const QRegularExpression mark(QStringLiteral("^\\s*([^\\w\\s]|o|[0-9a-zA-Z]{1,3}[.)])?\\s*$"));
    return mark.match(cell).hasMatch();
}

/// The same number of cells, two or more, in each line.
bool isEven(const QVector<QStringList> &lines)
{
    const qsizetype cells = lines.isEmpty() ? 0 : lines.first().size();
    return cells > 1 && std::all_of(lines.cbegin(), lines.cend(), [cells](const QStringList &line) { return line.size() == cells; })
        && !std::all_of(lines.cbegin(), lines.cend(), [](const QStringList &line) { return isListMark(line.first()); });
}

/// Takes one line of pasted cells after the other.
class RowPaster
{
public:
    RowPaster(TableRows &rows, const QVector<const Field *> &columns, int firstColumn, const QString &firstRow, Existing existing)
        : m_rows(rows)
        , m_context(rows.context())
        , m_columns(columns)
        , m_firstColumn(firstColumn)
        , m_existing(existing)
        , m_shown(rows.shown())
        , m_end(int(rows.context().form().rows(rows.table().id).size()))
    {
        while (m_at < m_shown.size() && m_shown.at(m_at).id != firstRow)
            ++m_at;
    }

    void add(const QStringList &line)
    {
        if (m_existing == Existing::Keep && isStored() && wouldReplace(line)) {
            while (isStored())
                ++m_at; // what follows belongs together
        }
        if (isStored())
            fill(m_shown.at(m_at).id, line);
        else if (m_rows.canAdd())
            insert(line);
        else
            for (const QString &cell : line)
                leaveOut(cell);
        ++m_at;
    }

    PasteOutcome commit()
    {
        m_context.commit(m_edit);
        return m_outcome;
    }

private:
    bool isStored() const { return m_at < m_shown.size() && !m_rows.isOpen(m_shown.at(m_at).id); }
    const Field *columnOf(int cell) const { return m_columns.value(m_firstColumn + cell); }

    void leaveOut(const QString &cell)
    {
        if (!cell.trimmed().isEmpty())
            m_outcome.leftOut.append(cell.trimmed());
    }

    Parsed read(const QString &cell, const Field &column) const
    {
        Parsed parsed = column.isDerived() ? Parsed{} : parseCell(cell, column, m_context.options(column));
        if (parsed.ok && column.type == FieldType::Person && !parsed.value.isUndefined())
            parsed.value = memberOr(parsed.value, m_context.workbook());
        return parsed;
    }

    bool wouldReplace(const QStringList &line) const
    {
        for (int i = 0; i < line.size() && columnOf(i); ++i) {
            const Value stands = m_context.value(m_rows.cell(m_shown.at(m_at).id, columnOf(i)->id));
            if (!isBlank(stands) && stands != read(line.at(i), *columnOf(i)).value)
                return true;
        }
        return false;
    }

    void fill(const QString &row, const QStringList &line)
    {
        for (int i = 0; i < line.size(); ++i) {
            const Field *column = columnOf(i);
            const Parsed parsed = column ? read(line.at(i), *column) : Parsed{};
            const Value stands = column ? m_context.value(m_rows.cell(row, column->id)) : noValue();
            if (parsed.ok && (isBlank(parsed.value) || parsed.value == stands))
                continue; // a blank cell takes nothing away
            if (!parsed.ok || !m_rows.canEdit(row, *column)) {
                leaveOut(line.at(i));
                continue;
            }
            m_edit.changes += m_context.changesFor(m_rows.cell(row, column->id), parsed.value);
            m_outcome.replaced += isBlank(stands) ? 0 : 1;
        }
    }

    void insert(const QStringList &line)
    {
        Row fresh = m_at < m_shown.size() ? m_shown.at(m_at) : m_context.workbook().newRow(m_context.formId(), m_rows.table().id);
        countOn(fresh);
        bool any = false;
        for (int i = 0; i < line.size(); ++i) {
            const Field *column = columnOf(i);
            const Parsed parsed = column ? read(line.at(i), *column) : Parsed{};
            if (!parsed.ok)
                leaveOut(line.at(i));
            else if (!isBlank(parsed.value))
                fresh.cells.insert(column->id, parsed.value);
            any = any || (parsed.ok && !isBlank(parsed.value));
        }
        if (!any)
            return;
        m_edit.changes.append({m_context.formId(), InsertRow{m_rows.table().id, m_end++, fresh}});
        ++m_inserted;
    }

    /// Rows are numbered past the stored ones; those of the same paste are not stored yet.
    void countOn(Row &fresh) const
    {
        for (const Field &column : m_rows.table().columns) {
            if (column.defaultValue.toObject().value(QLatin1StringView("computed")) != QLatin1StringView("next_number") || !fresh.cells.contains(column.id))
                continue;
            const int number = fresh.cell(column.id).toInt() + m_inserted;
            if (column.maximum && number > *column.maximum)
                fresh.cells.remove(column.id);
            else
                fresh.cells.insert(column.id, number);
        }
    }

    TableRows &m_rows;
    FormContext &m_context;
    const QVector<const Field *> &m_columns;
    int m_firstColumn;
    Existing m_existing;
    QVector<Row> m_shown;
    int m_end;    ///< where the next new row goes
    int m_inserted = 0;
    qsizetype m_at = 0; ///< the row the next line goes to; beyond the last: a new one
    Edit m_edit{PasteRowsWords::tr("Paste rows"), QStringLiteral("paste"), {}};
    PasteOutcome m_outcome;
};

} // namespace

bool isPastedTable(const QMimeData &pasted, const Field &column)
{
    QString text = pasted.text();
    const bool words = column.type == FieldType::Text || column.type == FieldType::LongText;
    if (words && text.endsWith(QLatin1Char('\n')))
        text.chop(1); // one cell of a spreadsheet ends so, too, and is a word to put in at the cursor
    const bool lines = text.contains(QLatin1Char('\n'));
    if (column.type != FieldType::LongText)
        return lines || text.contains(QLatin1Char('\t'));
    return (lines && isFromSpreadsheet(pasted)) || (text.contains(QLatin1Char('\t')) && isEven(splitPasted(text)));
}

QString pasteWords(const PasteOutcome &outcome)
{
    QStringList said;
    if (outcome.tooMany > 0)
        said.append(PasteRowsWords::tr("What was copied has %1 rows, and %2 can be pasted at once. Nothing was pasted.").arg(outcome.tooMany).arg(mostPasted));
    if (!outcome.leftOut.isEmpty()) {
        said.append(PasteRowsWords::tr("%1 of the pasted cells did not fit their column and were left out: %2")
                        .arg(outcome.leftOut.size())
                        .arg(outcome.leftOut.mid(0, 5).join(QStringLiteral(" · "))));
    }
    if (outcome.replaced > 0)
        said.append(PasteRowsWords::tr("%n answer(s) that stood there were replaced. Ctrl+Z brings them back.", nullptr, outcome.replaced));
    return said.join(QLatin1Char('\n'));
}

PasteOutcome pasteInto(TableRows &rows, const QVector<const Field *> &columns, const QString &firstRow, int firstColumn,
                       QVector<QStringList> pasted, Existing existing)
{
    if (!pasted.isEmpty() && isHeading(pasted.first(), columns, firstColumn))
        pasted.removeFirst();
    if (pasted.size() > mostPasted)
        return {{}, 0, pasted.size()};
    RowPaster paster(rows, columns, firstColumn, firstRow, existing);
    for (const QStringList &line : std::as_const(pasted))
        paster.add(line);
    return paster.commit();
}

} // namespace sjusteg::screen
