// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// What was deleted of a participant. Given to the one who deletes, and kept nowhere else.
struct DeletionReceipt {
    QString code;
    QDateTime at;
    QString archived; ///< where the municipality keeps what it must keep: the case number, as entered
    QVector<std::pair<QString, int>> copies; ///< title of a template → whole copies of it
    QVector<std::pair<QString, int>> rows;   ///< title of a form about several → the participant's rows in it
    int versions = 0; ///< kept at finishing and reopening
    int pictures = 0;
    QStringList mentions; ///< forms about others in whose text the code stands still; they are left to the reader
    int unnamed = 0;      ///< such forms that are not named: their titles may tell of others, who have been locked since
    QStringList left;     ///< files with older, sealed copies that could not be taken away
};

/// Deletes everything about the participant with the code: the line in the register, the placements, every copy about any of them, rows and
/// references in forms about several, with history, versions and pictures; then the participants' file is written anew and its backups give
/// way to a new one. Nothing brings it back: the caller forgets what it keeps for undo. Participants must be unlocked.
Result<DeletionReceipt> removeParticipant(Workbook &workbook, const QString &code, const QString &archived);

} // namespace sjusteg
