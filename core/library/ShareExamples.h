// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "library/SharedExamples.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// A copy that can be given away, and what a person should know before it is.
struct Shareable {
    QString formId;
    QString templateId;
    QString what;          ///< «Eksempelkort», «Fadderens oppgaver»
    QString title;
    QStringList leftOut;   ///< labels of fields that hold something and stay at home
    QStringList personal;  ///< labels of fields with words that look like contact details
};

/// Everything in the file that can be given to another municipality: one's own cards, and the specifications, training plans and mentor's
/// tasks somebody has written in. What was taken from others is not among them.
QVector<Shareable> shareable(const Workbook &workbook);
/// The chosen copies as a file, without persons.
SharedExamples shareExamples(const Workbook &workbook, const QStringList &formIds);

} // namespace sjusteg
