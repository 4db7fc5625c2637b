// SPDX-License-Identifier: MPL-2.0
#include "odt/OdtParts.h"

namespace sjusteg::odt {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One paragraph style, by name and parent, with attributes of the paragraph and of the letters.
struct ParagraphStyle {
    const char *name;
    const char *shownAs;
    const char *parent;
    QVector<std::pair<const char *, const char *>> paragraph;
    QVector<std::pair<const char *, const char *>> letters;
    int outline = 0;
};

const QVector<ParagraphStyle> &paragraphStyles()
{
    static const QVector<ParagraphStyle> styles{
        {"Standard", "Default Paragraph Style", "", {}, {}},
        {"Text_20_body", "Text body", "Standard", {{"fo:margin-top", "0cm"}, {"fo:margin-bottom", "0.2cm"}, {"fo:line-height", "115%"}}, {}},
        {"Heading", "Heading", "Standard", {{"fo:margin-top", "0.5cm"}, {"fo:margin-bottom", "0.15cm"}, {"fo:keep-with-next", "always"}}, {{"fo:font-weight", "bold"}}},
        {"Heading_20_1", "Heading 1", "Heading", {{"fo:margin-top", "0cm"}}, {{"fo:font-size", "18pt"}}, 1},
        {"Heading_20_2", "Heading 2", "Heading", {}, {{"fo:font-size", "13pt"}}, 2},
        {"Heading_20_3", "Heading 3", "Heading", {{"fo:margin-top", "0.35cm"}}, {{"fo:font-size", "11pt"}}, 3},
        {"Subtitle", "Subtitle", "Text_20_body", {{"fo:margin-bottom", "0.4cm"}}, {{"fo:color", "#444444"}}},
        {"Label", "Label", "Text_20_body", {{"fo:margin-bottom", "0.05cm"}, {"fo:keep-with-next", "always"}}, {{"fo:font-weight", "bold"}}},
        {"Muted", "Muted", "Text_20_body", {}, {{"fo:color", "#444444"}, {"fo:font-size", "10pt"}}},
        {"Rule", "Rule", "Text_20_body", {{"fo:border-bottom", "0.5pt solid #808080"}}, {}},
        {"List_20_Contents", "List Contents", "Text_20_body", {{"fo:margin-bottom", "0.1cm"}}, {}},
        {"Table_20_Contents", "Table Contents", "Standard", {}, {{"fo:font-size", "10pt"}}},
        {"Table_20_Heading", "Table Heading", "Table_20_Contents", {{"fo:keep-with-next", "always"}}, {{"fo:font-weight", "bold"}}},
        {"Table_20_Number", "Table Number", "Table_20_Contents", {{"fo:text-align", "end"}}, {}},
        {"Table_20_Sum", "Table Sum", "Table_20_Number", {}, {{"fo:font-weight", "bold"}}},
        {"Footer", "Footer", "Standard", {{"fo:text-align", "end"}}, {{"fo:font-size", "9pt"}, {"fo:color", "#444444"}}}};
    return styles;
}

class StyleWriter
{
public:
    explicit StyleWriter(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    void write(const Document &document)
    {
        startDocument(m_xml, u"document-styles"_s);
        m_xml.writeStartElement(u"office:styles"_s);
        writeDefaults();
        for (const ParagraphStyle &style : paragraphStyles())
            writeStyle(style);
        writeOutline();
        writePoints();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"office:automatic-styles"_s);
        writePage(document.landscape);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"office:master-styles"_s);
        writeMaster(document.footer);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void attribute(const QString &name, const QString &value) { m_xml.writeAttribute(name, value); }
    void properties(const QString &element, const QVector<std::pair<const char *, const char *>> &list)
    {
        if (list.isEmpty())
            return;
        m_xml.writeEmptyElement(element);
        for (const auto &[name, value] : list)
            attribute(QString::fromLatin1(name), QString::fromLatin1(value));
    }

    /// The language of everything, so that the office program checks and reads it aloud as bokmål.
    void writeDefaults()
    {
        for (const QString &family : {u"paragraph"_s, u"table"_s}) {
            m_xml.writeStartElement(u"style:default-style"_s);
            attribute(u"style:family"_s, family);
            if (family == "paragraph"_L1)
                properties(u"style:text-properties"_s, {{"fo:font-family", "'Liberation Sans', Arial, sans-serif"}, {"fo:font-size", "11pt"}, {"fo:language", "nb"}, {"fo:country", "NO"}});
            else
                properties(u"style:table-properties"_s, {{"table:border-model", "collapsing"}});
            m_xml.writeEndElement();
        }
    }

    void writeStyle(const ParagraphStyle &style)
    {
        m_xml.writeStartElement(u"style:style"_s);
        attribute(u"style:name"_s, QString::fromLatin1(style.name));
        attribute(u"style:display-name"_s, QString::fromLatin1(style.shownAs));
        attribute(u"style:family"_s, u"paragraph"_s);
        if (*style.parent)
            attribute(u"style:parent-style-name"_s, QString::fromLatin1(style.parent));
        if (style.outline > 0) {
            attribute(u"style:next-style-name"_s, u"Text_20_body"_s);
            attribute(u"style:default-outline-level"_s, QString::number(style.outline));
        }
        properties(u"style:paragraph-properties"_s, style.paragraph);
        properties(u"style:text-properties"_s, style.letters);
        m_xml.writeEndElement();
    }

    /// Headings have levels but no numbers.
    void writeOutline()
    {
        m_xml.writeStartElement(u"text:outline-style"_s);
        attribute(u"style:name"_s, u"Outline"_s);
        for (int level = 1; level <= 3; ++level) {
            m_xml.writeEmptyElement(u"text:outline-level-style"_s);
            attribute(u"text:level"_s, QString::number(level));
            attribute(u"style:num-format"_s, {});
        }
        m_xml.writeEndElement();
    }

    void writePoints()
    {
        m_xml.writeStartElement(u"text:list-style"_s);
        attribute(u"style:name"_s, u"Points"_s);
        m_xml.writeStartElement(u"text:list-level-style-bullet"_s);
        attribute(u"text:level"_s, u"1"_s);
        attribute(u"text:bullet-char"_s, u"•"_s);
        m_xml.writeStartElement(u"style:list-level-properties"_s);
        attribute(u"text:list-level-position-and-space-mode"_s, u"label-alignment"_s);
        m_xml.writeEmptyElement(u"style:list-level-label-alignment"_s);
        attribute(u"text:label-followed-by"_s, u"listtab"_s);
        attribute(u"fo:text-indent"_s, u"-0.5cm"_s);
        attribute(u"fo:margin-left"_s, u"0.7cm"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writePage(bool landscape)
    {
        m_xml.writeStartElement(u"style:page-layout"_s);
        attribute(u"style:name"_s, u"A4"_s);
        m_xml.writeStartElement(u"style:page-layout-properties"_s);
        attribute(u"fo:page-width"_s, landscape ? u"29.7cm"_s : u"21cm"_s);
        attribute(u"fo:page-height"_s, landscape ? u"21cm"_s : u"29.7cm"_s);
        attribute(u"style:print-orientation"_s, landscape ? u"landscape"_s : u"portrait"_s);
        attribute(u"fo:margin"_s, u"2cm"_s);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"style:footer-style"_s);
        properties(u"style:header-footer-properties"_s, {{"fo:min-height", "0.8cm"}, {"fo:margin-top", "0.4cm"}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// The footer, and «1 / 3».
    void writeMaster(const QString &footer)
    {
        m_xml.writeStartElement(u"style:master-page"_s);
        attribute(u"style:name"_s, u"Standard"_s);
        attribute(u"style:page-layout-name"_s, u"A4"_s);
        m_xml.writeStartElement(u"style:footer"_s);
        m_xml.writeStartElement(u"text:p"_s);
        attribute(u"text:style-name"_s, u"Footer"_s);
        if (!footer.isEmpty())
            m_xml.writeCharacters(writable(footer) + u" · "_s);
        m_xml.writeStartElement(u"text:page-number"_s);
        attribute(u"text:select-page"_s, u"current"_s);
        m_xml.writeCharacters(u"1"_s);
        m_xml.writeEndElement();
        m_xml.writeCharacters(u" / "_s);
        m_xml.writeTextElement(u"text:page-count"_s, u"1"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
};

} // namespace

QByteArray stylesXml(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    StyleWriter(xml).write(document);
    return bytes;
}

} // namespace sjusteg::odt
