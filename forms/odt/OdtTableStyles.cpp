// SPDX-License-Identifier: MPL-2.0
#include "odt/OdtParts.h"

#include <algorithm>
#include <numeric>

namespace sjusteg::odt {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double uprightWidthCm = 17.0; ///< between the margins
constexpr double landscapeWidthCm = 25.7;

void collectTables(const QVector<Block> &blocks, QVector<const TableBlock *> &tables)
{
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block))
            tables.append(table);
        else if (const auto *card = std::get_if<CardBlock>(&block))
            collectTables(card->blocks, tables);
    }
}

class AutomaticStyles
{
public:
    AutomaticStyles(const Document &document, QXmlStreamWriter &xml)
        : m_document(document)
        , m_xml(xml)
    {
    }

    void write()
    {
        m_xml.writeStartElement(u"office:automatic-styles"_s);
        writePageBreakStyle();
        writeRowStyle();
        writeCellStyle(u"Cell"_s, {});
        writeCellStyle(u"HeadCell"_s, u"#ececec"_s);
        QVector<const TableBlock *> tables;
        collectTables(m_document.blocks, tables);
        for (qsizetype i = 0; i < tables.size(); ++i)
            writeTableStyles(int(i) + 1, *tables.at(i));
        m_xml.writeEndElement();
    }

private:
    void attribute(const QString &name, const QString &value) { m_xml.writeAttribute(name, value); }

    void writePageBreakStyle()
    {
        m_xml.writeStartElement(u"style:style"_s);
        attribute(u"style:name"_s, u"NewPage"_s);
        attribute(u"style:family"_s, u"paragraph"_s);
        attribute(u"style:parent-style-name"_s, u"Text_20_body"_s);
        m_xml.writeEmptyElement(u"style:paragraph-properties"_s);
        attribute(u"fo:break-before"_s, u"page"_s);
        m_xml.writeEndElement();
    }

    void writeCellStyle(const QString &name, const QString &background)
    {
        m_xml.writeStartElement(u"style:style"_s);
        attribute(u"style:name"_s, name);
        attribute(u"style:family"_s, u"table-cell"_s);
        m_xml.writeEmptyElement(u"style:table-cell-properties"_s);
        attribute(u"fo:border"_s, u"0.5pt solid #808080"_s);
        attribute(u"fo:padding"_s, u"0.1cm"_s);
        if (!background.isEmpty())
            attribute(u"fo:background-color"_s, background);
        m_xml.writeEndElement();
    }

    /// A row stays together on one page.
    void writeRowStyle()
    {
        m_xml.writeStartElement(u"style:style"_s);
        attribute(u"style:name"_s, u"Row"_s);
        attribute(u"style:family"_s, u"table-row"_s);
        m_xml.writeEmptyElement(u"style:table-row-properties"_s);
        attribute(u"fo:keep-together"_s, u"always"_s);
        m_xml.writeEndElement();
    }

    /// Widths of the columns by their share.
    void writeTableStyles(int number, const TableBlock &table)
    {
        const double width = m_document.landscape ? landscapeWidthCm : uprightWidthCm;
        m_xml.writeStartElement(u"style:style"_s);
        attribute(u"style:name"_s, u"Table%1"_s.arg(number));
        attribute(u"style:family"_s, u"table"_s);
        m_xml.writeEmptyElement(u"style:table-properties"_s);
        attribute(u"style:width"_s, u"%1cm"_s.arg(width));
        attribute(u"table:align"_s, u"margins"_s);
        attribute(u"fo:margin-bottom"_s, u"0.3cm"_s);
        m_xml.writeEndElement();
        const double sum = std::accumulate(table.columns.cbegin(), table.columns.cend(), 0.0, [](double all, const TableBlock::Column &column) { return all + column.weight; });
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            m_xml.writeStartElement(u"style:style"_s);
            attribute(u"style:name"_s, u"Table%1.%2"_s.arg(number).arg(i + 1));
            attribute(u"style:family"_s, u"table-column"_s);
            m_xml.writeEmptyElement(u"style:table-column-properties"_s);
            attribute(u"style:column-width"_s, u"%1cm"_s.arg(width * table.columns.at(i).weight / std::max(sum, 0.01), 0, 'f', 2));
            m_xml.writeEndElement();
        }
    }

    const Document &m_document;
    QXmlStreamWriter &m_xml;
};

} // namespace

void writeAutomaticStyles(const Document &document, QXmlStreamWriter &xml)
{
    AutomaticStyles(document, xml).write();
}

} // namespace sjusteg::odt
