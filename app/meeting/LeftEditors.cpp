// SPDX-License-Identifier: MPL-2.0
#include "meeting/LeftEditors.h"

#include "screen/FieldEditor.h"

#include <QApplication>

namespace sjusteg {

namespace {

screen::FieldEditor *editorAround(QWidget *widget)
{
    while (widget && !qobject_cast<screen::FieldEditor *>(widget))
        widget = widget->parentWidget();
    return static_cast<screen::FieldEditor *>(widget);
}

} // namespace

void flushLeftEditors(QWidget *panel)
{
    QObject::connect(qApp, &QApplication::focusChanged, panel, [panel](QWidget *before, QWidget *now) {
        if (!before || !panel->isAncestorOf(before))
            return;
        screen::FieldEditor *left = editorAround(before);
        if (left && left != editorAround(now))
            left->flush();
    });
}

} // namespace sjusteg
