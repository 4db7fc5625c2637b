// SPDX-License-Identifier: MPL-2.0
#include "screen/TextLength.h"

#include <algorithm>

namespace sjusteg::screen {

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

} // namespace sjusteg::screen
