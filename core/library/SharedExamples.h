// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "handbook/TemplateCatalog.h"

#include <QDate>
#include <QJsonObject>
#include <QVector>

namespace sjusteg {

/// A card, a specification, a training plan or mentor's tasks as they stand in a file for another municipality.
struct SharedExample {
    QString templateId;
    int templateVersion = 1;
    QString title;
    QString industry;   ///< what the copy is about, where its template asks for an occupation
    QString occupation;
    QJsonObject answers; ///< as dump writes them, without persons (ShareFields.h)
};

/// A file of examples (docs/file-format.md).
struct SharedExamples {
    QString from; ///< municipality, as it calls itself
    QDate made;
    QVector<SharedExample> examples;
};

/// The limits of such a file.
inline constexpr qsizetype largestShared = qsizetype(32) * 1024 * 1024;
inline constexpr int mostShared = 500;

QByteArray sharedToBytes(const SharedExamples &shared);

/// Reads the bytes of a file somebody was given. Looks at nothing but the bytes and the catalog. The problem says in a sentence what is
/// wrong: no such file, damaged, newer, too large, or holding what Sjusteg does not write. What is about persons is dropped, should it be
/// there. Whether each answer fits its field is looked at when it is taken in (TakeExamples.h).
Result<SharedExamples> readShared(const QByteArray &bytes, const TemplateCatalog &catalog);

} // namespace sjusteg
