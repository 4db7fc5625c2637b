// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QJsonDocument>

namespace sjusteg {

/// Everything in the file in the format of docs/command-line.md.
QJsonObject dumpAnswers(const Workbook &workbook);
/// One copy in the same format. Pictures by hash instead of data when `imagesByHash`.
QJsonObject dumpForm(const Workbook &workbook, const Form &form, bool imagesByHash = false);

/// Bytes of answers that are still read.
constexpr qsizetype largestAnswers = qsizetype(512) * 1024 * 1024;

/// Replaces the forms named in `answers`; all or nothing. The problem names what is wrong and where.
Result<int> loadAnswers(Workbook &workbook, const QJsonObject &answers);
/// The same from the bytes of a file: not JSON, too large and NUL characters are named problems.
Result<int> loadAnswers(Workbook &workbook, const QByteArray &bytes);

/// A picture as it may be stored: really JPEG or PNG as `mime` says, at most 1600 px and 2 MB, no metadata, no alpha. Reads the
/// bytes itself (core has no Qt Gui); nothing is decoded or rescaled.
Result<void> checkStoredImage(const QByteArray &data, const QString &mime);

} // namespace sjusteg
