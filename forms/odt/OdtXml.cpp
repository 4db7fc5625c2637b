// SPDX-License-Identifier: MPL-2.0
// What the files of the package share, and the small ones.
#include "odt/OdtParts.h"

namespace sjusteg::odt {

using namespace Qt::Literals::StringLiterals;

void startDocument(QXmlStreamWriter &xml, const QString &name)
{
    xml.writeStartDocument();
    xml.writeStartElement(u"office:"_s + name);
    for (const auto &[prefix, uri] : {std::pair("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
                                      std::pair("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
                                      std::pair("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
                                      std::pair("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
                                      std::pair("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
                                      std::pair("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"), std::pair("dc", "http://purl.org/dc/elements/1.1/")})
        xml.writeAttribute(u"xmlns:"_s + QString::fromLatin1(prefix), QString::fromLatin1(uri));
    xml.writeAttribute(u"office:version"_s, u"1.2"_s);
}

QString writable(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            plain += c;
            plain += text.at(++i);
        } else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            plain += u'\n';
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE && (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')) {
            plain += c;
        }
    }
    return plain;
}

QByteArray metaXml(const Document &document, const QDateTime &stamp)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startDocument(xml, u"document-meta"_s);
    xml.writeStartElement(u"office:meta"_s);
    xml.writeTextElement(u"meta:generator"_s, QStringLiteral("Sjusteg/" SJUSTEG_VERSION));
    xml.writeTextElement(u"dc:title"_s, writable(document.title));
    xml.writeTextElement(u"dc:language"_s, u"nb-NO"_s);
    xml.writeTextElement(u"meta:creation-date"_s, stamp.toUTC().toString(Qt::ISODate));
    xml.writeTextElement(u"dc:date"_s, stamp.toUTC().toString(Qt::ISODate));
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestXml()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.2"_s);
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    entry(u"/"_s, QString::fromLatin1(mimeType));
    for (const QString &name : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entry(name, u"text/xml"_s);
    xml.writeEndDocument();
    return bytes;
}

} // namespace sjusteg::odt
