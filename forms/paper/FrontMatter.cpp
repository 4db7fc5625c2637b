// SPDX-License-Identifier: MPL-2.0
#include "paper/FrontMatter.h"

#include "paper/Units.h"

namespace sjusteg::paper {

std::vector<Strip> FrontMatter::compose(const Document &first, const QVector<Entry> &entries, qreal width)
{
    const Typesetter type;
    std::vector<Strip> strips;
    const auto line = [&](const QString &text, Style style, qreal above) {
        if (text.isEmpty())
            return;
        Strip strip;
        strip.height = above + place(strip, type.set(text, style, width), 0, above);
        strips.push_back(std::move(strip));
    };
    line(first.municipality, Style::Heading1, 75 * mm);
    line(first.process, Style::Front, 3 * mm);
    line(tr("The whole process in one report"), Style::Heading2, 4 * mm);
    line(first.printed, Style::Muted, 8 * mm);

    Strip title;
    title.height = place(title, type.set(tr("Contents"), Style::Title, width), 0, 0) + 4 * mm;
    title.breakBefore = true;
    title.keepWithNext = true;
    strips.push_back(std::move(title));
    constexpr qreal numberWidth = 14 * mm;
    for (const Entry &entry : entries) {
        Strip strip;
        const qreal left = entry.inner ? 6 * mm : 0;
        const Style style = entry.inner ? Style::Muted : Style::Body;
        strip.height = 2 * pt + place(strip, type.set(entry.title, style, width - numberWidth - left), left, pt);
        place(strip, type.set(QString::number(entry.page), style, numberWidth, Qt::AlignRight), width - numberWidth, pt);
        strip.rules.emplace_back(left, strip.height, width, strip.height);
        strip.height += pt;
        strips.push_back(std::move(strip));
    }
    return strips;
}

} // namespace sjusteg::paper
