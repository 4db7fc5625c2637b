// SPDX-License-Identifier: MPL-2.0
#include "window/PlainTexts.h"

#include <QEvent>
#include <QLabel>

namespace sjusteg {

bool PlainTexts::eventFilter(QObject *watched, QEvent *event)
{
    // Every widget is polished once before it is shown or measured; a tooltip before it is given its text.
    if (event->type() == QEvent::Polish) {
        if (auto *label = qobject_cast<QLabel *>(watched); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sjusteg
