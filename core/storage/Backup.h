// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "storage/Database.h"

#include <QDateTime>
#include <QVector>

namespace sjusteg {

/// A complete copy of an open file at `target`, which is replaced at once or not at all. Works also when the file itself has been
/// deleted meanwhile.
Result<void> copyDatabase(Database &database, const QString &target);
/// The same of the participants' file attached to it, which stays sealed.
Result<void> copyParticipants(Database &database, const QString &target);

/// «NAME.sjusteg-kopier» beside the file.
QString backupFolder(const QString &path);

/// Makes a dated copy in the folder of copies beside `file` (the database's own, or the one it is a work copy of) and thins the older
/// ones. Returns the new copy's path, empty when nothing had changed since the last.
Result<QString> makeBackup(Database &database, const QString &file, const QDateTime &now);

/// The same for the participants' file attached to `database`, in the same folder under its own ending.
Result<QString> makeParticipantBackup(Database &database, const QString &file, const QDateTime &now);

/// All copies of the participants' file beside `file`, oldest first.
QStringList participantBackups(const QString &file);

/// Which of the copies made at `times` may go: all of the last 24 hours stay, then the last of each day for 30 days, then the last
/// of each month.
QVector<QDateTime> backupsToDrop(QVector<QDateTime> times, const QDateTime &now);

} // namespace sjusteg
