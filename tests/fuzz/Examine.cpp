// SPDX-License-Identifier: MPL-2.0
#include "Examine.h"

#include "Room.h"
#include "carry/Carry.h"
#include "document/DocumentBuilder.h"
#include "document/MinutesDraft.h"
#include "document/Report.h"
#include "exchange/Answers.h"
#include "flow/Completion.h"
#include "flow/Progress.h"
#include "meeting/Meeting.h"
#include "plan/Tasks.h"
#include "plan/Wheel.h"

#include <QJsonArray>

using namespace sjusteg;

namespace fuzz {

namespace {

constexpr int mostForms = 40; // one shape after the other says more than the same one often

void examineForm(const Workbook &workbook, const QString &id)
{
    const Form *form = workbook.form(id);
    if (!form)
        return;
    (void)workbook.copyTitle(id);
    (void)workbook.referencesTo(id);
    (void)workbook.history(id);
    (void)missing(workbook, *form);
    (void)buildFormDocument(workbook, *form);
    const QString name = exportName(workbook, *form);
    require(!name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1Char('.')), "a title leads to another folder");
    (void)openOffers(workbook, id);
    for (const FormVersion &version : workbook.versions(id))
        (void)buildVersionDocument(workbook, version);
    for (auto table = form->tables.cbegin(); table != form->tables.cend(); ++table) {
        for (const Row &row : *table)
            (void)workbook.rowTitle(id, table.key(), row.id);
    }
}

} // namespace

void examine(Workbook &workbook)
{
    int left = mostForms;
    for (const FormHead &head : workbook.allCopies()) {
        if (--left < 0)
            break;
        examineForm(workbook, head.id);
    }
    (void)workbook.check();
    (void)dumpAnswers(workbook);
    (void)tasks(workbook, QDate(2026, 3, 4));
    (void)readWheel(workbook);
    (void)nextAction(workbook);
    (void)buildAnchoringReport(workbook);
    for (const meeting::Meeting &meeting : meeting::allMeetings(workbook)) {
        (void)meeting.faceAt(workbook.clock().now());
        (void)buildMinutesDocument(workbook, meeting);
    }

    const Form *form = workbook.single(QStringLiteral("mal-1.2"));
    const CellRef cell{QStringLiteral("conclusion"), {}, {}};
    const Edit edit{{}, QStringLiteral("edit"), {{form->head.id, SetCell{cell, form->value(cell), QStringLiteral("Lager")}}}};
    if (const Result<void> done = workbook.apply(withEffects(workbook, edit)); !done)
        require(!done.problem().sentence.isEmpty(), "an edit that is refused has no sentence");
}

} // namespace fuzz
