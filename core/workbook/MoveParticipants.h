// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/FormStore.h"

namespace sjusteg {

class Database;
class SealedFormStore;

/// Notes in the process file that the participants' file `pair` belongs to it; inside a transaction.
Result<void> writePair(Database &database, const QString &pair);

/// Moves forms about participants out of the process file, with history, versions and pictures, and writes down the pair: one transaction
/// over both files. A form that is in the participants' file already stays as it is there.
Result<void> moveParticipants(Database &database, FormStore &process, SealedFormStore &participants, const QVector<FormHead> &heads, const QString &pair);

/// After a move: no byte of what was moved stays in the process file, or in the backups that were made of it (`file`: the one they are
/// kept beside). Backups keep their names and times.
Result<void> cleanAfterMove(Database &database, const QString &file, const TemplateCatalog &catalog);

} // namespace sjusteg
