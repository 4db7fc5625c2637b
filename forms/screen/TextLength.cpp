// SPDX-License-Identifier: MPL-2.0
#include "screen/TextLength.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sjusteg::screen {

namespace {

struct LengthWords {
    Q_DECLARE_TR_FUNCTIONS(TextLength)
};

constexpr int soonFull = 10; // the last tenth is counted down

QString counted(int number)
{
    return QLocale().toString(number);
}

} // namespace

int characterCount(QStringView text)
{
    const auto halves = std::count_if(text.begin(), text.end(), [](QChar unit) { return unit.isLowSurrogate(); });
    return int(text.size() - halves);
}

QString firstCharacters(const QString &text, int most)
{
    int at = 0;
    for (int count = 0; at < text.size() && count < most; ++count)
        at += text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return text.left(at);
}

int startOfLast(const QString &text, int end, int count)
{
    int at = end;
    for (; at > 0 && count > 0; --count)
        at -= at > 1 && text.at(at - 1).isLowSurrogate() ? 2 : 1;
    return at;
}

QString leftOutWords(const LeftOut &leftOut, int most)
{
    if (leftOut.characters <= 0)
        return {};
    if (leftOut.of <= 1)
        return LengthWords::tr("The field is full: it holds %1 characters. What you write now is left out.").arg(counted(most));
    const QString words = LengthWords::tr("%1 of %2 characters were left out: the field holds %3.")
                              .arg(counted(leftOut.characters), counted(leftOut.of), counted(most));
    return leftOut.onClipboard ? words + QLatin1Char(' ') + LengthWords::tr("The whole text is still on the clipboard.") : words;
}

QString roomWords(int count, int most)
{
    const int room = most - count;
    if (room > most / soonFull)
        return {};
    return room > 0 ? LengthWords::tr("Room for %n more character(s).", nullptr, room)
                    : LengthWords::tr("The field is full: it holds %1 characters.").arg(counted(most));
}

} // namespace sjusteg::screen
