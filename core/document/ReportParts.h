// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Report.h"
#include "document/ReportSheet.h"
#include "flow/Progress.h"
#include "plan/Anchoring.h"

namespace sjusteg::report {

/// What the parts are read from, worked out once for all of them.
struct Source {
    explicit Source(const Workbook &workbook);

    const Workbook &workbook;
    QDate today;
    QVector<TaskRow> tasks;
    QVector<AnchoringMatter> anchoring;
    QVector<DocumentStatus> documents;
    WheelDrawing draw = {};
};

using Pages = QVector<Document>;

// One function a part, with the title its pages get; no pages where nothing is filled in.
Pages summary(const Source &source, const QString &title);
Pages ground(const Source &source, const QString &title);         // 1
Pages labourNeeds(const Source &source, const QString &title);    // 2
Pages occupations(const Source &source, const QString &title);    // 3, «rapport.yrker»
Pages measures(const Source &source, const QString &title);       // 4, with «rapport.matrise»
Pages newMeasures(const Source &source, const QString &title);    // 5
Pages employers(const Source &source, const QString &title);      // 6
Pages training(const Source &source, const QString &title);       // 7
Pages followUp(const Source &source, const QString &title);       // 8
Pages evaluation(const Source &source, const QString &title);     // 9
Pages roles(const Source &source, const QString &title);          // 10
Pages anchoring(const Source &source, const QString &title);      // 11
Pages wheel(const Source &source, const QString &title);          // 12
Pages cooperation(const Source &source, const QString &title);    // 13
Pages meetings(const Source &source, const QString &title);       // V1
Pages documentsDue(const Source &source, const QString &title);   // V2
Pages wholeForms(const Source &source, const QString &title);     // V3

/// The pages that have something on them.
Pages filled(const QVector<Sheet> &sheets);
/// Status of a checklist group by group, and what is to be improved.
void checklist(const Copy &copy, Sheet &sheet);
/// What the status of a document is called, with its remarks.
QString statusWords(const DocumentStatus &status);

} // namespace sjusteg::report
