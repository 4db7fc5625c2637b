// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Migrations.h"

namespace sjusteg {

/// How the file's list of tables differs from the one a file of this version has. One thing a line, in words a person can pass on.
struct SchemaFindings {
    QStringList foreign; ///< a trigger, a view, a table of somebody else: nothing a fault puts there
    QStringList broken;  ///< a table of ours that is missing or altered, or a list that cannot be read
};
/// Reads the list only; no table is touched. `version`: the schema the file says it has; `migrations`: the steps that lead there.
/// `mark`: whose file it is.
SchemaFindings compareSchema(Database &database, const QVector<Migration> &migrations, int version, quint32 mark = applicationId);

/// SHA-256 of the list, and whether a schema of that version has it.
QByteArray schemaPrint(Database &database);
bool isKnownSchema(const QByteArray &print, int version, quint32 mark = applicationId);

/// Rows no process ever has. More of them would fill the memory rather than a screen.
constexpr int mostLines = 2'000'000;
constexpr int mostForms = 50'000;
/// The table that has more lines than that; empty when none has. To be asked when the list of tables is known to be ours.
QString overfullTable(Database &database);
/// The same of the participants' file that lies beside the process file in `database`.
QString overfullParticipantTable(Database &database);

} // namespace sjusteg
