// SPDX-License-Identifier: MPL-2.0
#include "wheel/Names.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

namespace sjusteg::wheel {

namespace {

struct NameText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::wheel::Names)
};

QFont fontOf(const WheelStyle &style, qreal unit)
{
    QFont font = style.font;
    font.setPixelSize(std::max(1, qRound(unit)));
    return font;
}

std::shared_ptr<const QTextLayout> breakLines(const QString &text, const QFont &font, const QVector<QTextLayout::FormatRange> &formats, qreal width)
{
    auto layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * 0.94;
    }
    layout->endLayout();
    return layout;
}

} // namespace

QString monthName(int month)
{
    QString name = QLocale().standaloneMonthName(month);
    name[0] = name.at(0).toUpper();
    return name;
}

QString severalTimesTitle()
{
    return NameText::tr("Several times a year");
}

QString withoutMonthTitle()
{
    return NameText::tr("Not yet given a month");
}

QString budgetRingTitle()
{
    return NameText::tr("Budget and accounts");
}

QString ringTitle(const Option &unit)
{
    return unit.label.isEmpty() ? NameText::tr("No unit") : unit.label;
}

QString letterOf(const Wheel &wheel, const QString &unit)
{
    for (int i = 0; i < wheel.units.size(); ++i) {
        if (wheel.units.at(i).id == unit)
            return QString(QChar(u'A' + i));
    }
    return {};
}

QString monthsText(const WheelActivity &activity)
{
    if (activity.months.size() < 2)
        return {};
    if (activity.months.size() == 12)
        return NameText::tr("every month");
    QStringList names;
    for (const int month : activity.months)
        names.append(QLocale().standaloneMonthName(month, activity.months.size() > 3 ? QLocale::ShortFormat : QLocale::LongFormat));
    const QString last = names.takeLast();
    return NameText::tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

QString spoken(const Wheel &wheel, const WheelActivity &activity)
{
    QStringList parts{QStringLiteral("%1 %2").arg(activity.number).arg(activity.name)};
    if (activity.months.size() == 1)
        parts.append(monthName(activity.months.constFirst()));
    else
        parts.append(activity.months.isEmpty() ? withoutMonthTitle() : monthsText(activity));
    parts.append(activity.day);
    parts.append(wheelTypeText(activity.type));
    for (const Option &unit : wheel.units) {
        if (unit.id == activity.unit && activity.type != WheelType::Fixed)
            parts.append(unit.label);
    }
    parts.append(activity.note);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::shared_ptr<const QTextLayout> layOutName(const WheelActivity &activity, const QString &unitLetter, const WheelStyle &style, qreal unit,
                                              qreal width)
{
    QString text = activity.name;
    const int nameEnd = int(text.size());
    QStringList more{monthsText(activity), activity.day};
    more.removeAll(QString());
    if (!more.isEmpty())
        text += QStringLiteral(" – ") + more.join(QStringLiteral(", "));
    QVector<QTextLayout::FormatRange> formats;
    QTextCharFormat muted;
    muted.setForeground(style.muted);
    formats.append({nameEnd, int(text.size()) - nameEnd, muted});
    if (!unitLetter.isEmpty()) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::Bold);
        strong.setForeground(style.muted);
        text += QChar(QChar::Nbsp);
        text += unitLetter;
        formats.append({int(text.size()) - 1, 1, strong});
    }
    return breakLines(text, fontOf(style, unit), formats, width);
}

std::shared_ptr<const QTextLayout> layOutLine(const QString &text, const WheelStyle &style, qreal unit, qreal width)
{
    const QFont font = fontOf(style, unit);
    return breakLines(QFontMetricsF(font).elidedText(text, Qt::ElideRight, width), font, {}, width * 1.05);
}

} // namespace sjusteg::wheel
