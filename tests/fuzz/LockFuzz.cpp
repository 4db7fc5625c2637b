// SPDX-License-Identifier: MPL-2.0
#include "Fuzz.h"
#include "Room.h"

#include "storage/FileLock.h"

#include <QFile>

using namespace sjusteg;

namespace fuzz {

void lock(const QByteArray &input)
{
    static const Room room;
    const QString path = room.path("prosess.sjusteg");
    room.write("prosess.sjusteg", "x");
    room.write("prosess.sjusteg.lock", input);
    {
        const FileLock::Attempt attempt = FileLock::take(path, QStringLiteral("Kari"), standingClock()->now());
        require(!(attempt.lock && attempt.holder), "a lock is ours or somebody's");
    }
    require(room.read("prosess.sjusteg") == "x", "the file itself is never touched");
    QFile::remove(FileLock::lockPath(path));
}

} // namespace fuzz
