// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "document/Document.h"

#include <QPicture>
#include <QSizeF>
#include <QVector>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace sjusteg::paper {

/// Told how much of how much is done; false stops the work.
using Proceed = std::function<bool(int done, int all)>;

/// Documents laid out as A4 pages; the same for preview, printer and PDF. Lengths in points.
class Pages
{
public:
    /// `withFrontPage` adds a front page and contents, as in the report.
    /// Stopped halfway there are no pages.
    explicit Pages(const QVector<Document> &documents, bool withFrontPage = false, const Proceed &proceed = {});
    ~Pages();
    Pages(Pages &&) noexcept;

    int count() const;
    bool isLandscape(int page) const;
    /// Paints a page with its origin at the painter's and one unit = one point.
    void paint(QPainter &painter, int page) const;
    /// Paints all pages onto a printer or PDF writer, setting the orientation of each. False where it failed or was stopped.
    bool print(QPagedPaintDevice &device, const Proceed &proceed = {}) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Writes PDF/A-1b atomically: the file is complete or not there, and as it was where the work was stopped.
Result<void> writePdf(const Pages &pages, const QString &path, const QString &title, const Proceed &proceed = {});

} // namespace sjusteg::paper
