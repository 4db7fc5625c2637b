// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exchange/ValueReader.h"

namespace sjusteg::exchange {

/// The copy as a whole: name, status, anchoring, parts, who filled it in.
FormHead readHead(const Incoming &incoming, ValueReader &values, Mistakes &mistakes);

/// The log of a run-sheet's meeting and its minutes. They are no answers: where none are given, those of `before` stay.
MeetingRecord readMeeting(const Incoming &incoming, const Form &before, Mistakes &mistakes);

/// `carried` and `refused` go through as they are, but for forms that the file knows by another id. Their shape is checked.
QJsonArray readOrigins(const Incoming &incoming, const QString &key, const TargetIndex &targets, const TemplateCatalog &catalog,
                       Mistakes &mistakes);

} // namespace sjusteg::exchange
