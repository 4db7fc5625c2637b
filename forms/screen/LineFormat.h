// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Form.h"

namespace sjusteg::screen {

/// What a user writes for a date, a time or a number, and how it is shown. Lenient in, one shape out.
struct Parsed {
    bool ok = false;    ///< false: not understood, nothing is stored
    Value value = noValue(); ///< undefined for blank text
};

Parsed parseDate(const QString &text);   ///< 3.9.2026, 03.09.26, 03092026, 2026-09-03
/// What to say of a date that is written as one but is none: «31. juni 2027 finnes ikke …». Empty for everything else.
QString noSuchDay(const QString &text);
Parsed parseTime(const QString &text);   ///< 9, 930, 9.30, 09:30
Parsed parseNumber(const QString &text, const Field &field); ///< comma or point; within the field's limits
QString dateText(const Value &value);    ///< dd.MM.yyyy
QString timeText(const Value &value);
QString numberText(const Value &value, const Field &field);

/// Text from a spreadsheet cell as a value of the field; not ok when it cannot be one.
Parsed parseCell(const QString &text, const Field &field, const QVector<Option> &options);

} // namespace sjusteg::screen
