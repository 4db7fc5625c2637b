// SPDX-License-Identifier: MPL-2.0
#include "Fuzz.h"
#include "Room.h"

#include "library/SharedExamples.h"
#include "library/TakeExamples.h"

using namespace sjusteg;

namespace fuzz {

void examples(const QByteArray &input)
{
    const Result<SharedExamples> read = readShared(input, *catalog());
    if (!read) {
        require(!read.problem().sentence.isEmpty(), "a file of examples is refused without a sentence");
        return;
    }
    static const Room room;
    room.write("prosess.sjusteg", soundFile());
    OpenResult opened = open(room.path("prosess.sjusteg"));
    (void)lookAtExamples(*opened.workbook, *read);
    QVector<int> all;
    for (int i = 0; i < int(read->examples.size()); ++i)
        all.append(i);
    const Result<Edit> taken = takeExamples(*opened.workbook, *read, all);
    if (!taken) {
        require(!taken.problem().sentence.isEmpty(), "examples are not taken without a sentence");
        return;
    }
    const qsizetype before = opened.workbook->allCopies().size();
    if (opened.workbook->apply(*taken))
        require(opened.workbook->allCopies().size() >= before, "examples that are taken write over nothing");
}

} // namespace fuzz
