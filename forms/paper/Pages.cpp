// SPDX-License-Identifier: MPL-2.0
#include "paper/Paper.h"

#include "paper/Composer.h"
#include "paper/FrontMatter.h"
#include "paper/Orientation.h"
#include "paper/PagePainter.h"
#include "paper/Paginator.h"
#include "paper/Units.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace sjusteg::paper {

namespace {

/// A document with its strips divided into pages.
struct Chapter {
    std::vector<Strip> strips;
    std::vector<PageContent> pages;
    bool landscape = false;
    bool bareFirstPage = false; ///< the front page has no header
    QString header;             ///< first page: kommune and process; the title stands below
    QString runningHeader;      ///< the pages after it
    QString footer;

    qreal pageWidth() const { return landscape ? a4Long : a4Short; }
    qreal pageHeight() const { return landscape ? a4Short : a4Long; }
};

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

void layOut(Chapter &chapter, const Document &document, const Density &density, Album &album)
{
    chapter.strips = Composer(document, chapter.pageWidth() - 2 * sideMargin, density, album).compose();
    chapter.pages = paginate(chapter.strips, chapter.pageHeight() - topMargin - bottomMargin);
}

Chapter layOut(const Document &document)
{
    Chapter chapter;
    chapter.landscape = liesDown(document);
    chapter.header = joined({document.municipality, document.process});
    chapter.runningHeader = joined({document.municipality, document.process, document.title, document.subject});
    chapter.footer = document.footer;
    Album album(document.images);
    if (document.maxPages == 0) {
        layOut(chapter, document, {}, album);
        return chapter;
    }
    const auto fits = [&chapter, &document] { return chapter.pages.size() <= size_t(document.maxPages); };
    QVector<Density> ladder = densities();
    if (document.largeType)
        ladder.removeIf([](const Density &density) { return density.type < 1 || density.pairs; });
    qsizetype step = -1;
    do {
        layOut(chapter, document, ladder.at(++step), album);
    } while (!fits() && step + 1 < ladder.size());
    if (!fits() && document.largeType)
        layOut(chapter, document, {}, album); // large, and as roomy as it should be
    if (!fits() || step == 0)
        return chapter;
    // What is left of the last page becomes rows to write in.
    Density density = ladder.at(step);
    for (density.blankRows = 14; density.blankRows > ladder.at(step).blankRows; --density.blankRows) {
        Chapter fuller;
        fuller.landscape = chapter.landscape;
        layOut(fuller, document, density, album);
        if (fuller.pages.size() <= size_t(document.maxPages)) {
            chapter.strips = std::move(fuller.strips);
            chapter.pages = std::move(fuller.pages);
            break;
        }
    }
    return chapter;
}

Chapter frontMatter(const QVector<Document> &documents, const std::vector<Chapter> &chapters)
{
    Chapter front;
    front.bareFirstPage = true;
    front.runningHeader = joined({documents.first().municipality, documents.first().process});
    front.footer = documents.first().printed;
    // The contents name pages that come after themselves: once to know their own length, once with the numbers.
    for (int round = 0; round < 2; ++round) {
        QVector<FrontMatter::Entry> entries;
        int page = int(front.pages.size()) + 1;
        for (qsizetype i = 0; i < documents.size(); ++i) {
            const Document &document = documents.at(i);
            // What goes on under the same title stands below it.
            const bool inner = i > 0 && !document.subject.isEmpty() && document.title == documents.at(i - 1).title;
            const QString whole = document.subject.isEmpty() ? document.title : document.title + QStringLiteral(" – ") + document.subject;
            entries.append({inner ? document.subject : whole, page, inner});
            page += int(chapters[size_t(i)].pages.size());
        }
        front.strips = FrontMatter::compose(documents.first(), entries, front.pageWidth() - 2 * sideMargin);
        front.pages = paginate(front.strips, front.pageHeight() - topMargin - bottomMargin);
    }
    return front;
}

} // namespace

class Pages::Private
{
public:
    std::vector<Chapter> chapters;
    Typesetter type;

    int count() const
    {
        int sum = 0;
        for (const Chapter &chapter : chapters)
            sum += int(chapter.pages.size());
        return sum;
    }
    /// The chapter of a page; `page` becomes the page's number inside it.
    const Chapter &chapterOf(int &page) const
    {
        size_t i = 0;
        while (i + 1 < chapters.size() && page >= int(chapters[i].pages.size()))
            page -= int(chapters[i++].pages.size());
        return chapters[i];
    }
};

Pages::Pages(const QVector<Document> &documents, bool withFrontPage, const Proceed &proceed)
    : d(std::make_unique<Private>())
{
    for (const Document &document : documents) {
        if (proceed && !proceed(int(d->chapters.size()), int(documents.size()))) {
            d->chapters.clear();
            return;
        }
        d->chapters.push_back(layOut(document));
    }
    if (withFrontPage && !documents.isEmpty())
        d->chapters.insert(d->chapters.begin(), frontMatter(documents, d->chapters));
}

Pages::~Pages() = default;
Pages::Pages(Pages &&) noexcept = default;

int Pages::count() const
{
    return d->count();
}

bool Pages::isLandscape(int page) const
{
    return d->chapterOf(page).landscape;
}

void Pages::paint(QPainter &painter, int page) const
{
    int own = page;
    const Chapter &chapter = d->chapterOf(own);
    painter.save();
    painter.scale(1 / pt, 1 / pt);
    Margins margins;
    margins.header = own > 0 ? chapter.runningHeader : chapter.header;
    margins.footer = chapter.footer;
    margins.position = QCoreApplication::translate("sjusteg::paper::Pages", "Page %1 of %2").arg(page + 1).arg(count());
    if (!chapter.bareFirstPage || own > 0)
        paintMargins(painter, d->type, margins, chapter.pageWidth(), chapter.pageHeight());
    painter.translate(sideMargin, topMargin);
    paintContent(painter, chapter.strips, chapter.pages[size_t(own)], chapter.pageWidth() - 2 * sideMargin);
    painter.restore();
}

namespace {

/// Puts a page on paper of the other orientation, for printers that cannot turn the paper while they are at work: turned, or in the
/// preview upright and smaller, since it is read on a screen.
void fitOn(QPainter &painter, const QSizeF &paper, const QSizeF &page)
{
    if (painter.paintEngine()->type() == QPaintEngine::Picture) {
        const qreal scale = qMin(paper.width() / page.width(), paper.height() / page.height());
        painter.translate((paper.width() - page.width() * scale) / 2, (paper.height() - page.height() * scale) / 2);
        painter.scale(scale, scale);
    } else if (paper.width() < paper.height()) {
        painter.translate(paper.width(), 0);
        painter.rotate(90);
    } else {
        painter.translate(0, paper.height());
        painter.rotate(-90);
    }
}

} // namespace

bool Pages::print(QPagedPaintDevice &device, const Proceed &proceed) const
{
    const auto orient = [&](int page) {
        QPageLayout layout(QPageSize(QPageSize::A4), isLandscape(page) ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
        layout.setMode(QPageLayout::FullPageMode);
        return device.setPageLayout(layout);
    };
    QVector<int> chosen;
    for (int page = 0; page < count(); ++page) {
        if (device.pageRanges().isEmpty() || device.pageRanges().contains(page + 1))
            chosen.append(page);
    }
    if (chosen.isEmpty() || !orient(chosen.first()))
        return false;
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    // Only PDF, and CUPS through it, takes pages of both orientations in one job.
    const bool mayTurnPaper = painter.paintEngine()->type() == QPaintEngine::Pdf;
    int printed = 0;
    for (const int page : std::as_const(chosen)) {
        if (proceed && !proceed(printed++, int(chosen.size())))
            return false;
        if (page != chosen.first() && ((mayTurnPaper && !orient(page)) || !device.newPage()))
            return false;
        const qreal scale = painter.device()->logicalDpiX() / 72.0;
        painter.save();
        painter.scale(scale, scale);
        const QSizeF paper = device.pageLayout().fullRect(QPageLayout::Point).size();
        if (isLandscape(page) != (paper.width() > paper.height()))
            fitOn(painter, paper, paper.transposed());
        paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

} // namespace sjusteg::paper
