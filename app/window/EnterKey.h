// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>

namespace sjusteg {

/// Lets Enter press the button that has the focus, also where the platform gives only the space bar that meaning.
/// Boxes and choices are left alone: in a table Enter goes on to the next row. So are the buttons a dialog itself presses on Enter.
class EnterKey final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace sjusteg
