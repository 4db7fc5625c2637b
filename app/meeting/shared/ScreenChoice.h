// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/shared/Screens.h"

namespace sjusteg {

/// On which screen the shared window is to stand. The choice is remembered by the screen's name.
class ScreenChoice
{
public:
    explicit ScreenChoice(const Screens &screens)
        : m_screens(screens)
    {
    }

    /// The other screens than the one the leader works on.
    QVector<Screens::Screen> offered(const QWidget &leader) const { return m_screens.besides(m_screens.under(leader)); }
    /// The screen chosen last if it is there, else another one than the leader's; empty: in a window beside the leader's own.
    QString wanted(const QWidget &leader) const;
    static void remember(const QString &screen); ///< empty: a window

private:
    const Screens &m_screens;
};

} // namespace sjusteg
