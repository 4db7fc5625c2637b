// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QKeyEvent>
#include <QKeySequence>
#include <QList>

namespace sjusteg::screen {

/// Both keys people know for «Redo», on every system: Windows has the one, the other desktops the other.
inline QList<QKeySequence> redoKeys()
{
    return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)};
}

inline bool isRedo(const QKeyEvent &key)
{
    return redoKeys().contains(QKeySequence(key.keyCombination()));
}

} // namespace sjusteg::screen
