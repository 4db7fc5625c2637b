// SPDX-License-Identifier: MPL-2.0
#include "participants/ParticipantWatch.h"

#include "meeting/shared/SharedView.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSettings>

#include <utility>

namespace sjusteg {

namespace {

QString idleKey()
{
    return QStringLiteral("participantIdleMinutes");
}

constexpr int lookEvery = 3000;    // ms
constexpr qint64 asleep = 60'000;  // ms between two looks: the machine slept, or stood still; whoever is there now may be another

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

ParticipantWatch::ParticipantWatch(const Workspace &workspace, SharedView &shared, const std::function<bool()> &settle, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_shared(shared)
    , m_settle(settle)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &ParticipantWatch::tick);
    connect(&workspace.workbook, &Workbook::participantStateChanged, this, &ParticipantWatch::stateChanged);
    connect(&shared, &SharedView::changed, this, &ParticipantWatch::onShared);
    // The window system says so when it is about to stop the program, on those that do.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationSuspended)
            lock();
    });
    stateChanged();
}

int ParticipantWatch::idleMinutes()
{
    constexpr int usual = 10;
    const int minutes = QSettings().value(idleKey(), usual).toInt();
    return idleChoices().contains(minutes) ? minutes : usual;
}

void ParticipantWatch::setIdleMinutes(int minutes)
{
    QSettings().setValue(idleKey(), minutes);
}

bool ParticipantWatch::isUnlocked() const
{
    return m_workspace.workbook.participantState() == ParticipantState::Unlocked;
}

bool ParticipantWatch::lock()
{
    if (!isUnlocked())
        return true;
    if (!m_settle())
        return false;
    m_workspace.workbook.lockParticipants();
    return true;
}

bool ParticipantWatch::roomIsWatching() const
{
    return m_shared.sharedWindow() != nullptr;
}

void ParticipantWatch::closeSharedView()
{
    if (roomIsWatching())
        m_shared.openAction()->trigger();
}

void ParticipantWatch::tick()
{
    const qint64 now = m_workspace.workbook.clock().steady();
    const qint64 idle = now - m_lastUse;
    const bool slept = now - std::exchange(m_lastTick, now) > asleep;
    if (slept || roomIsWatching() || idle >= idleMinutes() * qint64(60'000))
        lock(); // what cannot be saved is tried again at the next look
}

void ParticipantWatch::stateChanged()
{
    // Events are looked at only while there is something to lock.
    qApp->removeEventFilter(this);
    m_timer.stop();
    if (!isUnlocked())
        return;
    m_lastUse = m_lastTick = m_workspace.workbook.clock().steady();
    qApp->installEventFilter(this);
    m_timer.start();
}

void ParticipantWatch::onShared()
{
    const bool before = std::exchange(m_watched, roomIsWatching());
    if (before == m_watched)
        return;
    if (m_watched)
        lock();
    Q_EMIT roomChanged();
}

bool ParticipantWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isUse(event->type()))
        m_lastUse = m_workspace.workbook.clock().steady();
    return QObject::eventFilter(watched, event);
}

} // namespace sjusteg
