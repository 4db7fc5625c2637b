// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/Calendar.h"
#include "tools/FollowUps.h"

namespace sjusteg::calendar {

/// Whether the calendar may tell about whom it is. A calendar lies outside the protected participant file.
struct FollowUpWords {
    QString code;        ///< of the participant
    bool withCode = false;
};

/// One event for each day of follow-up: who is met and how. Without `withCode` the code stands nowhere in it, not even where somebody has
/// written it into the form, and the identities are sums that lead back to nothing.
QVector<Event> followUpEvents(const QString &formId, const QVector<FollowUp> &followUps, const QVector<FollowUpDate> &dates, const FollowUpWords &words);

} // namespace sjusteg::calendar
