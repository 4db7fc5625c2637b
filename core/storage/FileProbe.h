// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

namespace sjusteg {

/// What a look at the path and the first 100 bytes says, before SQLite is let near the file.
enum class FileKind { Missing, NotAFile, NoPermission, NotSjusteg, Damaged, Newer, Sjusteg };

struct FileProbe {
    FileKind kind = FileKind::Missing;
    int version = 0;       ///< schema version in the header
    bool writable = false; ///< both file and folder can be written to
    QString cause;
};

/// `newest`: the schema version this program knows.
FileProbe probeFile(const QString &path, int newest);

/// Identity of a file on disk, to notice that it was deleted or replaced. Empty when it is not there.
QString fileIdentity(const QString &path);

} // namespace sjusteg
