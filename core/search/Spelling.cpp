// SPDX-License-Identifier: MPL-2.0
#include "search/Spelling.h"

#include <algorithm>

namespace sjusteg {

namespace {

constexpr char16_t aRing = u'å';
constexpr char16_t ae = u'æ';
constexpr char16_t oStroke = u'ø';

/// The letter without capital and accent where one look is enough; null for what needs Unicode's tables.
char16_t simpleLetter(char16_t letter)
{
    if (letter < 0x80)
        return letter >= u'A' && letter <= u'Z' ? char16_t(letter + 0x20) : letter;
    switch (letter) {
    case u'å':
    case u'Å': return aRing;
    case u'æ':
    case u'Æ':
    case u'ä':
    case u'Ä': return ae;
    case u'ø':
    case u'Ø':
    case u'ö':
    case u'Ö': return oStroke;
    default: return 0;
    }
}

bool isAccent(QChar::Category category)
{
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Hyphens that only say where a line may break, joiners, and the stroke that makes an Arabic word wider.
bool isInvisible(char32_t letter)
{
    return letter == 0x00ad || letter == 0x0640 || letter == 0x200c || letter == 0x200d;
}

bool isWordLetter(char32_t letter)
{
    return QChar::isLetterOrNumber(letter) || (letter >= 0x80 && (QChar::isMark(letter) || isInvisible(letter)));
}

char32_t letterAt(QStringView text, qsizetype at, qsizetype &length)
{
    const QChar first = text.at(at);
    length = 1;
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
        length = 2;
        return QChar::surrogateToUcs4(first, text.at(at + 1));
    }
    return first.unicode();
}

QString spelled(const QString &plain, QLatin1StringView a, QLatin1StringView e, QLatin1StringView o)
{
    QString result;
    result.reserve(plain.size() + 4);
    for (const QChar letter : plain) {
        switch (letter.unicode()) {
        case aRing: result += a; break;
        case ae: result += e; break;
        case oStroke: result += o; break;
        default: result += letter;
        }
    }
    return result;
}

bool isNorwegianLetter(QChar letter)
{
    return letter == aRing || letter == ae || letter == oStroke;
}

} // namespace

QString plainSpelling(QStringView word)
{
    QString result;
    result.reserve(word.size());
    for (const QChar letter : word) {
        const char16_t simple = simpleLetter(letter.unicode());
        if (simple == 0)
            break;
        result += QChar(simple);
    }
    if (result.size() == word.size())
        return result;
    // å may come as a and a ring: put together first, taken apart again where it is no letter of ours.
    result.clear();
    const QString together = word.toString().normalized(QString::NormalizationForm_C);
    for (const char32_t letter : together.toUcs4()) {
        if (letter < 0x10000 && simpleLetter(char16_t(letter)) != 0) {
            result += QChar(simpleLetter(char16_t(letter)));
            continue;
        }
        if (letter == U'ß') { // Qt folds one letter to one
            result += QStringLiteral("ss");
            continue;
        }
        const QString parts = QString::fromUcs4(&letter, 1).toCaseFolded().normalized(QString::NormalizationForm_KD);
        for (const char32_t part : parts.toUcs4()) {
            if (!isAccent(QChar::category(part)) && !isInvisible(part))
                result += QString::fromUcs4(&part, 1);
        }
    }
    return result;
}

QStringList asciiSpellings(const QString &plain)
{
    if (std::none_of(plain.cbegin(), plain.cend(), isNorwegianLetter))
        return {};
    const QLatin1StringView a("a"), twoE("ae"), o("o");
    QStringList all{spelled(plain, a, twoE, o), spelled(plain, a, a, o), longSpelling(plain)};
    all.removeDuplicates();
    return all;
}

QString longSpelling(const QString &plain)
{
    return spelled(plain, QLatin1StringView("aa"), QLatin1StringView("ae"), QLatin1StringView("oe"));
}

bool nextWord(QStringView text, qsizetype &from, Word &word)
{
    qsizetype length = 0;
    while (from < text.size() && !isWordLetter(letterAt(text, from, length)))
        from += length;
    word.start = from;
    while (from < text.size() && isWordLetter(letterAt(text, from, length)))
        from += length;
    word.length = from - word.start;
    if (word.length == 0)
        return false;
    word.plain = plainSpelling(text.mid(word.start, word.length));
    return true;
}

QVector<Word> wordsOf(QStringView text)
{
    QVector<Word> words;
    Word word;
    for (qsizetype at = 0; nextWord(text, at, word);) {
        if (!word.plain.isEmpty())
            words.append(word);
    }
    return words;
}

} // namespace sjusteg
