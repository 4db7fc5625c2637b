// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "paper/Album.h"
#include "paper/Density.h"
#include "paper/Strip.h"
#include "paper/TableComposer.h"

namespace sjusteg::paper {

/// Of all type sizes of a print.
qreal typeScale(const Document &document, const Density &density);

/// Turns the blocks of a document into strips of a given width, in reading order.
class Composer
{
public:
    Composer(const Document &document, qreal width, const Density &density, Album &album);
    std::vector<Strip> compose();

private:
    void heading();
    void facts();
    void blocks(const QVector<Block> &blocks, qreal x, qreal width);
    void card(const CardBlock &card, qreal x, qreal width);
    void figure(const FigureBlock &figure, qreal x, qreal width);
    void table(const TableBlock &table, qreal x, qreal width);
    void signatures(const SignatureBlock &block, qreal x, qreal width);
    void boxed(const AnswerBlock &answer, qreal x, qreal width);
    void text(const QString &content, Style style, qreal x, qreal width, qreal before, bool keepWithNext = false);
    qreal placeAnswer(Strip &strip, const AnswerBlock &answer, qreal x, qreal width) const;
    qreal placeTickField(Strip &strip, const TickBlock &ticks, qreal x, qreal width) const;
    qreal placeLabel(Strip &strip, const QString &label, const QString &help, qreal x, qreal width) const;
    bool isHalf(const Block &block) const;
    Strip &add(Strip strip, qreal before);

    const Document &m_document;
    const qreal m_width;
    const Density &m_density;
    const TableType m_tableType;
    const Typesetter &m_type;
    Album &m_album;
    TableComposer m_tables;
    std::vector<Strip> m_strips;
    int m_card = -1;
    int m_cards = 0;
    int m_spareCards = 0;
    bool m_breakPage = false;
};

} // namespace sjusteg::paper
