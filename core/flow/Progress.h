// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

struct DocumentStatus {
    const DueDocument *document = nullptr;
    FormStatus status = FormStatus::Empty;
    bool review = false;
    bool withGaps = false; ///< «ferdig, med mangler»
    QString form;          ///< the copy to open; empty when there is none yet
};

/// Status of the documents due, all steps or one.
QVector<DocumentStatus> documentStatuses(const Workbook &workbook, std::optional<int> step = {});

struct StepProgress {
    FormStatus status = FormStatus::Empty; ///< Empty, Begun or Done
    int documentsDone = 0;
    int documents = 0;
    bool meetingDone = false; ///< its run-sheet: one copy is done and none is begun
};
StepProgress stepProgress(const Workbook &workbook, int step);

/// The one next thing to do.
struct NextAction {
    QString title;  ///< «Gjør ferdig mal 1.2»
    QString reason;
    QString templateId;
    QString form;   ///< may be empty
    int step = 0;
};
NextAction nextAction(const Workbook &workbook);

} // namespace sjusteg
