// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "document/Document.h"

#include <QPicture>
#include <QSizeF>
#include <QVector>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace sjusteg::paper {

/// Documents laid out as A4 pages; the same for preview, printer and PDF. Lengths in points.
class Pages
{
public:
    /// `withFrontPage` adds a front page and contents, as in the report.
    explicit Pages(const QVector<Document> &documents, bool withFrontPage = false);
    ~Pages();
    Pages(Pages &&) noexcept;

    int count() const;
    bool isLandscape(int page) const;
    /// Paints a page with its origin at the painter's and one unit = one point.
    void paint(QPainter &painter, int page) const;
    /// Paints all pages onto a printer or PDF writer, setting the orientation of each.
    bool print(QPagedPaintDevice &device) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Writes PDF/A-1b atomically: the file is complete or not there.
Result<void> writePdf(const Pages &pages, const QString &path, const QString &title);

} // namespace sjusteg::paper
