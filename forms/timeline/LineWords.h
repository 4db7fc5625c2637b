// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "timeline/TimeLineStyle.h"

#include <QDate>
#include <QTextLayout>

#include <functional>
#include <memory>

namespace sjusteg::timeline {

// The words on and beside a time line.

/// «Mars», «mar», «m» or «1. kv.», whichever fits first; empty when none does.
QString tickName(const QDate &date, int months, const std::function<bool(const QString &)> &fits);
QString todayName();

/// Words with a muted part: after them in a heading, else on a line of its own. Wrapped at `width`, as narrow as the longest line;
/// drawn at its own origin. Right-to-left scripts read their own way, and stand where the others stand.
std::shared_ptr<const QTextLayout> layOutTwoParts(const QString &text, const QString &muted, bool heading, const TimeLineStyle &style, qreal width);

} // namespace sjusteg::timeline
