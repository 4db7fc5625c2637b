// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "library/SharedExamples.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// What taking one example in would do, told before anything is done.
struct TakenExample {
    QString what;     ///< «Eksempelkort»
    QString title;    ///< what it is called by what stands in it; else what the file calls it
    QStringList says; ///< the first of what it holds, a few lines: «Tiltak: Kurs på fire uker …»
    QString note;     ///< «Ny rad i mal 1.2: Renhold – renholder»; may be empty
    QString refused;  ///< not empty: cannot be taken in, and why
    QString cause;    ///< the mistakes behind a refusal, one a line
};

/// For each example in the file, in its order.
QVector<TakenExample> lookAtExamples(Workbook &workbook, const SharedExamples &shared);

/// The chosen examples (by their place in the file) as one edit: every one a new copy beside what stands there, the mentor's tasks as new
/// rows of the common starting point of mal 6.2, and an occupation nobody has as a new row of mal 1.2 that is not judged. Nothing is
/// overwritten. The problem names the first that cannot be taken.
Result<Edit> takeExamples(Workbook &workbook, const SharedExamples &shared, const QVector<int> &chosen);

} // namespace sjusteg
