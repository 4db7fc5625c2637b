// SPDX-License-Identifier: MPL-2.0
#include "screen/TextLength.h"

#include <QLineEdit>

namespace sjusteg::screen {

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
