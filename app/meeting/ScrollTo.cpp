// SPDX-License-Identifier: MPL-2.0
#include "meeting/ScrollTo.h"

#include <QLayout>
#include <QScrollArea>
#include <QTimer>

namespace sjusteg {

void scrollTo(QWidget *part)
{
    constexpr int margin = 8;
    QTimer::singleShot(0, part, [part] {
        for (QWidget *up = part->parentWidget(); up; up = up->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(up);
            if (!area || !area->widget())
                continue;
            if (QLayout *layout = area->widget()->layout())
                layout->activate();
            area->ensureWidgetVisible(part, 0, margin);
        }
    });
}

} // namespace sjusteg
