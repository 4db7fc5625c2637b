// SPDX-License-Identifier: MPL-2.0
#include "paper/Paginator.h"

#include "paper/Units.h"

#include <algorithm>

namespace sjusteg::paper {

namespace {

class Paginator
{
public:
    Paginator(const std::vector<Strip> &strips, qreal height)
        : m_strips(strips)
        , m_height(height)
    {
    }

    std::vector<PageContent> run()
    {
        m_pages.emplace_back();
        for (size_t first = 0; first < m_strips.size();) {
            const size_t last = endOfGroup(first, true);
            if (m_strips[first].breakBefore && !atTop())
                newPage();
            if (isDivided(first, last)) {
                for (size_t part = first; part < last;) {
                    const size_t end = std::min(endOfGroup(part, false), last);
                    putGroup(part, end);
                    part = end;
                }
            } else {
                putGroup(first, last);
            }
            first = last;
        }
        return std::move(m_pages);
    }

private:
    qreal left() const { return m_height - m_y; }
    bool atTop() const { return m_pages.back().empty(); }
    void newPage()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    bool repeatsHeader(size_t index) const
    {
        const int header = m_strips[index].header;
        return header >= 0 && size_t(header) != index && m_strips[size_t(header)].height < m_height / 3;
    }
    qreal roomAfterHeader(size_t index) const
    {
        return repeatsHeader(index) ? m_height - m_strips[size_t(m_strips[index].header)].height : m_height;
    }

    /// A card that fills much of a page goes on over to the next one rather than leave much of this one white.
    bool isDivided(size_t first, size_t last) const
    {
        const qreal needed = groupHeight(first, last);
        return m_strips[last - 1].card >= 0 && needed > left() && (needed > m_height * 0.45 || needed > roomAfterHeader(first)) && left() > m_height * 0.3;
    }

    void putGroup(size_t first, size_t last)
    {
        const qreal needed = groupHeight(first, last);
        const qreal least = m_height * 0.3;
        if (needed > left() && (needed <= roomAfterHeader(first) || left() < least) && !atTop())
            newPage();
        for (size_t i = first; i < last; ++i)
            put(i);
    }

    /// Strips that want to stand on one page: what is kept with the next, and with `cards` a whole card.
    size_t endOfGroup(size_t first, bool cards) const
    {
        size_t i = first;
        while (i + 1 < m_strips.size()) {
            const bool sameCard = cards && m_strips[i].card >= 0 && m_strips[i].card == m_strips[i + 1].card;
            if ((!m_strips[i].keepWithNext && !sameCard) || m_strips[i + 1].breakBefore)
                break;
            ++i;
        }
        return i + 1;
    }

    qreal groupHeight(size_t first, size_t last) const
    {
        qreal sum = 0;
        for (size_t i = first; i < last; ++i)
            sum += m_strips[i].height + (i == first && atTop() ? 0 : m_strips[i].spaceBefore);
        return sum;
    }

    void put(size_t index)
    {
        const Strip &strip = m_strips[index];
        const qreal space = atTop() ? 0 : strip.spaceBefore;
        const bool fitsFresh = strip.height <= roomAfterHeader(index) + 0.5;
        if (space + strip.height > left() + 0.5 && !atTop() && (fitsFresh || left() < m_height * 0.15))
            newPage();
        qreal from = 0;
        for (bool firstPart = true;; firstPart = false) {
            if (atTop() && repeatsHeader(index)) {
                const int header = strip.header;
                m_pages.back().push_back({header, 0, 0, m_strips[size_t(header)].height});
                m_y = m_strips[size_t(header)].height;
            } else if (!atTop() && firstPart) {
                m_y += strip.spaceBefore;
            }
            const qreal rest = strip.height - from;
            const qreal to = rest <= left() + 0.5 ? strip.height : breakPoint(strip, from, from + left());
            m_pages.back().push_back({int(index), m_y, from, to});
            m_y += to - from;
            if (to >= strip.height)
                return;
            from = to;
            newPage();
        }
    }

    /// The lowest place up to `limit` where no line of text is cut.
    static qreal breakPoint(const Strip &strip, qreal from, qreal limit)
    {
        qreal at = limit;
        for (bool moved = true; moved;) {
            moved = false;
            for (const Text &text : strip.texts) {
                for (const std::unique_ptr<QTextLayout> &layout : text.layouts) {
                    for (int i = 0; i < layout->lineCount(); ++i) {
                        const QTextLine line = layout->lineAt(i);
                        const qreal top = text.at.y() + line.y();
                        if (top < at - 0.01 && top + line.height() > at + 0.01) {
                            at = top;
                            moved = true;
                        }
                    }
                }
            }
        }
        return at > from + 1 ? at : limit;
    }

    const std::vector<Strip> &m_strips;
    const qreal m_height;
    std::vector<PageContent> m_pages;
    qreal m_y = 0;
};

} // namespace

std::vector<PageContent> paginate(const std::vector<Strip> &strips, qreal height)
{
    return Paginator(strips, height).run();
}

} // namespace sjusteg::paper
