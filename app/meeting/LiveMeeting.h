// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/TimeLevel.h"
#include "window/Page.h"

#include <QTimer>

namespace sjusteg {

/// The meeting that is going on in the open file: what its clock says each second, and the presses. Every press is one commit that is on the
/// disk when it returns. One that could not be saved counts all the same, and is saved as soon as the disk allows it.
class LiveMeeting final : public QObject
{
    Q_OBJECT
public:
    /// A time when nobody could press anything.
    struct Gap {
        QDateTime from, until;
    };

    explicit LiveMeeting(const Workspace &workspace, QObject *parent = nullptr);

    const meeting::Meeting *running() const { return m_meeting ? &*m_meeting : nullptr; } ///< null: none has begun, or it has ended
    bool isRunning(const QString &lead) const { return m_meeting && m_meeting->lead == lead; }
    const meeting::ClockFace &face() const { return m_face; }
    const meeting::Post *currentPost() const;
    const meeting::Post *nextPost() const; ///< null when the current one is the last
    TimeLevel level() const;
    QDateTime now() const;                 ///< whole seconds, as they are logged

    /// What is wrong, in a sentence; nothing when it was done.
    std::optional<Problem> start(const meeting::Meeting &meeting, const QDateTime &at);
    std::optional<Problem> next();
    std::optional<Problem> back();
    std::optional<Problem> goTo(const QString &post); ///< any post, passing over those between
    std::optional<Problem> pause();
    std::optional<Problem> resume();
    std::optional<Problem> end();
    std::optional<Problem> reopen(const meeting::Meeting &meeting);
    /// «Posten begynte kl. …»: a step that can be undone.
    std::optional<Problem> correct(const QString &post, const QDateTime &began);

    bool goesByItself() const { return m_byItself; } ///< while changed() tells of a post that nobody pressed for
    void flush(); ///< tries again what could not be saved

    std::optional<Gap> slept() const { return m_slept; } ///< the machine slept while the clock ran, and nobody has said what that was
    void sleptInPause();   ///< it was a pause: logged with its times
    void sleptInMeeting(); ///< the meeting went on
    qint64 clockMoved() const { return m_moved; } ///< seconds the machine's clock was set by; 0: not, or seen
    void clockSeen();

public Q_SLOTS:
    void tick(); ///< looks at the clock; called each second while one runs

Q_SIGNALS:
    void changed();  ///< another post, pause, plan, log; or the meeting began or ended
    void ticked();   ///< the clock shows something else
    void noticed();  ///< slept() or clockMoved() has changed
    void levelReached(sjusteg::TimeLevel level); ///< with the sound if it is on

private:
    struct Unsaved {
        QLatin1StringView press;
        QString post;
        QDateTime at;
    };

    std::optional<Problem> press(const meeting::Meeting &meeting, QLatin1StringView press, QString post, const QDateTime &at); ///< a copy of `post`: the plan is read anew
    void remember(const meeting::Meeting &meeting, const Unsaved &unsaved);
    void tellUnsaved(const Problem &problem);
    void onApplied(const Edit &edit);
    void reread();
    void watch(const QDateTime &now);
    void goOnByItself();
    void wait();

    const Workspace m_workspace;
    std::optional<meeting::Meeting> m_meeting;
    meeting::ClockFace m_face;
    QVector<Unsaved> m_unsaved;
    QTimer m_timer;
    QDateTime m_lastNow;
    qint64 m_lastSteady = 0;
    std::optional<Gap> m_slept;
    qint64 m_moved = 0;
    TimeLevel m_level = TimeLevel::Plenty;
    bool m_pressing = false;
    bool m_byItself = false;
};

} // namespace sjusteg
