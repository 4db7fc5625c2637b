// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QPointer>
#include <QVector>

class QWidget;

namespace sjusteg {

/// Where somebody is typing, to be gone back to. A cell of a table drops its editor when the focus leaves and makes a new one when it
/// comes back, so the widgets around it are remembered too, and where the cursor stood.
class FocusPlace
{
public:
    static FocusPlace now();
    /// Gives the focus back to the nearest that is still there. False when nothing is.
    bool restore() const;

private:
    QVector<QPointer<QWidget>> m_chain; ///< innermost first
    int m_cursor = -1;
};

} // namespace sjusteg
