// SPDX-License-Identifier: MPL-2.0
#include "paper/Composer.h"

#include "paper/TickLine.h"
#include "paper/Units.h"

#include <algorithm>

namespace sjusteg::paper {

namespace {

constexpr qreal cardPad = 7 * pt;
constexpr qreal gutter = 14 * pt;
constexpr qreal blockSpace = 8 * pt;

Style paragraphStyle(ParagraphBlock::Style style)
{
    switch (style) {
    case ParagraphBlock::Style::Muted: return Style::Muted;
    case ParagraphBlock::Style::Small: return Style::Small;
    case ParagraphBlock::Style::Label: return Style::Label;
    case ParagraphBlock::Style::Normal: break;
    }
    return Style::Body;
}

} // namespace

qreal typeScale(const Document &document, const Density &density)
{
    return density.type * (document.largeType ? 1.3 : 1);
}

Composer::Composer(const Document &document, qreal width, const Density &density, Album &album)
    : m_document(document)
    , m_width(width)
    , m_density(density)
    , m_tableType(typeScale(document, density))
    , m_type(m_tableType.usual)
    , m_album(album)
    , m_tables(m_tableType, m_density, m_album)
{
}

std::vector<Strip> Composer::compose()
{
    heading();
    facts();
    blocks(m_document.blocks, 0, m_width);
    return std::move(m_strips);
}

Strip &Composer::add(Strip strip, qreal before)
{
    strip.spaceBefore = before * m_density.space;
    strip.card = m_card;
    strip.breakBefore = m_breakPage;
    m_breakPage = false;
    m_strips.push_back(std::move(strip));
    return m_strips.back();
}

void Composer::text(const QString &content, Style style, qreal x, qreal width, qreal before, bool keepWithNext)
{
    Strip strip;
    strip.height = place(strip, m_type.set(content, style, width), x, 0);
    strip.keepWithNext = keepWithNext;
    add(std::move(strip), before);
}

void Composer::heading()
{
    text(m_document.title, Style::Title, 0, m_width, 0, true);
    if (!m_document.subject.isEmpty())
        text(m_document.subject, Style::Heading2, 0, m_width, 1 * pt, true);
}

void Composer::facts()
{
    if (m_document.facts.isEmpty())
        return;
    const qsizetype columns = std::min<qsizetype>(m_document.facts.size(), m_width > a4Short ? 5 : 4);
    const qreal pitch = (m_width + gutter) / qreal(columns);
    for (qsizetype first = 0; first < m_document.facts.size(); first += columns) {
        Strip strip;
        for (qsizetype i = first; i < std::min(first + columns, m_document.facts.size()); ++i) {
            const Fact &fact = m_document.facts.at(i);
            const qreal x = qreal(i - first) * pitch;
            const bool toWrite = fact.value.isEmpty();
            const qreal top = place(strip, m_type.set(fact.label, Style::Small, pitch - gutter), x, 0);
            const qreal high = toWrite ? m_type.lineHeight(Style::Cell) : place(strip, m_type.set(fact.value, Style::Cell, pitch - gutter), x, top);
            if (toWrite)
                strip.rules.emplace_back(x, top + high, x + pitch - gutter, top + high);
            strip.height = std::max(strip.height, top + high + pt);
        }
        add(std::move(strip), first == 0 ? 5 * pt : 2 * pt).keepWithNext = true;
    }
    Strip line;
    line.rules.emplace_back(0, 0, m_width, 0);
    line.height = pt;
    add(std::move(line), 5 * pt);
}

bool Composer::isHalf(const Block &block) const
{
    if (const auto *answer = std::get_if<AnswerBlock>(&block))
        return answer->half || (m_density.pairs && answer->ruledLines > 0 && qRound(answer->ruledLines * m_density.lines) <= 1);
    const auto *ticks = std::get_if<TickBlock>(&block);
    return ticks && (ticks->half || m_density.pairs);
}

void Composer::blocks(const QVector<Block> &blocks, qreal x, qreal width)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        if (isHalf(block) && i + 1 < blocks.size() && isHalf(blocks.at(i + 1))) {
            const qreal half = (width - gutter) / 2;
            Strip strip;
            for (int side = 0; side < 2; ++side) {
                const qreal left = x + side * (half + gutter);
                const Block &one = blocks.at(i + side);
                const AnswerBlock *answer = std::get_if<AnswerBlock>(&one);
                const qreal height = answer ? placeAnswer(strip, *answer, left, half)
                                            : placeTickField(strip, std::get<TickBlock>(one), left, half);
                strip.height = std::max(strip.height, height);
            }
            add(std::move(strip), blockSpace);
            ++i;
        } else if (const auto *title = std::get_if<HeadingBlock>(&block)) {
            const Style style = title->level <= 1 ? Style::Heading1 : title->level == 2 ? Style::Heading2 : Style::Heading3;
            text(title->text, style, x, width, 13 * pt, true);
        } else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block)) {
            text(paragraph->text, paragraphStyle(paragraph->style), x, width, 5 * pt, paragraph->style == ParagraphBlock::Style::Label);
        } else if (const auto *list = std::get_if<ListBlock>(&block)) {
            for (const QString &item : list->items) {
                Strip strip;
                place(strip, m_type.set(QStringLiteral("–"), Style::Body, 10 * pt), x, 0);
                strip.height = place(strip, m_type.set(item, Style::Body, width - 10 * pt), x + 10 * pt, 0);
                add(std::move(strip), 2 * pt);
            }
        } else if (const auto *answer = std::get_if<AnswerBlock>(&block)) {
            if (answer->boxed && answer->ruledLines == 0 && !answer->value.isEmpty()) {
                boxed(*answer, x, width);
                continue;
            }
            Strip strip;
            strip.height = placeAnswer(strip, *answer, x, width);
            add(std::move(strip), blockSpace);
        } else if (const auto *ticks = std::get_if<TickBlock>(&block)) {
            Strip strip;
            strip.height = placeTickField(strip, *ticks, x, width);
            add(std::move(strip), blockSpace);
        } else if (const auto *grid = std::get_if<TableBlock>(&block)) {
            table(*grid, x, width);
        } else if (const auto *framed = std::get_if<CardBlock>(&block)) {
            card(*framed, x, width);
        } else if (const auto *picture = std::get_if<FigureBlock>(&block)) {
            figure(*picture, x, width);
        } else if (const auto *signature = std::get_if<SignatureBlock>(&block)) {
            signatures(*signature, x, width);
        } else {
            m_breakPage = true;
        }
    }
}

qreal Composer::placeLabel(Strip &strip, const QString &label, const QString &help, qreal x, qreal width) const
{
    // Whoever needs large type needs it in the questions as well.
    const bool large = m_document.largeType;
    qreal y = label.isEmpty() ? 0 : place(strip, m_type.set(label, large ? Style::Heading3 : Style::Label, width), x, 0);
    if (!help.isEmpty() && m_density.help)
        y += place(strip, m_type.set(help, large ? Style::Muted : Style::Small, width), x, y);
    return y;
}

qreal Composer::placeAnswer(Strip &strip, const AnswerBlock &answer, qreal x, qreal width) const
{
    qreal y = placeLabel(strip, answer.label, answer.help, x, width);
    if (!answer.value.isEmpty() || answer.ruledLines == 0)
        y += place(strip, m_type.set(answer.value.isEmpty() ? QStringLiteral("–") : answer.value, Style::Body, width), x, y);
    if (answer.ruledLines > 0) {
        const int lines = std::max(1, qRound(answer.ruledLines * m_density.lines));
        for (int i = 0; i < lines; ++i) {
            y += i == 0 ? smallestRow : m_density.linePitch;
            strip.rules.emplace_back(x, y, x + width, y);
        }
    }
    return y;
}

qreal Composer::placeTickField(Strip &strip, const TickBlock &ticks, qreal x, qreal width) const
{
    qreal y = placeLabel(strip, ticks.label, ticks.help, x, width) + pt;
    QVector<TableBlock::Tick> boxes;
    for (qsizetype i = 0; i < ticks.options.size(); ++i)
        boxes.append({ticks.options.at(i), ticks.ticked.value(i)});
    y += placeTicks(strip, m_type, Style::Body, boxes, x, y, width);
    if (!ticks.note.isEmpty())
        y += place(strip, m_type.set(ticks.note, Style::Body, width), x, y + pt) + pt;
    return y;
}

void Composer::boxed(const AnswerBlock &answer, qreal x, qreal width)
{
    Strip label;
    label.height = placeLabel(label, answer.label, answer.help, x, width) + 1.5 * pt;
    label.keepWithNext = true;
    add(std::move(label), blockSpace);
    Strip strip;
    strip.gridLeft = x;
    strip.gridRight = x + width;
    strip.verticals = {x, x + width};
    strip.height = 7 * pt + place(strip, m_type.set(answer.value, Style::Body, width - 10 * pt), x + 5 * pt, 3 * pt);
    add(std::move(strip), 0);
}

void Composer::table(const TableBlock &table, qreal x, qreal width)
{
    qreal before = blockSpace;
    if (!table.caption.isEmpty()) {
        text(table.caption, Style::Heading3, x, width, blockSpace * 1.2, true);
        before = 3 * pt;
    }
    if (!table.help.isEmpty() && m_density.help) {
        text(table.help, Style::Small, x, width, 0, true);
        before = 2 * pt;
    }
    const size_t first = m_strips.size();
    m_tables.compose(table, x, width, m_card, m_strips);
    if (first < m_strips.size()) {
        m_strips[first].spaceBefore = before * m_density.space;
        m_strips[first].breakBefore = m_breakPage;
        m_breakPage = false;
    }
}

void Composer::card(const CardBlock &card, qreal x, qreal width)
{
    if (card.spare && ++m_spareCards > m_density.spareCards)
        return;
    const int outer = m_card;
    m_card = m_cards++;
    const size_t first = m_strips.size();
    if (!card.title.isEmpty())
        text(card.title, Style::CardTitle, x + cardPad, width - 2 * cardPad, 0, true);
    if (first < m_strips.size())
        m_strips[first].height += 2 * pt; // also above what goes on under it on the next page
    blocks(card.blocks, x + cardPad, width - 2 * cardPad);
    if (first < m_strips.size()) {
        // A card that goes on over a page says again which it is.
        for (size_t i = first; i < m_strips.size() && !card.title.isEmpty(); ++i) {
            if (m_strips[i].header < 0)
                m_strips[i].header = int(first);
        }
        m_strips.back().keepWithNext = true;
        // The frame is drawn around the strips; the space inside it belongs to them, so that it follows them over a page break.
        m_strips[first].spaceBefore = 10 * pt * std::max(0.5, m_density.space);
        Strip foot;
        foot.height = 5 * pt * m_density.space;
        add(std::move(foot), 0);
    }
    m_card = outer;
}

void Composer::figure(const FigureBlock &figure, qreal x, qreal width)
{
    Strip strip;
    const QImage image = figure.drawing ? QImage() : m_album.image(figure.image);
    if (figure.drawing) {
        const QSizeF size = figure.drawing->sizeIn(width, (m_document.landscape ? 150 : 205) * mm);
        strip.pictures.push_back({QRectF(QPointF(x + (width - size.width()) / 2, 0), size), {}, figure.drawing});
        strip.height = size.height() + 2 * pt;
    } else if (!image.isNull()) {
        // Column width, but a tall picture leaves room for its text on the same page.
        const QSizeF size = QSizeF(image.size()).scaled(width, 150 * mm, Qt::KeepAspectRatio);
        strip.pictures.push_back({QRectF(QPointF(x, 0), size), image});
        strip.height = size.height() + 2 * pt;
    }
    if (!figure.alt.isEmpty())
        strip.height += place(strip, m_type.set(figure.alt, Style::Muted, width), x, strip.height);
    add(std::move(strip), blockSpace);
}

void Composer::signatures(const SignatureBlock &block, qreal x, qreal width)
{
    const qreal half = (width - gutter) / 2;
    for (qsizetype i = 0; i < block.labels.size(); i += 2) {
        Strip strip;
        const qreal room = std::max(smallestRow, 12 * mm * m_density.space);
        for (qsizetype side = 0; side < 2 && i + side < block.labels.size(); ++side) {
            const qreal left = x + qreal(side) * (half + gutter);
            strip.rules.emplace_back(left, room, left + half, room);
            const qreal label = place(strip, m_type.set(block.labels.at(i + side), Style::Small, half), left, room + pt);
            strip.height = std::max(strip.height, room + pt + label);
        }
        add(std::move(strip), blockSpace);
    }
}

} // namespace sjusteg::paper
