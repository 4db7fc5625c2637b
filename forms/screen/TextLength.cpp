// SPDX-License-Identifier: MPL-2.0
#include "screen/TextLength.h"

#include <QLineEdit>

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

void limitLength(QLineEdit *line, int most)
{
    line->setMaxLength(2 * most); // counts halves; never too strict
    QObject::connect(line, &QLineEdit::textEdited, line, [line, most](const QString &text) {
        if (characterCount(text) <= most)
            return;
        const int cursor = line->cursorPosition();
        line->setText(firstCharacters(text, most));
        line->setCursorPosition(cursor);
    });
}

} // namespace sjusteg::screen
