// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "document/Document.h"

#include <QDateTime>

namespace sjusteg::odt {

/// A document as OpenDocument Text 1.2: real headings, lists and tables, in bokmål, A4. Room to write is lines, pictures stand
/// as the text that says what they show. `stamp`: when it was made. Fails only where memory runs out.
Result<QByteArray> toOdt(const Document &document, const QDateTime &stamp);
/// Writes it atomically.
Result<void> writeOdt(const QByteArray &odt, const QString &path);

} // namespace sjusteg::odt
