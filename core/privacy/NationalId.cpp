// SPDX-License-Identifier: MPL-2.0
#include "privacy/NationalId.h"

#include <QDate>
#include <QVector>

#include <algorithm>
#include <array>

namespace sjusteg {

namespace {

constexpr int idLength = 11;
constexpr int dateLength = 6;      // then a space or a hyphen may stand
constexpr int longestSeparator = 3; // « - »

/// 0–9 in any script; -1 for everything else.
int digitAt(const QString &text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text.at(i).digitValue() : -1;
}

/// What stands between the date and the rest: spaces of every width, hyphens and dashes, and what is never seen.
bool separates(QChar letter)
{
    switch (letter.unicode()) {
    case u'-':
    case 0x00ad: // soft hyphen
    case 0x200b: // zero width space
    case 0x2060: // word joiner
    case 0x2212: // minus
    case 0xfeff: return true;
    default: return (letter.isSpace() && letter != u'\n' && letter != u'\r' && letter != QChar::ParagraphSeparator)
        || letter.category() == QChar::Punctuation_Dash;
    }
}

int checkSum(const QString &digits, const int *weights, int count)
{
    int sum = 0;
    for (int i = 0; i < count; ++i)
        sum += digitAt(digits, i) * weights[i];
    return (11 - sum % 11) % 11; // 10: no digit does, the number is never given
}

bool controlDigitsFit(const QString &digits)
{
    static constexpr std::array first{3, 7, 6, 1, 8, 9, 4, 5, 2};
    static constexpr std::array second{5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    return checkSum(digits, first.data(), int(first.size())) == digitAt(digits, 9)
        && checkSum(digits, second.data(), int(second.size())) == digitAt(digits, 10);
}

/// The series the number belongs to are not kept up with: a date that there was in any century will do.
bool isDate(int day, int month, int year)
{
    if (day > 40)
        day -= 40;
    for (const int madeUp : {80, 65, 40}) {
        if (month > madeUp) {
            month -= madeUp;
            break;
        }
    }
    return QDate::isValid(1900 + year, month, day) || QDate::isValid(2000 + year, month, day);
}

/// The digits that begin at `start`, eleven or none; `end` becomes where they end.
QString digitsFrom(const QString &text, qsizetype start, qsizetype &end)
{
    QString digits;
    qsizetype at = start;
    for (; digitAt(text, at) >= 0 && digits.size() < idLength; ++at) {
        digits += QChar(u'0' + digitAt(text, at));
        if (digits.size() != dateLength)
            continue;
        qsizetype next = at + 1;
        while (next < text.size() && next - at - 1 < longestSeparator && separates(text.at(next)))
            ++next;
        if (next > at + 1 && digitAt(text, next) >= 0)
            at = next - 1;
    }
    end = at;
    return digits.size() == idLength && digitAt(text, at) < 0 ? digits : QString();
}

struct Found {
    qsizetype position = 0;
    qsizetype length = 0; ///< with what stands between the digits
    QString digits;
};

QVector<Found> numbersIn(const QString &text)
{
    QVector<Found> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (digitAt(text, at) < 0 || digitAt(text, at - 1) >= 0)
            continue;
        qsizetype end = at;
        const QString digits = digitsFrom(text, at, end);
        if (!digits.isEmpty() && isNationalId(digits)) {
            found.append({at, end - at, digits});
            at = end - 1;
        }
    }
    return found;
}

} // namespace

bool isNationalId(const QString &digits)
{
    const bool elevenDigits = digits.size() == idLength && std::all_of(digits.cbegin(), digits.cend(), [](QChar one) { return one.digitValue() >= 0; });
    if (!elevenDigits)
        return false;
    const auto pair = [&digits](int at) { return 10 * digitAt(digits, at) + digitAt(digits, at + 1); };
    return isDate(pair(0), pair(2), pair(4)) && controlDigitsFit(digits);
}

QStringList nationalIdsIn(const QString &text)
{
    QStringList digits;
    for (const Found &one : numbersIn(text))
        digits.append(one.digits);
    return digits;
}

QString withoutNationalIds(const QString &text)
{
    QString shown = text;
    const QVector<Found> found = numbersIn(text);
    for (auto one = found.crbegin(); one != found.crend(); ++one)
        shown.replace(one->position, one->length, QString(idLength, QChar(0x2022)));
    return shown;
}

} // namespace sjusteg
