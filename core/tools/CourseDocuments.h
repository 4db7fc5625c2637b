// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// The four weeks on one page, for the wall and for the participants.
Document buildTimetable(const Workbook &workbook, const Form &form);
/// Sheets for the writing workshops: what a CV and an application are made of, with room to write.
Document buildCvSheet(const Workbook &workbook, const Form &form);
Document buildApplicationSheet(const Workbook &workbook, const Form &form);
/// What the participants said, with pictures, and what is changed the next time.
Document buildCourseEvaluation(const Workbook &workbook, const Form &form);

} // namespace sjusteg
