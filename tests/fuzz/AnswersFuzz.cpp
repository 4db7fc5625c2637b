// SPDX-License-Identifier: MPL-2.0
#include "Fuzz.h"
#include "Room.h"

#include "exchange/Answers.h"

using namespace sjusteg;

namespace fuzz {

void answers(const QByteArray &input)
{
    static const Room room;
    static auto &workbook = *new std::unique_ptr<Workbook>; // never closed: Qt's list of connections goes first
    if (!workbook) {
        room.write("prosess.sjusteg", soundFile());
        workbook = open(room.path("prosess.sjusteg")).workbook;
        require(workbook != nullptr, "a sound file opens");
    }
    const Result<int> loaded = loadAnswers(*workbook, input);
    if (!loaded) {
        require(!loaded.problem().sentence.isEmpty(), "answers are refused without a sentence");
        return; // nothing has changed, so the same file serves again
    }
    const QByteArray dumped = QJsonDocument(dumpAnswers(*workbook)).toJson();
    const Result<int> again = loadAnswers(*workbook, dumped);
    require(again.ok(), "what was dumped is refused");
    require(QJsonDocument(dumpAnswers(*workbook)).toJson() == dumped, "loading a dump changes it");
    workbook.reset();
}

} // namespace fuzz
