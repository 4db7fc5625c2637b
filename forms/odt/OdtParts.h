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
/// Text as XML can hold it: without control characters and halves of letters.
QString writable(const QString &text);

} // namespace sjusteg::odt
