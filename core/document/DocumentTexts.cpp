// SPDX-License-Identifier: MPL-2.0
#include "document/DocumentTexts.h"

namespace sjusteg {

namespace {

class TextGatherer
{
public:
    void operator()(const HeadingBlock &block) { m_texts.append(block.text); }
    void operator()(const ParagraphBlock &block) { m_texts.append(block.text); }
    void operator()(const ListBlock &block) { m_texts += block.items; }
    void operator()(const AnswerBlock &block) { m_texts += {block.label, block.value}; }
    void operator()(const TickBlock &block)
    {
        m_texts += {block.label, block.note};
        m_texts += block.options;
    }
    void operator()(const TableBlock &block)
    {
        m_texts.append(block.caption);
        for (const TableBlock::Column &column : block.columns)
            m_texts.append(column.title);
        for (const QVector<TableBlock::Cell> &row : block.rows) {
            for (const TableBlock::Cell &cell : row)
                m_texts.append(cell.text);
        }
    }
    void operator()(const CardBlock &block)
    {
        m_texts.append(block.title);
        add(block.blocks);
    }
    void operator()(const FigureBlock &block) { m_texts.append(block.alt); }
    void operator()(const SignatureBlock &) {}
    void operator()(const PageBreakBlock &) {}

    void add(const QVector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &one) { (*this)(one); }, block);
    }
    void add(const QString &text) { m_texts.append(text); }

    QStringList texts()
    {
        m_texts.removeAll(QString());
        return m_texts;
    }

private:
    QStringList m_texts;
};

} // namespace

QStringList textsOf(const Document &document)
{
    TextGatherer gatherer;
    for (const QString &text : {document.municipality, document.process, document.title, document.subject})
        gatherer.add(text);
    for (const Fact &fact : document.facts)
        gatherer.add(fact.value);
    gatherer.add(document.blocks);
    return gatherer.texts();
}

} // namespace sjusteg
