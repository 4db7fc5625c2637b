// SPDX-License-Identifier: MPL-2.0
#include "Examine.h"
#include "Fuzz.h"
#include "Room.h"

#include "workbook/Recovery.h"

#include <QFile>

using namespace sjusteg;

namespace fuzz {

void process(const QByteArray &input)
{
    static const Room room;
    room.write("prosess.sjusteg", input);
    QFile::remove(room.path("prosess.sjusteg-journal"));
    const OpenResult opened = open(room.path("prosess.sjusteg"));
    if (opened.workbook) {
        examine(*opened.workbook);
        return;
    }
    require(!opened.problem.sentence.isEmpty(), "a file is refused without a sentence");
    if (opened.outcome != OpenOutcome::UpgradeFailed && opened.outcome != OpenOutcome::Locked)
        require(room.read("prosess.sjusteg") == input, "a file that is refused is left as it was");
}

void recover(const QByteArray &input)
{
    static const Room room;
    room.write("skadet.sjusteg", input);
    QFile::remove(room.path("ny.sjusteg"));
    const Result<Recovery> made = recoverFile(room.path("skadet.sjusteg"), room.path("ny.sjusteg"), catalog());
    require(room.read("skadet.sjusteg") == input, "recovery only reads");
    if (!made) {
        require(!made.problem().sentence.isEmpty(), "recovery fails without a sentence");
        require(!QFile::exists(room.path("ny.sjusteg")), "recovery fails and leaves a file");
        return;
    }
    const OpenResult opened = open(room.path("ny.sjusteg"));
    require(opened.outcome == OpenOutcome::Opened, "what was recovered does not open");
    examine(*opened.workbook);
}

} // namespace fuzz
