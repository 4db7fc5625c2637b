// SPDX-License-Identifier: MPL-2.0
#include "Fuzz.h"
#include "Room.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace sjusteg;

namespace fuzz {

void definitions(const QByteArray &input)
{
    static const Room room;
    for (const QString &old : QDir(room.path(".")).entryList({QStringLiteral("*.json")}, QDir::Files))
        QFile::remove(room.path(old.toLatin1().constData()));
    QFile lists(QStringLiteral(DEFINITIONS_DIR "/lists.json"));
    require(lists.open(QIODevice::ReadOnly), "there are lists");
    room.write("lists.json", lists.readAll());
    room.write("flows.json", "[]");
    room.write("documents.json", "[]");

    const QByteArray mark = "\n=== ";
    qsizetype at = 0;
    QByteArray name = "mal-9.9.json";
    while (at >= 0) {
        const qsizetype next = input.indexOf(mark, at);
        room.write(name.constData(), input.mid(at, next < 0 ? -1 : next - at));
        if (next < 0)
            break;
        const qsizetype end = input.indexOf('\n', next + mark.size());
        static const QRegularExpression plain(QStringLiteral("^[a-z0-9.-]{1,40}\\.json$"));
        name = input.mid(next + mark.size(), end - next - mark.size());
        at = plain.match(QString::fromLatin1(name)).hasMatch() ? end : -1;
    }
    const auto read = TemplateCatalog::read(room.path("."));
    if (!read) {
        require(!read.problem().sentence.isEmpty(), "a definition is refused without a sentence");
        return;
    }
    require(!describeTemplates(**read).isEmpty(), "a definition that is read is listed");
    const auto unpacked = TemplateCatalog::unpack((*read)->pack());
    require(unpacked.ok(), "what was packed is unpacked");
    for (const Template &each : (*unpacked)->templates())
        require((*unpacked)->find(each.id) != nullptr, "what was packed is found");
}

} // namespace fuzz
