// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/AboutParticipant.h"

namespace sjusteg {

/// Forms in whose text the code of a participant is written although they are not about them: now, in the history, or in a version kept.
struct CodeMentions {
    QStringList aboutWork;   ///< in the process file, by title: «Mal 3.1 … «Renhold»»
    QStringList aboutOthers; ///< forms about other participants, by template alone: their titles would tell of the others
};

/// `about`: found with Reach::Ever. Reads every form of both files.
CodeMentions codeMentions(const Workbook &workbook, const AboutParticipant &about);

} // namespace sjusteg
