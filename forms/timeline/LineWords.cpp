// SPDX-License-Identifier: MPL-2.0
#include "timeline/LineWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace sjusteg::timeline {

namespace {

struct LineText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::timeline::LineWords)
};

QVector<QTextLayout::FormatRange> formatsOf(int split, int length, bool heading, const TimeLineStyle &style)
{
    QTextCharFormat first;
    first.setForeground(style.text);
    if (heading)
        first.setFontWeight(QFont::DemiBold);
    QTextCharFormat second;
    second.setForeground(style.muted);
    return {{0, split, first}, {split, length - split, second}};
}

/// Breaks at `width`; the width of the longest line that came of it.
qreal breakAt(QTextLayout &layout, qreal width)
{
    qreal longest = 0;
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * 0.96;
        longest = std::max(longest, line.naturalTextWidth());
    }
    layout.endLayout();
    return longest;
}

} // namespace

QString tickName(const QDate &date, int months, int letters)
{
    if (months > 1)
        return LineText::tr("Q%1").arg((date.month() + 2) / 3);
    return QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat).left(letters);
}

QString todayName()
{
    return LineText::tr("today");
}

std::shared_ptr<const QTextLayout> layOutTwoParts(const QString &text, const QString &muted, bool heading, const TimeLineStyle &style, qreal width)
{
    const QString between = text.isEmpty() || muted.isEmpty() ? QString() : heading ? QStringLiteral("   ") : QString(QChar::LineSeparator);
    QString first = text;
    first.replace(QLatin1Char('\n'), QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(first + between + muted, style.font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->setFormats(formatsOf(int(first.size()), int(layout->text().size()), heading, style));
    const qreal longest = breakAt(*layout, width);
    breakAt(*layout, std::min(width, std::ceil(longest) + 1)); // as narrow as it is, so that neighbours know how much room it takes
    return layout;
}

} // namespace sjusteg::timeline
