// SPDX-License-Identifier: MPL-2.0
#include "window/SafeClose.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace sjusteg {

namespace {

#ifdef Q_OS_UNIX
// A signal handler may do next to nothing: it writes one byte, and the event loop does the rest.
int ends[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(ends[0], &byte, 1);
}
#endif

} // namespace

SafeClose::SafeClose(QObject *parent)
    : QObject(parent)
{
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &) { Q_EMIT sessionEnds(); }, Qt::DirectConnection);
#ifdef Q_OS_UNIX
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return;
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT stopWanted();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = int(SA_RESTART | SA_RESETHAND); // asked a second time, the program goes at once
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
#endif
}

SafeClose::~SafeClose()
{
#ifdef Q_OS_UNIX
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::signal(signal, SIG_DFL);
    for (int &end : ends) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
#endif
}

} // namespace sjusteg
