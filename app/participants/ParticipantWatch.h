// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QTimer>

#include <functional>

namespace sjusteg {

class SharedView;

/// Locks the participants when nobody uses the program, when the room looks on, and after the machine has slept. Lives as long as the file is open.
class ParticipantWatch final : public QObject
{
    Q_OBJECT
public:
    /// `settle`: writes what is being typed and closes what stands on top of the window; false when it could not be saved.
    ParticipantWatch(const Workspace &workspace, SharedView &shared, const std::function<bool()> &settle, QObject *parent = nullptr);

    static int idleMinutes();
    static void setIdleMinutes(int minutes);
    static QVector<int> idleChoices() { return {2, 5, 10, 20, 30}; }

    bool isUnlocked() const;
    bool lock(); ///< false: what was typed last could not be saved, so they stay open
    bool roomIsWatching() const;
    void closeSharedView();

public Q_SLOTS:
    void tick(); ///< looks at the clock; called by itself every few seconds

Q_SIGNALS:
    void roomChanged(); ///< roomIsWatching()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void stateChanged();
    void onShared();

    const Workspace m_workspace;
    SharedView &m_shared;
    const std::function<bool()> m_settle;
    QTimer m_timer;
    qint64 m_lastUse = 0;  ///< by the steady clock
    qint64 m_lastTick = 0;
    bool m_watched = false;
};

} // namespace sjusteg
