// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

#include <QDateTime>

#include <memory>

namespace sjusteg {

/// Who has a file open.
struct LockHolder {
    QString name;
    QDateTime since;
    QString host;
    qint64 pid = 0;
    QString started; ///< when the process began, so that a number used again is not taken for the same process
};

/// The lock file beside a process file, so that two people do not write in it at once. SQLite's own locks last only as long as a
/// write; this one lasts as long as the file is open, and says who and since when. A lock whose process on this computer is gone
/// is taken over.
class FileLock
{
public:
    struct Attempt {
        std::unique_ptr<FileLock> lock;   ///< set when the lock is ours
        std::optional<LockHolder> holder; ///< set when someone else has it
        QString cause;                    ///< neither: why the lock file could not be written
    };
    static Attempt take(const QString &path, const QString &owner, const QDateTime &now);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    static QString lockPath(const QString &path);

private:
    FileLock(QString path, QByteArray content);
    QString m_path;
    QByteArray m_content;
};

} // namespace sjusteg
