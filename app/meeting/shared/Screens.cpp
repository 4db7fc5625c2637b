// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/Screens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace sjusteg {

QVector<Screens::Screen> Screens::besides(const QString &name) const
{
    QVector<Screen> others = all();
    QRect own;
    for (const Screen &screen : std::as_const(others)) {
        if (screen.name == name)
            own = screen.geometry;
    }
    others.removeIf([&](const Screen &screen) { return screen.name == name || screen.geometry.intersects(own); });
    return others;
}

SystemScreens::SystemScreens(QObject *parent)
    : Screens(parent)
{
    for (QScreen *screen : QGuiApplication::screens())
        watch(screen);
    connect(qApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        watch(screen);
        Q_EMIT added(screen->name());
    });
    connect(qApp, &QGuiApplication::screenRemoved, this, [this](const QScreen *screen) { Q_EMIT removed(screen->name()); });
}

void SystemScreens::watch(QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, this, [this, screen] { Q_EMIT resized(screen->name()); });
}

QVector<Screens::Screen> SystemScreens::all() const
{
    QVector<Screen> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append({screen->name(), screen->geometry()});
    return screens;
}

QString SystemScreens::under(const QWidget &window) const
{
    return window.screen() ? window.screen()->name() : QString();
}

void SystemScreens::cover(QWidget &window, const QString &name)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::find_if(screens.cbegin(), screens.cend(), [&name](const QScreen *screen) { return screen->name() == name; });
    if (found == screens.cend())
        return;
    // Through the window of the system: a widget that is told its screen goes on using it when it has been unplugged.
    window.winId();
    window.windowHandle()->setScreen(*found);
    window.setGeometry((*found)->geometry()); // not every window manager puts a full-screen window where it is told
}

} // namespace sjusteg
