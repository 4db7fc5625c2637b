// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "paper/Strip.h"

namespace sjusteg::paper {

/// Places boxes with their labels from left to right, in as many lines as they need. Returns the height used.
qreal placeTicks(Strip &strip, const Typesetter &type, Style style, const QVector<TableBlock::Tick> &ticks, qreal x, qreal y, qreal width);

} // namespace sjusteg::paper
