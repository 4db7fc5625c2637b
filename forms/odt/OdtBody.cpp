// SPDX-License-Identifier: MPL-2.0
#include "odt/OdtParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg::odt {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OdtText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::odt::OdtFile)
};

class BodyWriter
{
public:
    BodyWriter(const Document &document, QXmlStreamWriter &xml)
        : m_document(document)
        , m_xml(xml)
    {
    }

    void write()
    {
        m_xml.writeStartElement(u"office:body"_s);
        m_xml.writeStartElement(u"office:text"_s);
        heading(1, m_document.title);
        QStringList about{m_document.municipality, m_document.process, m_document.subject};
        about.removeAll(QString());
        paragraph(u"Subtitle"_s, about.join(u" – "_s));
        for (const Fact &fact : m_document.facts)
            paragraph(u"Text_20_body"_s, fact.label + u": "_s + fact.value);
        blocks(m_document.blocks);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    void attribute(const QString &name, const QString &value) { m_xml.writeAttribute(name, value); }

    void blocks(const QVector<Block> &all)
    {
        for (const Block &block : all)
            std::visit([this](const auto &one) { add(one); }, block);
    }

    void heading(int level, const QString &text)
    {
        m_xml.writeStartElement(u"text:h"_s);
        attribute(u"text:style-name"_s, u"Heading_20_%1"_s.arg(level));
        attribute(u"text:outline-level"_s, QString::number(level));
        words(text);
        m_xml.writeEndElement();
    }

    void paragraph(const QString &style, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_xml.writeStartElement(u"text:p"_s);
        attribute(u"text:style-name"_s, style);
        words(text);
        m_xml.writeEndElement();
    }

    /// Breaks, tabulators and repeated spaces are elements; as mere letters they would run together.
    void words(const QString &text)
    {
        const QString plain = writable(text);
        QString run;
        const auto flush = [&] {
            m_xml.writeCharacters(run);
            run.clear();
        };
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const QChar c = plain.at(i);
            const bool repeated = c == u' ' && (i == 0 || plain.at(i - 1) == u' ' || plain.at(i - 1) == u'\n');
            if (c != u'\n' && c != u'\t' && !repeated) {
                run += c;
                continue;
            }
            flush();
            m_xml.writeEmptyElement(c == u'\n' ? u"text:line-break"_s : c == u'\t' ? u"text:tab"_s : u"text:s"_s);
        }
        flush();
    }

    void add(const HeadingBlock &block) { heading(std::clamp(block.level, 1, 3), block.text); }

    void add(const ParagraphBlock &block)
    {
        const bool label = block.style == ParagraphBlock::Style::Label;
        const bool quiet = block.style == ParagraphBlock::Style::Muted || block.style == ParagraphBlock::Style::Small;
        paragraph(label ? u"Label"_s : quiet ? u"Muted"_s : u"Text_20_body"_s, block.text);
    }

    void add(const ListBlock &block)
    {
        m_xml.writeStartElement(u"text:list"_s);
        attribute(u"text:style-name"_s, u"Points"_s);
        for (const QString &item : block.items) {
            m_xml.writeStartElement(u"text:list-item"_s);
            paragraph(u"List_20_Contents"_s, item);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void add(const AnswerBlock &block)
    {
        paragraph(u"Label"_s, block.label);
        paragraph(u"Muted"_s, block.help);
        paragraph(u"Text_20_body"_s, block.value);
        for (int line = 0; block.value.isEmpty() && line < block.ruledLines; ++line)
            paragraph(u"Rule"_s, QString(QChar::Nbsp));
    }

    void add(const TickBlock &block)
    {
        paragraph(u"Label"_s, block.label);
        paragraph(u"Muted"_s, block.help);
        for (qsizetype i = 0; i < block.options.size(); ++i)
            paragraph(u"Text_20_body"_s, tick(block.ticked.value(i), block.options.at(i)));
        paragraph(u"Text_20_body"_s, block.note);
    }

    void add(const CardBlock &block)
    {
        heading(3, block.title);
        blocks(block.blocks);
    }

    void add(const FigureBlock &block)
    {
        if (!block.alt.isEmpty())
            paragraph(u"Muted"_s, OdtText::tr("Picture: %1").arg(block.alt));
    }

    void add(const SignatureBlock &block)
    {
        for (const QString &label : block.labels) {
            paragraph(u"Rule"_s, QString(QChar::Nbsp));
            paragraph(u"Muted"_s, label);
        }
    }

    void add(const PageBreakBlock &)
    {
        m_xml.writeStartElement(u"text:p"_s);
        attribute(u"text:style-name"_s, u"NewPage"_s);
        m_xml.writeEndElement();
    }

    static QString tick(bool on, const QString &label) { return (on ? u"☒ "_s : u"☐ "_s) + label; }

    void add(const TableBlock &table)
    {
        paragraph(u"Label"_s, table.caption);
        paragraph(u"Muted"_s, table.help);
        ++m_table; // as in writeAutomaticStyles()
        if (table.columns.isEmpty())
            return;
        m_xml.writeStartElement(u"table:table"_s);
        attribute(u"table:name"_s, u"Table%1"_s.arg(m_table));
        attribute(u"table:style-name"_s, u"Table%1"_s.arg(m_table));
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            m_xml.writeEmptyElement(u"table:table-column"_s);
            attribute(u"table:style-name"_s, u"Table%1.%2"_s.arg(m_table).arg(i + 1));
        }
        m_xml.writeStartElement(u"table:table-header-rows"_s);
        m_xml.writeStartElement(u"table:table-row"_s);
        attribute(u"table:style-name"_s, u"Row"_s);
        for (const TableBlock::Column &column : table.columns)
            cell({column.title, true, {}, {}}, column.right ? u"Table_20_Sum"_s : u"Table_20_Heading"_s, u"HeadCell"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        for (const QVector<TableBlock::Cell> &row : table.rows)
            tableRow(table, row);
        for (int blank = 0; blank < table.blankRows; ++blank)
            tableRow(table, QVector<TableBlock::Cell>(table.columns.size()));
        m_xml.writeEndElement();
    }

    void tableRow(const TableBlock &table, const QVector<TableBlock::Cell> &row)
    {
        m_xml.writeStartElement(u"table:table-row"_s);
        attribute(u"table:style-name"_s, u"Row"_s);
        const int columns = int(table.columns.size());
        // A row of one cell is a title over all columns.
        const bool title = row.size() == 1 && columns > 1;
        for (int i = 0; i < (title ? 1 : columns); ++i) {
            const bool number = table.columns.at(i).right;
            cell(row.value(i), title || row.value(i).bold ? (number ? u"Table_20_Sum"_s : u"Table_20_Heading"_s) : number ? u"Table_20_Number"_s : u"Table_20_Contents"_s,
                 title ? u"HeadCell"_s : u"Cell"_s, title ? columns : 1);
        }
        for (int covered = 1; title && covered < columns; ++covered)
            m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
        m_xml.writeEndElement();
    }

    void cell(const TableBlock::Cell &content, const QString &style, const QString &frame, int span = 1)
    {
        m_xml.writeStartElement(u"table:table-cell"_s);
        attribute(u"table:style-name"_s, frame);
        if (span > 1)
            attribute(u"table:number-columns-spanned"_s, QString::number(span));
        attribute(u"office:value-type"_s, u"string"_s);
        QStringList lines{content.text};
        for (const TableBlock::Tick &one : content.ticks)
            lines.append(tick(one.on, one.label));
        m_xml.writeStartElement(u"text:p"_s);
        attribute(u"text:style-name"_s, style);
        words(lines.join(u'\n').trimmed());
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const Document &m_document;
    QXmlStreamWriter &m_xml;
    int m_table = 0;
};

} // namespace

QByteArray contentXml(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startDocument(xml, u"document-content"_s);
    writeAutomaticStyles(document, xml);
    BodyWriter(document, xml).write();
    xml.writeEndDocument();
    return bytes;
}

} // namespace sjusteg::odt
