// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Clock.h"
#include "Result.h"
#include "storage/FileLock.h"

#include <functional>
#include <memory>

namespace sjusteg {

/// A file in a synced folder or on a network drive, with the participants' file beside it where there is one, worked on in a copy on this
/// computer and put back whole. What others have put
/// there meanwhile is never overwritten: ours then becomes a second file beside it, with the date in its name.
class WorkCopy
{
public:
    struct Taken {
        std::unique_ptr<WorkCopy> copy;
        std::optional<LockHolder> holder; ///< someone else has the file open; no copy
        QString conflict;                 ///< what was not put back last time lies here now, as the file has changed since
    };
    enum class Outcome { NothingNew, PutBack, Conflict };

    /// Copies `file` into a folder of its own under `folder`; what an earlier session could not put back is gone on with.
    static Result<Taken> take(const QString &file, const QString &folder, const QString &owner, std::shared_ptr<Clock> clock);
    ~WorkCopy();

    QString localPath() const { return m_local; }
    QString place() const { return m_shared; } ///< where it is put back: the file, after a conflict the second file
    /// Puts the copy back when it has changed. `save` writes the open file somewhere else, whole (Workbook::saveCopy).
    Result<Outcome> putBack(const std::function<Result<void>(const QString &)> &save);
    /// After the file is closed: takes the copy away when everything in it has been put back.
    void close();

private:
    WorkCopy(QString shared, QString local, std::shared_ptr<Clock> clock);
    Result<void> copyHere();
    bool hasUnsent() const;
    void readState();
    Result<void> writeState() const;
    QString statePath() const;
    QString conflictPath() const;

    QString m_shared;
    QString m_local;
    QByteArray m_base; ///< SHA-256 of the shared file as it was when both were the same
    QByteArray m_sent; ///< and of the work copy then
    QByteArray m_next, m_nextSent; ///< what they will be when the copy that is being put back has arrived
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<FileLock> m_lock;
};

} // namespace sjusteg
