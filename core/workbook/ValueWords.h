// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Field.h"

#include <QStringList>

namespace sjusteg {

// How answers are written, on paper and on screen alike.

/// With a comma and no more decimals than the number has; «12 500» from five digits on, as four-digit numbers may be years.
QString numberWords(double value, int decimals);
/// Several chosen labels of a field: «Mars, september». Only the first keeps its capital, where every option of the field is one plain
/// word; elsewhere a label may be a name.
QString joinedLabels(const Field &field, const QStringList &labels);

/// What a text is called in lists: its first line, cut at a word and ended by «…» where it is longer than a title may be (80 characters).
QString titleLine(const QString &text);

/// «Text» in the marks of Norwegian; quotation marks in the text itself become single ones: «‘I jobb’ – jobbsøkerkurs».
QString inQuotes(const QString &text);

} // namespace sjusteg
