// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "document/Selection.h"
#include "document/Wording.h"

#include <vector>

namespace sjusteg::report {

/// A page of the report while it is written. Headings wait for something to stand under them, so that none stands alone.
class Sheet
{
public:
    explicit Sheet(const Workbook &workbook, const QString &title, const QString &subject = {});

    void heading(const QString &text, int level = 2);
    void text(const QString &text, ParagraphBlock::Style style = ParagraphBlock::Style::Normal);
    /// A label with its answer; nothing where nobody has answered.
    void answer(const QString &label, const QString &value);
    void list(const QStringList &items);
    /// Nothing when it has no rows.
    void table(const TableBlock &table);
    void block(const Block &block);
    void fact(const QString &label, const QString &value) { m_document.facts.append({label, value}); }
    void lieDown() { m_document.landscape = true; }

    bool isEmpty() const { return m_document.blocks.isEmpty(); }
    Document document() const { return m_document; }

private:
    Document m_document;
    QVector<HeadingBlock> m_waiting;
};

/// A copy as the report reads it: in words, with what its linked rows show, without what is kept out of reports.
class Copy
{
public:
    Copy(const Workbook &workbook, const Form &form);

    const FormHead &head() const { return m_form.head; }
    QString title() const; ///< the copy's own, «Renhold – renholder»
    QString label(const QString &path) const;
    Value value(const QString &field) const;
    Value value(const QString &table, const QString &column, const Row &row) const;
    QString words(const QString &field) const;
    QString words(const QString &table, const QString &column, const Row &row) const;
    /// Rows with something in them.
    QVector<Row> rows(const QString &table) const;
    const Field *field(const QString &path) const { return m_definition.field(path); }

    /// Labels with answers, those that have one.
    void answers(Sheet &sheet, const QStringList &fields) const;
    /// A table with these columns; those nobody filled are left out.
    TableBlock table(const QString &table, const QStringList &columns) const;
    TableBlock table(const QString &table, const QStringList &columns, const QVector<Row> &rows) const;

private:
    const Workbook &m_workbook;
    const Form &m_form;
    const Template &m_definition;
    const Selection m_selection;
    const Wording m_wording;
};

/// Copies that count: stored, with something in them, relevant, and not about participants; without the pattern.
std::vector<Copy> copies(const Workbook &workbook, const QString &templateId);
/// The copy of a template that has one, if something stands in it.
std::optional<Copy> single(const Workbook &workbook, const QString &templateId);
/// The pattern of a template, if something stands in it.
std::optional<Copy> pattern(const Workbook &workbook, const QString &templateId);

inline TableBlock::Cell cell(const QString &text, bool bold = false)
{
    return {text, bold, {}, {}};
}

} // namespace sjusteg::report
