// SPDX-License-Identifier: MPL-2.0
#include "participants/DialogsOnTop.h"

#include <QApplication>
#include <QDialog>
#include <QPrintPreviewDialog>

namespace sjusteg {

namespace {
constexpr auto staysOnTop = "staysWhenLocked";
}

void keepOnTop(QDialog *dialog)
{
    dialog->setProperty(staysOnTop, true);
}

bool closeDialogsAboutParticipants(bool above)
{
    bool closed = false;
    for (QWidget *modal = QApplication::activeModalWidget(); modal; modal = QApplication::activeModalWidget()) {
        auto *dialog = qobject_cast<QDialog *>(modal);
        if (!dialog || dialog->property(staysOnTop).toBool() || (!above && !qobject_cast<QPrintPreviewDialog *>(dialog)))
            break;
        dialog->reject();
        if (dialog->isVisible())
            break; // it will not go
        closed = true;
    }
    return closed;
}

} // namespace sjusteg
