// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/PressLog.h"

#include <QJsonArray>

namespace sjusteg::commands {

/// The meetings of a file, as `sjusteg meeting FILE` lists them.
QJsonArray meetingsJson(const Workbook &workbook, const QVector<meeting::Meeting> &meetings);
QByteArray meetingLines(const Workbook &workbook, const QVector<meeting::Meeting> &meetings);

/// One press of a meeting that is played through, and what the clock said after it.
struct PlayedPress {
    meeting::SimulatedPress press;
    meeting::ClockFace face;
    meeting::Retiming retiming;
};
QJsonArray playedJson(const meeting::Plan &plan, const QVector<PlayedPress> &played);
QByteArray playedLines(const meeting::Plan &plan, const QVector<PlayedPress> &played);

} // namespace sjusteg::commands
