// SPDX-License-Identifier: MPL-2.0
#include "paper/Typesetter.h"

#include "paper/Units.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>

namespace sjusteg::paper {

namespace {

struct StyleSpec {
    qreal size;
    bool bold;
    QRgb ink;
};

constexpr QRgb black = 0xff000000;
constexpr QRgb grey = 0xff555555;

constexpr std::array<StyleSpec, styleCount> specs{{
    {26, true, black},   // Front
    {16, true, black},   // Title
    {13, true, black},   // Heading1
    {11.5, true, black}, // Heading2
    {10, true, black},   // Heading3
    {10, false, black},  // Body
    {9, false, grey},    // Muted
    {8, false, grey},    // Small
    {8.5, true, black},  // Label
    {8.5, true, black},  // TableHead
    {9, false, black},   // Cell
    {9, true, black},    // CellBold
    {10.5, true, black}, // CardTitle
}};

/// Families in the order they are asked for a letter. Those that are not installed are left out, so a bare machine prints with what
/// it has.
QStringList installedFamilies()
{
    const QStringList wanted{QStringLiteral("Noto Sans"),          QStringLiteral("Noto Sans Arabic"),
                             QStringLiteral("Noto Naskh Arabic"),  QStringLiteral("Noto Sans Ethiopic"),
                             QStringLiteral("DejaVu Sans"),        QStringLiteral("Liberation Sans")};
    const QStringList known = QFontDatabase::families();
    QStringList found;
    std::copy_if(wanted.cbegin(), wanted.cend(), std::back_inserter(found), [&known](const QString &family) { return known.contains(family); });
    return found;
}

constexpr char16_t endOfLatin = 0x250; ///< every font we ask for has what comes before
const QString betweenParts = QStringLiteral("   ");

/// Line feeds as QTextLayout knows them; control characters have no shape on paper.
QString withoutControls(const QString &text)
{
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0); };
    if (std::none_of(text.cbegin(), text.cend(), isControl))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('\n')) {
            clean += QChar(QChar::LineSeparator);
        } else if (c == QLatin1Char('\r')) {
            if (i + 1 >= text.size() || text.at(i + 1) != QLatin1Char('\n'))
                clean += QChar(QChar::LineSeparator);
        } else if (c == QLatin1Char('\t')) {
            clean += QLatin1String("    ");
        } else if (!isControl(c)) {
            clean += c;
        }
    }
    return clean;
}

/// Lines of `layout` below what `text` holds already.
void breakLines(Text &text, QTextLayout &layout, qreal width, Qt::Alignment alignment)
{
    const bool rightToLeft = layout.text().isRightToLeft();
    QTextOption option(rightToLeft && alignment == Qt::AlignLeading ? Qt::Alignment(Qt::AlignRight) : alignment);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight); // it would follow the window, not the words
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition({0, text.height});
        text.height += line.height();
        text.width = std::max(text.width, line.naturalTextWidth());
    }
    layout.endLayout();
}

bool isFromRight(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

} // namespace

QString Text::words() const
{
    QStringList paragraphs;
    for (const std::unique_ptr<QTextLayout> &layout : layouts)
        paragraphs.append(layout->text());
    return paragraphs.join(QChar(QChar::LineSeparator));
}

void Text::draw(QPainter &painter, const QPointF &place) const
{
    painter.setPen(ink);
    for (const std::unique_ptr<QTextLayout> &layout : layouts)
        layout->draw(&painter, place);
}

Typesetter::Typesetter(qreal scale, qreal smallest)
{
    static const QStringList families = installedFamilies();
    for (int i = 0; i < styleCount; ++i) {
        QFont &font = m_fonts[size_t(i)];
        if (!families.isEmpty())
            font.setFamilies(families);
        font.setPixelSize(qRound(std::max(smallest, specs[size_t(i)].size * scale) * pt));
        font.setBold(specs[size_t(i)].bold);
        // Any spacing at all keeps «fi» two letters, so that words can be found in the PDF.
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.01 * pt);
        font.setHintingPreference(QFont::PreferNoHinting);
    }
}

bool Typesetter::canShow(char32_t letter) const
{
    const auto known = m_known.constFind(letter);
    if (known != m_known.constEnd())
        return *known;
    const bool shown = QFontMetricsF(m_fonts[size_t(Style::Body)]).inFontUcs4(letter);
    m_known.insert(letter, shown);
    return shown;
}

QString Typesetter::printable(const QString &text) const
{
    const QString clean = withoutControls(text);
    if (std::all_of(clean.cbegin(), clean.cend(), [](QChar c) { return c.unicode() < endOfLatin; }))
        return clean;
    // PDF/A has no place for the empty box that stands for a missing letter, and from the number it can be found again.
    QString result;
    for (const char32_t letter : clean.toUcs4()) {
        if (letter < endOfLatin || canShow(letter))
            result += QStringView(QChar::fromUcs4(letter));
        else
            result += QStringLiteral("[U+%1]").arg(uint(letter), 4, 16, QLatin1Char('0')).toUpper();
    }
    return result;
}

void Typesetter::addParagraph(Text &result, const QString &text, const QList<QTextLayout::FormatRange> &formats, Style style, qreal width,
                              Qt::Alignment alignment) const
{
    result.ink = QColor::fromRgb(specs[size_t(style)].ink);
    result.layouts.push_back(std::make_unique<QTextLayout>(text, m_fonts[size_t(style)]));
    QTextLayout &layout = *result.layouts.back();
    layout.setCacheEnabled(true); // the glyphs found here are those that are drawn
    layout.setFormats(formats);
    breakLines(result, layout, width, alignment);
}

Text Typesetter::set(const QString &text, Style style, qreal width, Qt::Alignment alignment) const
{
    Text result;
    const QString whole = printable(text);
    if (!isFromRight(whole)) {
        addParagraph(result, whole, {}, style, width, alignment);
        return result;
    }
    for (const QString &paragraph : whole.split(QChar(QChar::LineSeparator)))
        addParagraph(result, paragraph, {}, style, width, alignment);
    return result;
}

Text Typesetter::setLabelled(const QVector<std::pair<QString, QString>> &parts, Style style, qreal width) const
{
    Text result;
    QString whole;
    QList<QTextLayout::FormatRange> labels;
    const auto endParagraph = [&] {
        if (!whole.isEmpty())
            addParagraph(result, whole, labels, style, width, Qt::AlignLeading);
        whole.clear();
        labels.clear();
    };
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const auto &[label, value] : parts) {
        if (!whole.isEmpty())
            whole += betweenParts;
        const QString name = printable(label);
        const QString shown = name.endsWith(QLatin1Char('?')) ? name : name + QLatin1Char(':');
        labels.append({int(whole.size()), int(shown.size()), bold});
        whole += shown;
        const QString answer = printable(value);
        if (!isFromRight(answer)) {
            whole += QLatin1Char(' ') + answer;
            continue;
        }
        endParagraph(); // an answer from right to left has a line to itself
        for (const QString &paragraph : answer.split(QChar(QChar::LineSeparator)))
            addParagraph(result, paragraph, {}, style, width, Qt::AlignLeading);
    }
    endParagraph();
    return result;
}

QString Typesetter::shortened(const QString &text, Style style, qreal width) const
{
    return QFontMetricsF(m_fonts[size_t(style)]).elidedText(printable(text), Qt::ElideRight, width);
}

qreal Typesetter::advance(const QString &text, Style style) const
{
    return QFontMetricsF(m_fonts[size_t(style)]).horizontalAdvance(text);
}

qreal Typesetter::lineHeight(Style style) const
{
    return QFontMetricsF(m_fonts[size_t(style)]).height();
}

} // namespace sjusteg::paper
