// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Database.h"

#include <QString>

namespace sjusteg {

/// What a look at the path and the first 100 bytes says, before SQLite is let near the file.
enum class FileKind { Missing, NotAFile, NoPermission, NotSjusteg, Damaged, Newer, TooLarge, Unsafe, Sjusteg };

struct FileProbe {
    FileKind kind = FileKind::Missing;
    int version = 0;       ///< schema version in the header
    bool writable = false; ///< both file and folder can be written to
    QString cause;
};

/// Larger than any process with pictures in it.
constexpr qint64 largestFile = qint64(4) << 30;

/// `newest`: the schema version this program knows; `mark`: the application id that makes it ours; `together`: the process file, where this
/// is the one beside it.
FileProbe probeFile(const QString &path, int newest, quint32 mark = applicationId, const QString &together = {});

/// Whether the journal beside a database names a file that SQLite would then delete. Not meant is the journal that the process file
/// `together` has in common with its participants' file while both are being changed.
bool journalNamesAnother(const QString &path, const QString &together);

/// Identity of a file on disk, to notice that it was deleted or replaced. Empty when it is not there.
QString fileIdentity(const QString &path);

} // namespace sjusteg
