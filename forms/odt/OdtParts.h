// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"

#include <QDateTime>
#include <QXmlStreamWriter>

namespace sjusteg::odt {

// The files in the package, each a whole XML document.

QByteArray contentXml(const Document &document);
QByteArray stylesXml(const Document &document);
QByteArray metaXml(const Document &document, const QDateTime &stamp);
QByteArray manifestXml();

inline constexpr const char *mimeType = "application/vnd.oasis.opendocument.text";

/// Begins the document: <office:NAME …> with the namespaces in use.
void startDocument(QXmlStreamWriter &xml, const QString &name);
/// The styles that belong to this document alone: the widths of its tables. Tables are counted in reading order, from 1.
void writeAutomaticStyles(const Document &document, QXmlStreamWriter &xml);
/// Text as XML can hold it: without control characters and halves of letters.
QString writable(const QString &text);

} // namespace sjusteg::odt
