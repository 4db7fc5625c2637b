// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "carry/Offer.h"

namespace sjusteg {

/// Copies that flows ask for and that are not there yet: listed as «Tom», stored first when something is entered. Their ids are
/// empty; the subject says what they are about. Those deleted again are left out.
QVector<FormHead> offeredCopies(const Workbook &workbook, const QString &templateId);
/// Makes a copy with everything that is carried over into it at once, to be looked at: it is stored with the first edit of it, and only
/// then says anything to other forms. One edit; `formId` gets the new id.
Edit makeCopy(const Workbook &workbook, const QString &templateId, const Reference &subject, QString *formId = nullptr);
/// The stored copies in the order a flow asks for (proposals by priority), else as made.
QVector<FormHead> orderedCopies(const Workbook &workbook, const QString &templateId);

/// Remarks that follow from other forms («ikke egnet som praksisplass»), for the head of the form.
QStringList flowNotices(const Workbook &workbook, const Form &form);

} // namespace sjusteg
