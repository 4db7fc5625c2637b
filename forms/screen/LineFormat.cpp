// SPDX-License-Identifier: MPL-2.0
#include "screen/LineFormat.h"

#include "screen/TextLength.h"
#include "workbook/ValueWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

#include <cmath>
#include <optional>

namespace sjusteg::screen {

namespace {

struct LineFormatWords {
    Q_DECLARE_TR_FUNCTIONS(LineFormat)
};

struct WrittenDay {
    int day;
    int month;
    int year;
};

/// 3.9.2026, 03.09.26, 03092026, whether there is such a day or not.
std::optional<WrittenDay> writtenDay(const QString &text)
{
    static const QRegularExpression dotted(QStringLiteral("^(\\d{1,2})[./\\- ](\\d{1,2})[./\\- ](\\d{2}|\\d{4})$"));
    static const QRegularExpression packed(QStringLiteral("^(\\d{2})(\\d{2})(\\d{2}|\\d{4})$"));
    std::optional<WrittenDay> written;
    for (const QRegularExpression &shape : {dotted, packed}) {
        const QRegularExpressionMatch match = shape.match(text);
        if (!match.hasMatch())
            continue;
        const int year = match.captured(3).toInt();
        written = WrittenDay{match.captured(1).toInt(), match.captured(2).toInt(), year < 100 ? 2000 + year : year};
    }
    return written;
}

QJsonValue optionValue(const QString &text, const Field &field, const QVector<Option> &options)
{
    for (const Option &option : options) {
        if (option.label.compare(text, Qt::CaseInsensitive) == 0 || option.id == text)
            return option.id;
    }
    return field.other.isEmpty() ? noValue()
                                 : Value(QJsonObject{{QStringLiteral("option"), field.other}, {QStringLiteral("text"), text}});
}

Parsed parseList(const QString &text, const Field &field, const QVector<Option> &options)
{
    QJsonArray chosen;
    const QStringList parts = text.split(QRegularExpression(QStringLiteral("[,;\n]")), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const Value one = optionValue(part.trimmed(), field, options);
        if (one.isUndefined())
            return {};
        chosen.append(one);
    }
    return {true, chosen};
}

Parsed parseCheck(const QString &text)
{
    static const QStringList yes{QStringLiteral("x"), QStringLiteral("ja"), QStringLiteral("1"), QStringLiteral("true"),
                                 QStringLiteral("sann"), QStringLiteral("☒"), QStringLiteral("✓")};
    return {true, yes.contains(text.toLower()) ? Value(true) : noValue()};
}

} // namespace

Parsed parseDate(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {true, noValue()};
    QDate date = QDate::fromString(trimmed, Qt::ISODate);
    if (const std::optional<WrittenDay> written = writtenDay(trimmed))
        date = QDate(written->year, written->month, written->day);
    return date.isValid() && date.year() >= 1900 ? Parsed{true, date.toString(Qt::ISODate)} : Parsed{};
}

QString noSuchDay(const QString &text)
{
    const std::optional<WrittenDay> written = writtenDay(text.trimmed());
    const QDate first = written ? QDate(written->year, written->month, 1) : QDate();
    if (!first.isValid() || (written->day >= 1 && written->day <= first.daysInMonth()))
        return {};
    const QString month = QLocale(QLocale::NorwegianBokmal, QLocale::Norway).monthName(first.month());
    return LineFormatWords::tr("There is no %1 %2 %3: the month has %4 days.")
        .arg(QString::number(written->day), month, QString::number(written->year), QString::number(first.daysInMonth()));
}

Parsed parseTime(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {true, noValue()};
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2})(?:[.:, ]?(\\d{2}))?$"));
    const QRegularExpressionMatch match = shape.match(trimmed);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? Parsed{true, time.toString(QStringLiteral("HH:mm"))} : Parsed{};
}

Parsed parseNumber(const QString &text, const Field &field)
{
    QString trimmed = text.trimmed();
    if (!field.suffix.isEmpty() && trimmed.endsWith(field.suffix))
        trimmed.chop(field.suffix.size());
    trimmed.remove(QRegularExpression(QStringLiteral("[\\s\u00a0\u202f]")));
    if (trimmed.isEmpty())
        return {true, noValue()};
    trimmed.replace(QLatin1Char(','), QLatin1Char('.'));
    bool ok = false;
    const double number = trimmed.toDouble(&ok);
    const double shift = std::pow(10.0, field.decimals);
    if (!ok || !std::isfinite(number) || (field.minimum && number < *field.minimum) || (field.maximum && number > *field.maximum)
        || std::abs(number * shift - std::round(number * shift)) > 1e-6)
        return {};
    return {true, std::round(number * shift) / shift};
}

QString dateText(const Value &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate).toString(QStringLiteral("dd.MM.yyyy"));
}

QString timeText(const Value &value)
{
    return value.toString();
}

QString numberText(const Value &value, const Field &field)
{
    if (!value.isDouble())
        return value.toString();
    return numberWords(value.toDouble(), field.decimals);
}

Parsed parseCell(const QString &text, const Field &field, const QVector<Option> &options)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {true, noValue()};
    switch (field.type) {
    case FieldType::Text: {
        const QString line = trimmed.simplified();
        return field.maxLength > 0 && characterCount(line) > field.maxLength ? Parsed{} : Parsed{true, line};
    }
    case FieldType::LongText: return field.maxLength > 0 && characterCount(trimmed) > field.maxLength ? Parsed{} : Parsed{true, trimmed};
    case FieldType::Date: return parseDate(trimmed);
    case FieldType::Time: return parseTime(trimmed);
    case FieldType::Number:
    case FieldType::Scale: return parseNumber(trimmed, field);
    case FieldType::Check: return parseCheck(trimmed);
    case FieldType::Person: return {true, QJsonObject{{QStringLiteral("name"), trimmed}}};
    case FieldType::MultiChoice: return parseList(trimmed, field, options);
    case FieldType::Unit:
        if (field.multiple)
            return parseList(trimmed, field, options);
        [[fallthrough]];
    case FieldType::Choice: {
        const Value chosen = optionValue(trimmed, field, options);
        return chosen.isUndefined() ? Parsed{} : Parsed{true, chosen};
    }
    default: return {};
    }
}

} // namespace sjusteg::screen
