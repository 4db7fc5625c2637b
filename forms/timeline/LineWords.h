// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "timeline/TimeLineStyle.h"

#include <QDate>
#include <QTextLayout>

#include <memory>

namespace sjusteg::timeline {

// The words on and beside a time line.

/// Of a month «mar», shortened to `letters`; of three months «1. kv.».
QString tickName(const QDate &date, int months, int letters);
QString todayName();

/// Words with a muted part: after them in a heading, else on a line of its own. Wrapped at `width`, as narrow as the longest line;
/// drawn at its own origin. Right-to-left scripts read their own way, and stand where the others stand.
std::shared_ptr<const QTextLayout> layOutTwoParts(const QString &text, const QString &muted, bool heading, const TimeLineStyle &style, qreal width);

} // namespace sjusteg::timeline
