// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/ScreenChoice.h"

#include <QSettings>

#include <algorithm>

namespace sjusteg {

namespace {

QString chosenScreenKey()
{
    return QStringLiteral("sharedScreen");
}

} // namespace

QString ScreenChoice::wanted(const QWidget &leader) const
{
    const QVector<Screens::Screen> others = offered(leader);
    const QSettings settings;
    const QString last = settings.value(chosenScreenKey()).toString();
    if (others.isEmpty() || (last.isEmpty() && settings.contains(chosenScreenKey())))
        return {};
    const bool there = std::any_of(others.cbegin(), others.cend(), [&last](const Screens::Screen &screen) { return screen.name == last; });
    return there ? last : others.constFirst().name;
}

void ScreenChoice::remember(const QString &screen)
{
    QSettings().setValue(chosenScreenKey(), screen);
}

} // namespace sjusteg
