// SPDX-License-Identifier: MPL-2.0
#include "screen/TextLength.h"

#include "screen/Bubble.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

#include <memory>

namespace sjusteg::screen {

namespace {

constexpr int longestPaste = 10'000'000; // a line takes 32,767 halves and drops the rest without a word; it must get here to be counted

} // namespace

void limitLength(QLineEdit *line, int most, std::function<void(const QString &said)> tell)
{
    if (!tell)
        tell = [line](const QString &said) { showBubble(*line, line->rect(), said); };
    line->setMaxLength(longestPaste);
    const auto before = std::make_shared<int>(characterCount(line->text()));
    QObject::connect(line, &QLineEdit::textEdited, line, [line, most, tell, before](const QString &text) {
        const int held = qMax(most, *before); // an old answer may be longer; it can be made shorter, not longer
        const int over = characterCount(text) - held;
        if (over <= 0) {
            tell({});
            return;
        }
        // What was just entered ends at the cursor; the rest stood there before.
        const int cursor = line->cursorPosition();
        const int end = startOfLast(text, cursor, over);
        const QString clipboard = QGuiApplication::clipboard()->text();
        const bool pasted = !clipboard.isEmpty() && text.left(cursor).endsWith(clipboard);
        const int entered = pasted ? characterCount(clipboard) : qMax(over, characterCount(text) - *before);
        line->setText(text.left(end) + text.mid(cursor));
        line->setCursorPosition(end);
        tell(leftOutWords({over, entered, pasted}, most));
    });
    QObject::connect(line, &QLineEdit::textChanged, line, [line, before] { *before = characterCount(line->text()); });
}

} // namespace sjusteg::screen
