// SPDX-License-Identifier: MPL-2.0
#include "TwoScreens.h"

#include <QStandardPaths>

namespace {

constexpr int patience = 20'000; // ms

/// «1366/361x768/203+0+0», as xrandr wants it: pixels with millimetres, and where it lies.
QString place(QSize size, int left)
{
    const auto millimetres = [](int pixels) { return qRound(pixels * 25.4 / 96); };
    return QStringLiteral("%1/%2x%3/%4+%5+0").arg(size.width()).arg(millimetres(size.width())).arg(size.height()).arg(millimetres(size.height())).arg(left);
}

} // namespace

TwoScreens::~TwoScreens()
{
    m_server.terminate();
    m_server.waitForFinished(patience);
}

QString TwoScreens::start()
{
    for (const QString &program : {QStringLiteral("Xvfb"), QStringLiteral("xrandr")}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + QStringLiteral(" is not installed (tests/packages.txt)");
    }
    const QString whole = QStringLiteral("%1x%2x24").arg(laptopSize().width() + projectorSize().width()).arg(laptopSize().height());
    // It chooses a free number itself and writes it down. Without -noreset it would forget the monitors when the last program leaves.
    m_server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-noreset"), QStringLiteral("-nolisten"),
                                            QStringLiteral("tcp"), QStringLiteral("-screen"), QStringLiteral("0"), whole});
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(patience))
            return QStringLiteral("Xvfb does not start: ") + QString::fromLocal8Bit(m_server.readAllStandardError());
    }
    qputenv("DISPLAY", ':' + m_server.readLine().trimmed());
    if (!setMonitors({QStringLiteral("--setmonitor"), laptop(), place(laptopSize(), 0), QStringLiteral("screen")}) || !plugProjector())
        return QStringLiteral("xrandr cannot make two monitors");
    return {};
}

bool TwoScreens::plugProjector()
{
    return setMonitors({QStringLiteral("--setmonitor"), projector(), place(projectorSize(), laptopSize().width()), QStringLiteral("none")});
}

bool TwoScreens::unplugProjector()
{
    return setMonitors({QStringLiteral("--delmonitor"), projector()});
}

bool TwoScreens::setMonitors(const QStringList &arguments)
{
    QProcess xrandr;
    xrandr.start(QStringLiteral("xrandr"), arguments);
    return xrandr.waitForFinished(patience) && xrandr.exitCode() == 0;
}
