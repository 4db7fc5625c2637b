// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/MeetingRecord.h"

namespace sjusteg {

/// {"started"?,"ended"?,"state"?,"events":[{"nr","at","kind","post"?}],"minutes"?,"minutes_final"?}; times in UTC with milliseconds.
QJsonObject meetingToJson(const MeetingRecord &record);

/// The record, and in `mistake` what is wrong with it: the key the sentence is about. Nothing is filled in.
MeetingRecord meetingFromJson(const QJsonObject &object, QString *mistake);

} // namespace sjusteg
