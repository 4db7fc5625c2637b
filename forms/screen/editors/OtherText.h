// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/TextLength.h"

#include <QLineEdit>

namespace sjusteg::screen {

/// The text beside an «other» option.
class OtherText final : public QLineEdit
{
    Q_OBJECT
public:
    explicit OtherText(QWidget *parent)
        : QLineEdit(parent)
    {
        limitLength(this, 200);
        setPlaceholderText(tr("Describe"));
        hide();
    }

    void display(const QString &text, bool open)
    {
        if (text.trimmed() != this->text().trimmed())
            setText(text);
        setVisible(open);
    }
};

} // namespace sjusteg::screen
