// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "tools/Costs.h"
#include "tools/JobPlan.h"
#include "tools/Match.h"
#include "tools/Portfolio.h"
#include "tools/Position.h"
#include "workbook/Workbook.h"

namespace sjusteg {

/// Draws a time line; only forms/timeline knows how.
using DrawnTimeLine = std::shared_ptr<const paper::Drawing>;

/// The participant's own folder: large and plain, an entry a card with its picture, and the list of words. Oldest first, as one reads a
/// folder.
Document buildPortfolioDocument(const Workbook &workbook, const Form &form, const PortfolioFilter &filter = {});
/// The way to a job: the goal, the drawn milestones and the same as a table, what must be learned, and the week.
Document buildJobPlanDocument(const Workbook &workbook, const Form &form, const DrawnTimeLine &drawn);
/// The position: the drawn line, what it costs in figures and words, the days agreed, and the evaluation beside the goals.
Document buildPositionDocument(const Workbook &workbook, const Form &form, const DrawnTimeLine &drawn);
/// The participant beside the workplaces.
Document buildMatchDocument(const Workbook &workbook, const Form &form, const MatchView &view);

/// A time line as a table, for those who do not see the drawing: what, when, how far. Lanes of many equal marks are one row.
TableBlock timeLineTable(const TimeLine &line);
/// The same as lines of cells: lane, what, when, state.
QVector<QStringList> timeLineRows(const TimeLine &line);

/// Whose codes stand beside the periods at a workplace.
enum class ShownCodes {
    All,
    Own ///< on paper about one participant the others have none
};
/// What is known about a workplace, a fact a line.
QStringList workplaceFacts(const Workplace &workplace, const MatchView &view, ShownCodes codes);
/// The participant likewise.
QStringList participantFacts(const MatchView &view);

} // namespace sjusteg
