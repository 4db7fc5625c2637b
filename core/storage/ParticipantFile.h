// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Cipher.h"
#include "storage/Database.h"
#include "storage/ParticipantLock.h"

namespace sjusteg {

/// Marks a participants' file as ours: «Delt».
constexpr quint32 participantMark = 0x44656c74;

/// NAME.deltakere beside NAME.sjusteg.
QString participantPath(const QString &processPath);
/// A problem when a process file of this name would be its own participants' file.
Result<void> isNoParticipantName(const QString &processPath);

/// Whose participants a file holds. Sealed in it.
struct ParticipantOwner {
    QString pair;    ///< drawn when the file was made; the process file holds the same
    QString process; ///< id of the process's own form, which older copies of the process file hold as well
};

/// The lock and the owner, as they lie in the file.
struct ParticipantHead {
    ParticipantLock lock;
    QByteArray owner; ///< sealed
};

/// Makes the file, empty, in one step: it is there whole or not at all. Fails when the name is taken.
Result<void> makeParticipantFile(const QString &path, const ParticipantLock &lock, const Cipher &cipher, const ParticipantOwner &owner);

/// How looking at the file ended, before any passphrase has been tried.
enum class ParticipantProbe { Sound, Missing, NotAFile, NoPermission, NotOurs, Newer, Unsafe, TooLarge, Damaged };

struct ProbedParticipants {
    ParticipantProbe kind = ParticipantProbe::Missing;
    bool writable = false;
    Problem problem; ///< a sentence for every kind but Sound
};
/// Looks at the file on a connection of its own; what an edit that was cut short has left is taken back where it may be written to.
/// `process`: the process file it lies beside.
ProbedParticipants probeParticipants(const QString &path, const QString &process);

/// Reads from the file attached to `database`.
Result<ParticipantHead> readParticipantHead(Database &database);
Result<void> writeParticipantHead(Database &database, const ParticipantHead &head);

QByteArray sealOwner(const Cipher &cipher, const ParticipantOwner &owner);
std::optional<ParticipantOwner> openOwner(const Cipher &cipher, const QByteArray &sealed);

} // namespace sjusteg
