// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "plan/Wheel.h"

#include <functional>

namespace sjusteg {

/// How far a part has come. A draft has something in it, but not all of it is set as finished.
enum class ReportState { Empty, Draft, Finished };

/// One part of the report, as the user chooses among them.
struct ReportPart {
    QString id;             ///< «0» … «13», «V1» …
    QString title;          ///< «2 Arbeidskraftbehovet»
    ReportState state = ReportState::Empty;
    QStringList unfinished; ///< what makes it a draft: «Mal 2.2 – Renhold»
    bool usual = true;      ///< goes in unless somebody says otherwise: has something in it, and is no mere repetition
};

/// Every part in order, with its state of now.
QVector<ReportPart> reportParts(const Workbook &workbook);

/// Which parts go in.
struct ReportChoice {
    QStringList parts; ///< ids; the order is always that of the report

    static ReportChoice usual(const QVector<ReportPart> &parts);
};

/// Draws the wheel of part 12; only forms/wheel knows how. Without it the part has the table alone.
using WheelDrawing = std::function<std::shared_ptr<const paper::Drawing>(const Wheel &)>;
/// Told how many parts of how many are done; false stops the work.
using ReportProgress = std::function<bool(int done, int all)>;

/// The whole process, part by part; front page and contents are added by the layout, from the titles. What is no longer relevant,
/// what is about participants (but for counts) and what is kept out of reports does not stand in it. Empty when stopped.
QVector<Document> buildReport(const Workbook &workbook, const ReportChoice &choice, const WheelDrawing &draw = {},
                              const ReportProgress &progress = {});

/// Draft text for a case before the municipal council: the proposals marked for it.
Document buildCaseText(const Workbook &workbook);
/// Part 11 alone, for the leader.
Document buildAnchoringReport(const Workbook &workbook);

} // namespace sjusteg
