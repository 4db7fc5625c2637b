// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"

#include <QRectF>
#include <QStringList>

#include <memory>

class QPainter;

namespace sjusteg::paper {

/// A document on one page without an end, for a screen that others read from: no header, no footer, no page breaks. Lengths in layout units (Units.h).
class Roll
{
public:
    Roll(const Document &document, qreal width);
    ~Roll();

    qreal width() const;
    qreal height() const;
    /// Where the last of the texts stands, each looked for after the one before: section, table, row. Texts that are not there are passed over;
    /// none found: 0, the top.
    qreal placeOf(const QStringList &path) const;
    /// All texts in reading order, for those who listen.
    QString spoken() const;
    /// Paints what lies within `visible`, at the painter's origin.
    void paint(QPainter &painter, const QRectF &visible) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sjusteg::paper
