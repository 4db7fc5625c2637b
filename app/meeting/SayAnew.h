// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QLabel>
#include <QStyle>

namespace sjusteg {

/// Sets the text, and the tone it is coloured by, only where they differ: most seconds change nothing but the seconds.
inline void sayAnew(QLabel *label, const QString &text, const QString &tone = {})
{
    if (label->text() != text)
        label->setText(text);
    if (label->property("tone").toString() == tone)
        return;
    label->setProperty("tone", tone);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace sjusteg
