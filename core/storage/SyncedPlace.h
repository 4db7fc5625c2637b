// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace sjusteg {

/// A folder another program keeps the same on several computers, or that lies on another computer. SQLite's locks and the order of its
/// writes cannot be relied on there, so the file is worked on in a copy (WorkCopy.h).
struct SyncedPlace {
    enum class Kind { None, Synced, Network };
    Kind kind = Kind::None;
    QString service; ///< «OneDrive», «Nextcloud», …; empty for a network drive
    QString root;    ///< the folder it begins with
};

/// What is known about the computer; tests put in their own.
struct SyncedFacts {
    QStringList oneDriveFolders; ///< that the OneDrive program says it keeps, SharePoint libraries among them
    QString fileSystem;          ///< of the disk the file lies on: «ext4», «cifs»
    QString mount;               ///< where that disk begins
    bool networkDrive = false;   ///< Windows says so
};

SyncedFacts syncedFacts(const QString &path);
SyncedPlace syncedPlace(const QString &path, const SyncedFacts &facts);
inline SyncedPlace syncedPlace(const QString &path)
{
    return syncedPlace(path, syncedFacts(path));
}

} // namespace sjusteg
