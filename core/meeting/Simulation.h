// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Meeting.h"
#include "meeting/Retime.h"

namespace sjusteg::meeting {

/// One press of a meeting that is only played through.
struct SimulatedPress {
    QDateTime at;
    QString press; ///< Press.h, or one of the two below
    QString post;
    std::optional<Remedy> remedy;  ///< retime: the way to take
    QDateTime target;              ///< retime: when the meeting is to end; invalid: as agreed
    QSet<QString> cut;             ///< retime: posts to leave out
    QHash<QString, int> minutes;   ///< retime: minutes agreed on post by post

    static constexpr QLatin1StringView retime{"retime"}; ///< «Tilpass resten»
    static constexpr QLatin1StringView look{"look"};     ///< nothing is pressed; what does the clock say?
};

/// A meeting played through from its beginning, whatever its own log says.
class Simulation
{
public:
    explicit Simulation(const Meeting &meeting);

    /// What the clock says right after the press; fails, with nothing changed, when the press makes no sense.
    Result<ClockFace> take(const SimulatedPress &press);
    const Meeting &meeting() const { return m_meeting; }
    /// What the last re-timing changed.
    const Retiming &retiming() const { return m_retiming; }

private:
    Result<void> adjust(const SimulatedPress &press);

    Meeting m_meeting;
    QDateTime m_latest; ///< the moment of the latest press: a correction is about an earlier one
    Retiming m_retiming;
};

/// The meeting of a step: the first that has not ended, else the last; where the file has no run-sheet of it, one as the template has it.
/// Empty when there is no such step.
std::optional<Meeting> meetingOfStep(const Workbook &workbook, int step);

} // namespace sjusteg::meeting
