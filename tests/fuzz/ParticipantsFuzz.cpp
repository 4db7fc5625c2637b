// SPDX-License-Identifier: MPL-2.0
#include "Examine.h"
#include "Fuzz.h"
#include "Room.h"

#include "storage/Database.h"
#include "storage/KeyCost.h"
#include "storage/ParticipantFile.h"
#include "storage/Passphrase.h"

#include <QFile>
#include <QSqlQuery>

using namespace sjusteg;

namespace fuzz {

namespace {

Passphrase passphrase()
{
    return Passphrase::fromText(QStringLiteral("fire ord som ingen gjetter"));
}

/// A process file and its participants' file, with a copy or two in it, made by a key that costs little.
std::pair<QByteArray, QByteArray> soundPair()
{
    static const std::pair<QByteArray, QByteArray> pair = [] {
        const Room room;
        room.write("prosess.sjusteg", soundFile());
        OpenResult opened = open(room.path("prosess.sjusteg"));
        require(opened.workbook && opened.workbook->createParticipants(passphrase(), KeyCost::forTests()).ok(), "no sound participants");
        Edit edit{{}, QStringLiteral("edit"), {}};
        for (const char *id : {"mal-6.5", "ekstra-deltakerplan"}) {
            const Form form = opened.workbook->newCopy(QString::fromLatin1(id));
            edit.changes.append({form.head.id, AddForm{form}});
        }
        require(opened.workbook->apply(edit).ok(), "no sound forms of participants");
        opened.workbook.reset();
        return std::pair(room.read("prosess.sjusteg"), room.read("prosess.deltakere"));
    }();
    return pair;
}

/// The file itself is the input where it looks like one; else the input is laid over the sealed lines, one after the other, at the place
/// its first two bytes say.
QByteArray participantsFrom(const QByteArray &input)
{
    if (input.startsWith("SQLite") || input.size() < 3)
        return input;
    QByteArray file = soundPair().second;
    const qsizetype at = (quint8(input.at(0)) << 8 | quint8(input.at(1))) * qsizetype(3) % file.size();
    return file.replace(at, input.size() - 2, input.mid(2));
}

} // namespace

void participants(const QByteArray &input)
{
    static const Room room;
    room.write("prosess.sjusteg", soundPair().first);
    room.write("prosess.deltakere", participantsFrom(input));
    OpenResult opened = open(room.path("prosess.sjusteg"));
    require(opened.workbook != nullptr, "the process opens whatever lies beside it");
    const Result<void> unlocked = opened.workbook->unlockParticipants(passphrase());
    if (!unlocked)
        require(!unlocked.problem().sentence.isEmpty(), "participants stay locked without a sentence");
    examine(*opened.workbook);
    opened.workbook->lockParticipants();
    for (const FormHead &head : opened.workbook->allCopies())
        require(head.templateId != QLatin1StringView("mal-6.5"), "a copy is known while it is locked");
}

} // namespace fuzz
