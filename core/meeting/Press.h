// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

namespace sjusteg::meeting::press {

/// What can stand in the log of a meeting (MeetingEvent::kind). `post` is the post that begins, unless said otherwise. A press that moves on
/// (next, back, end) ends a pause. A sleep noticed afterwards is logged as pause and resume with the times it had.
inline constexpr QLatin1StringView start{"start"};   ///< the meeting begins with this post
inline constexpr QLatin1StringView next{"next"};     ///< the post before is over, this one begins
inline constexpr QLatin1StringView back{"back"};     ///< the press before was too early: this earlier post goes on. Taken back within a minute, it was never made
inline constexpr QLatin1StringView began{"began"};   ///< correction: this post began at `at`, not when it was pressed
inline constexpr QLatin1StringView pause{"pause"};   ///< the clock stands still; no post
inline constexpr QLatin1StringView resume{"resume"}; ///< and goes on; no post
inline constexpr QLatin1StringView clock{"clock"};   ///< the machine's clock was set; `post` is by how many seconds ("3600", "-60")
inline constexpr QLatin1StringView end{"end"};       ///< the meeting is over; no post
inline constexpr QLatin1StringView reopen{"reopen"}; ///< it was not; the last post goes on, what lies between is a pause unless it was less than a minute; no post

/// A press taken back sooner than this was a slip.
inline constexpr int slipSeconds = 60;

/// No clock is set by more than this, a century: what says so is no press.
inline constexpr qint64 longestClockChange = 3'155'760'000;

} // namespace sjusteg::meeting::press
