// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QProcess>
#include <QSize>
#include <QString>

/// A display server of the test's own with a laptop's screen and, to the right of it, a projector that can be unplugged. Both are monitors of one
/// large screen in memory, as those of a real machine are.
class TwoScreens
{
public:
    ~TwoScreens();

    /// Starts it and makes it the display of this program. Says what is wrong; empty: it runs.
    QString start();
    bool plugProjector();
    bool unplugProjector();

    static QString laptop() { return QStringLiteral("Laptop"); }
    static QString projector() { return QStringLiteral("Projector"); }
    static QSize laptopSize() { return {1366, 768}; }
    static QSize projectorSize() { return {1280, 720}; }

private:
    bool setMonitors(const QStringList &arguments);

    QProcess m_server;
};
