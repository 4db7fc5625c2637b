// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPointF>
#include <QTextLayout>

#include <array>
#include <memory>
#include <vector>

class QPainter;

namespace sjusteg::paper {

enum class Style { Front, Title, Heading1, Heading2, Heading3, Body, Muted, Small, Label, TableHead, Cell, CellBold, CardTitle };
inline constexpr int styleCount = 13;

/// Laid-out text with its place in a strip.
struct Text {
    /// One, or one a paragraph where some are written from right to left: each goes the way of its first letter.
    std::vector<std::unique_ptr<QTextLayout>> layouts;
    QPointF at;
    QColor ink;
    qreal height = 0;
    qreal width = 0; ///< of the longest line

    QString words() const;
    void draw(QPainter &painter, const QPointF &place) const;
};

/// Turns strings into lines. One typeface family; letters it lacks come from its sisters for other scripts.
class Typesetter
{
public:
    /// `smallest` in points: no type is smaller, whatever the scale.
    explicit Typesetter(qreal scale = 1, qreal smallest = 7);

    /// `alignment` leading: what is written from right to left stands to the right.
    Text set(const QString &text, Style style, qreal width, Qt::Alignment alignment = Qt::AlignLeading) const;
    /// «Label: value» after one another in one paragraph, the labels bold.
    Text setLabelled(const QVector<std::pair<QString, QString>> &parts, Style style, qreal width) const;
    /// Ends in «…» where it is longer than `width`.
    QString shortened(const QString &text, Style style, qreal width) const;
    qreal advance(const QString &text, Style style) const;
    qreal lineHeight(Style style) const;

private:
    /// What has no shape is left out; a letter that no installed font has becomes its number, «[U+1F642]».
    QString printable(const QString &text) const;
    bool canShow(char32_t letter) const;
    void addParagraph(Text &result, const QString &text, const QList<QTextLayout::FormatRange> &formats, Style style, qreal width,
                      Qt::Alignment alignment) const;

    std::array<QFont, styleCount> m_fonts;
    mutable QHash<char32_t, bool> m_known; ///< letters outside the Latin ones, asked for once
};

} // namespace sjusteg::paper
