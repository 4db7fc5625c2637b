// SPDX-License-Identifier: MPL-2.0
#include "paper/Roll.h"

#include "paper/Composer.h"
#include "paper/PagePainter.h"
#include "paper/Paginator.h"

#include <QPainter>

#include <algorithm>

namespace sjusteg::paper {

namespace {

constexpr qreal endless = 1e12;

/// Nothing begins a page where there is only one.
Document withoutPageBreaks(Document document)
{
    document.blocks.removeIf([](const Block &block) { return std::holds_alternative<PageBreakBlock>(block); });
    return document;
}

} // namespace

class Roll::Private
{
public:
    Private(const Document &document, qreal roll)
        : width(roll)
        , album(document.images)
        , strips(Composer(withoutPageBreaks(document), roll, density, album).compose())
    {
        for (const PageContent &part : paginate(strips, endless))
            page.insert(page.end(), part.begin(), part.end());
    }

    qreal bottom(const Placed &placed) const { return placed.y + placed.to - placed.from; }

    qreal width;
    Density density; ///< the composer keeps a reference
    Album album;
    std::vector<Strip> strips;
    PageContent page;
};

Roll::Roll(const Document &document, qreal width)
    : d(std::make_unique<Private>(document, width))
{
}

Roll::~Roll() = default;

qreal Roll::width() const
{
    return d->width;
}

qreal Roll::height() const
{
    return d->page.empty() ? 0 : d->bottom(d->page.back());
}

qreal Roll::placeOf(const QStringList &path) const
{
    size_t from = 0;
    qreal found = 0;
    for (const QString &wanted : path) {
        for (size_t i = from; i < d->page.size(); ++i) {
            const std::vector<Text> &texts = d->strips[size_t(d->page[i].strip)].texts;
            if (!std::any_of(texts.begin(), texts.end(), [&wanted](const Text &text) { return text.words() == wanted; }))
                continue;
            found = d->page[i].y;
            from = i;
            break;
        }
    }
    return found;
}

QString Roll::spoken() const
{
    QStringList said;
    for (const Placed &placed : d->page) {
        for (const Text &text : d->strips[size_t(placed.strip)].texts)
            said.append(text.words());
    }
    return said.join(QLatin1Char('\n'));
}

void Roll::paint(QPainter &painter, const QRectF &visible) const
{
    PageContent seen;
    std::copy_if(d->page.begin(), d->page.end(), std::back_inserter(seen),
                 [&](const Placed &placed) { return d->bottom(placed) >= visible.top() && placed.y <= visible.bottom(); });
    paintContent(painter, d->strips, seen, d->width);
}

} // namespace sjusteg::paper
