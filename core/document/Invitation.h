// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/DocumentBuilder.h"
#include "meeting/Meeting.h"

namespace sjusteg {

/// One date of the meeting; several where it is split.
struct InvitationDate {
    QString uid;          ///< the same for the same run-sheet every time, so that a calendar updates instead of doubling
    QDateTime begin;      ///< local time; invalid while the date is not set
    QDateTime end;        ///< after the last post
    QString place;
};

/// An invitation as text for any mail program. Nothing is sent.
struct Invitation {
    QString subject;      ///< «Innkalling til arbeidsmøte 2, onsdag 14.10.2026 kl. 09.00»
    QString body;         ///< when, where, purpose, agenda with times, what to prepare, who is called
    QString title;        ///< «Arbeidsmøte 2: Vurdere og justere …», for the calendar
    QString calendarText; ///< the body without greeting and times
    QVector<InvitationDate> dates; ///< in order; those without a date last
    QStringList missing;  ///< what should be there before it is sent: «Dato», «Sted»
};

/// The meeting, with the other dates of the same step that have not been held. `handbook` has the titles of the steps.
Invitation buildInvitation(const Workbook &workbook, const Handbook &handbook, const meeting::Meeting &meeting);

/// What the forms of the pack hold.
enum class PrepPack { AsTheyAre, Blank };
/// What the participants read beforehand: the agenda of each run-sheet, and the forms of its steps – with room to write, or as they are now.
QVector<Document> buildPrepPack(const Workbook &workbook, const Handbook &handbook, const meeting::Meeting &meeting, PrepPack pack);

} // namespace sjusteg
