// SPDX-License-Identifier: MPL-2.0
#include "document/ReportSheet.h"

#include "document/FieldBlocks.h"
#include "flow/Relevance.h"

#include <algorithm>

namespace sjusteg::report {

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Report)
};

constexpr qsizetype shortAnswer = 70; ///< letters that share a line with the next short one

PrintOptions reportOptions()
{
    PrintOptions options;
    options.forReport = true;
    return options;
}

} // namespace

Sheet::Sheet(const Workbook &workbook, const QString &title, const QString &subject)
{
    m_document.title = title;
    m_document.subject = subject;
    m_document.municipality = workbook.municipality();
    m_document.process = workbook.processName();
    m_document.printed = SheetText::tr("Printed %1").arg(workbook.clock().today().toString(QStringLiteral("dd.MM.yyyy")));
    m_document.footer = m_document.printed;
}

void Sheet::heading(const QString &text, int level)
{
    while (!m_waiting.isEmpty() && m_waiting.constLast().level >= level)
        m_waiting.removeLast();
    m_waiting.append({level, text});
}

void Sheet::block(const Block &block)
{
    for (const HeadingBlock &heading : std::as_const(m_waiting))
        m_document.blocks.append(heading);
    m_waiting.clear();
    m_document.blocks.append(block);
}

void Sheet::text(const QString &text, ParagraphBlock::Style style)
{
    if (!text.isEmpty())
        block(ParagraphBlock{text, style});
}

void Sheet::answer(const QString &label, const QString &value)
{
    if (!value.trimmed().isEmpty())
        block(AnswerBlock{label, {}, value, 0, false, value.size() <= shortAnswer && !value.contains(QLatin1Char('\n'))});
}

void Sheet::list(const QStringList &items)
{
    if (!items.isEmpty())
        block(ListBlock{items});
}

void Sheet::table(const TableBlock &table)
{
    if (!table.rows.isEmpty() && !table.columns.isEmpty())
        block(table);
}

Copy::Copy(const Workbook &workbook, const Form &form)
    : m_workbook(workbook)
    , m_form(form)
    , m_definition(*workbook.catalog().find(form.head.templateId))
    , m_selection(workbook, m_definition, form, reportOptions())
    , m_wording(workbook)
{
}

QString Copy::title() const
{
    return m_workbook.copyTitle(m_form.head.id);
}

QString Copy::label(const QString &path) const
{
    const Field *field = m_definition.field(path);
    return field ? field->label : QString();
}

Value Copy::value(const QString &field) const
{
    const Field *found = m_definition.field(field);
    return found && found->inReport ? m_selection.value(*found) : noValue();
}

Value Copy::value(const QString &table, const QString &column, const Row &row) const
{
    const Field *found = m_definition.field(table + QLatin1Char('.') + column);
    return found && found->inReport ? m_selection.value(*found, table, row.id) : noValue();
}

QString Copy::words(const QString &field) const
{
    const Field *found = m_definition.field(field);
    return found ? m_wording.text(*found, value(field)) : QString();
}

QString Copy::words(const QString &table, const QString &column, const Row &row) const
{
    const Field *found = m_definition.field(table + QLatin1Char('.') + column);
    return found ? m_wording.text(*found, value(table, column, row)) : QString();
}

QVector<Row> Copy::rows(const QString &table) const
{
    const Field *field = m_definition.field(table);
    return field ? m_selection.rows(*field) : QVector<Row>();
}

void Copy::answers(Sheet &sheet, const QStringList &fields) const
{
    for (const QString &field : fields)
        sheet.answer(label(field), words(field));
}

TableBlock Copy::table(const QString &table, const QStringList &columns) const
{
    return this->table(table, columns, rows(table));
}

TableBlock Copy::table(const QString &table, const QStringList &columns, const QVector<Row> &rows) const
{
    TableBlock block;
    const Field *field = m_definition.field(table);
    if (!field || !field->inReport)
        return block;
    block.rows.resize(rows.size());
    for (const QString &id : columns) {
        const Field *column = field->column(id);
        QStringList texts;
        for (const Row &row : rows)
            texts.append(column ? words(table, id, row) : QString());
        if (std::all_of(texts.cbegin(), texts.cend(), [](const QString &text) { return text.isEmpty(); }))
            continue;
        block.columns.append(paperColumn(*column));
        for (qsizetype i = 0; i < rows.size(); ++i)
            block.rows[i].append(cell(texts.at(i)));
    }
    return block;
}

std::vector<Copy> copies(const Workbook &workbook, const QString &templateId)
{
    std::vector<Copy> found;
    const Template *definition = workbook.catalog().find(templateId);
    if (!definition || definition->personalData == PersonalData::Yes)
        return found;
    for (const FormHead &head : workbook.copies(templateId)) {
        const bool counts = head.status != FormStatus::Empty && !head.pattern && isRelevant(workbook, head);
        if (const Form *form = counts ? workbook.form(head.id) : nullptr)
            found.emplace_back(workbook, *form);
    }
    return found;
}

std::optional<Copy> single(const Workbook &workbook, const QString &templateId)
{
    std::vector<Copy> found = copies(workbook, templateId);
    return found.empty() ? std::nullopt : std::optional<Copy>(std::move(found.front()));
}

std::optional<Copy> pattern(const Workbook &workbook, const QString &templateId)
{
    for (const FormHead &head : workbook.copies(templateId)) {
        const Form *form = head.pattern && head.status != FormStatus::Empty ? workbook.form(head.id) : nullptr;
        if (form)
            return std::optional<Copy>(std::in_place, workbook, *form);
    }
    return std::nullopt;
}

} // namespace sjusteg::report
