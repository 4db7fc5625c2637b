// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "OpenWindow.h"
#include "meeting/LiveMeeting.h"
#include "meeting/MeetingPage.h"
#include "step/StepPage.h"
#include "storage/KeyCost.h"
#include "storage/Passphrase.h"
#include "tools/ToolPages.h"

namespace sjusteg {

/// Every place the window can show, by name: "overview", "step N TAB" (step 2 has one more), "tasks", "responsibilities", "wheel", template ids
/// (registers too), the pages of the tools, the participants before they have a file, then open and locked, a meeting before, while and after it runs, another page meanwhile, and "start" last.
inline QStringList allPlaces(const TemplateCatalog &catalog)
{
    QStringList places{QStringLiteral("overview")};
    for (int step = 1; step <= 7; ++step) {
        for (int tab = StepPage::About; tab <= StepPage::Documents; ++tab)
            places.append(QStringLiteral("step %1 %2").arg(step).arg(tab));
        if (step == 2)
            places.append(QStringLiteral("step 2 %1").arg(int(StepPage::Matrix)));
    }
    places << QStringLiteral("examples") << QStringLiteral("tools") << QStringLiteral("card") << QStringLiteral("two cards");
    places << QStringLiteral("tasks") << QStringLiteral("responsibilities") << QStringLiteral("wheel");
    places << QStringLiteral("participants without a file") << QStringLiteral("participants") << QStringLiteral("participant") << QStringLiteral("participants locked");
    for (const Template &definition : catalog.templates())
        places.append(definition.id);
    for (const Template &definition : catalog.templates()) {
        if (hasToolPage(definition.id))
            places.append(QStringLiteral("tool ") + definition.id);
    }
    places << QStringLiteral("meeting planned") << QStringLiteral("meeting running") << QStringLiteral("page beside the meeting") << QStringLiteral("meeting held");
    places.append(QStringLiteral("start"));
    return places;
}

/// Lets the page take its shape: wrapped texts ask for their height when they know their width.
inline void settle()
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
}

inline Passphrase participantPassphrase()
{
    return Passphrase::fromText(QStringLiteral("fire gode ord i rad"));
}

/// The participants' file is made when there is none yet, and opened or locked.
inline void setParticipants(Workbook &workbook, ParticipantState wanted)
{
    Result<void> done;
    if (workbook.participantState() == ParticipantState::None)
        done = workbook.createParticipants(participantPassphrase(), KeyCost::forTests());
    else if (wanted == ParticipantState::Unlocked)
        done = workbook.unlockParticipants(participantPassphrase());
    if (!done)
        qFatal("%s", qPrintable(done.problem().sentence));
    if (wanted == ParticipantState::Locked)
        workbook.lockParticipants();
}

/// Somebody whose programme is over, with a placement and two self-evaluations: the row in reg-deltakere.
inline QString addSomebody(Workbook &workbook)
{
    const auto apply = [&workbook](const QVector<FormChange> &changes) {
        if (const Result<void> done = workbook.apply({{}, QStringLiteral("edit"), changes}); !done)
            qFatal("%s", qPrintable(done.problem().sentence));
    };
    const QString rows = QStringLiteral("rows");
    const QString people = workbook.single(QStringLiteral("reg-deltakere"))->head.id;
    Row person = workbook.newRow(people, rows);
    person.cells.insert(QStringLiteral("programme_end"), QStringLiteral("2025-06-30"));
    person.cells.insert(QStringLiteral("delete_after"), QStringLiteral("2026-01-31"));
    apply({{people, InsertRow{rows, int(workbook.form(people)->rows(rows).size()), person}}});
    const QString periods = workbook.single(QStringLiteral("reg-praksisperioder"))->head.id;
    Row period = workbook.newRow(periods, rows);
    period.cells.insert(QStringLiteral("participant"), Reference{people, person.id, person.cell(QStringLiteral("code")).toString()}.toJson());
    period.cells.insert(QStringLiteral("start"), QStringLiteral("2025-02-03"));
    period.cells.insert(QStringLiteral("end"), QStringLiteral("2025-05-30"));
    apply({{periods, InsertRow{rows, int(workbook.form(periods)->rows(rows).size()), period}}});
    const Reference placement{periods, period.id, workbook.rowTitle(periods, rows, period.id)};
    for (int month = 3; month <= 4; ++month) {
        Form sheet = workbook.newCopy(QStringLiteral("ekstra-egenevaluering"), placement);
        sheet.fields.insert(QStringLiteral("placement"), placement.toJson());
        sheet.fields.insert(QStringLiteral("date"), QDate(2025, month, 10).toString(Qt::ISODate));
        sheet.fields.insert(QStringLiteral("tasks"), month + 2);
        sheet.fields.insert(QStringLiteral("language"), month);
        sheet.fields.insert(QStringLiteral("progress"), month + 4);
        apply({{sheet.head.id, AddForm{sheet}}});
    }
    return person.id;
}

/// Goes there. A template without a copy gets one.
inline void goTo(OpenWindow &open, const QString &place)
{
    PageStack *pages = open.window->pages();
    if (place == QLatin1String("overview")) {
        pages->showOverview();
    } else if (place.startsWith(QLatin1String("step "))) {
        const int step = place.section(QLatin1Char(' '), 1, 1).toInt();
        if (!qobject_cast<StepPage *>(pages->current()) || pages->current()->step() != step)
            pages->showStep(step);
        static_cast<StepPage *>(pages->current())->showTab(place.section(QLatin1Char(' '), 2).toInt());
    } else if (place == QLatin1String("examples")) {
        pages->showExamples();
    } else if (place == QLatin1String("tools")) {
        pages->showTarget(QStringLiteral("verktoy-tromso"));
    } else if (place == QLatin1String("card")) {
        pages->showCard(QStringLiteral("kort-tromso"));
    } else if (place == QLatin1String("two cards")) {
        pages->showTwoCards(QStringLiteral("kort-jobbmatch"), QStringLiteral("kort-lorenskog"));
    } else if (place == QLatin1String("tasks")) {
        pages->showTasks();
    } else if (place == QLatin1String("responsibilities")) {
        pages->showResponsibilities();
    } else if (place == QLatin1String("wheel")) {
        pages->showWheel();
    } else if (place == QLatin1String("meeting planned")) {
        pages->showMeeting({});
    } else if (place == QLatin1String("meeting running")) {
        pages->showMeeting({});
        static_cast<MeetingPage *>(pages->current())->startNow();
    } else if (place == QLatin1String("page beside the meeting")) {
        pages->showTasks();
    } else if (place == QLatin1String("meeting held")) {
        pages->showMeeting({});
        pages->liveMeeting()->end();
    } else if (place == QLatin1String("participants without a file")) {
        pages->showParticipants();
    } else if (place.startsWith(QLatin1String("participant"))) {
        Workbook &workbook = open.window->session()->workbook();
        setParticipants(workbook, place.endsWith(QLatin1String("locked")) ? ParticipantState::Locked : ParticipantState::Unlocked);
        pages->showParticipants(place == QLatin1String("participant") ? addSomebody(workbook) : QString());
    } else if (place.startsWith(QLatin1String("tool "))) {
        goTo(open, place.section(QLatin1Char(' '), 1)); // the form, made where there is none
        pages->showTool(pages->current()->formId());
    } else if (place == QLatin1String("start")) {
        open.window->closeFile();
    } else {
        Workbook &workbook = open.window->session()->workbook();
        if (const Template *definition = workbook.catalog().find(place); definition && definition->personalData == PersonalData::Yes)
            setParticipants(workbook, ParticipantState::Unlocked);
        if (workbook.copies(place).isEmpty()) {
            const Form copy = workbook.newCopy(place, {}, QStringLiteral("Prøve"));
            if (!workbook.apply({{}, QStringLiteral("edit"), {{copy.head.id, AddForm{copy}}}}).ok())
                qFatal("no copy of %s", qPrintable(place));
        }
        pages->showForm(workbook.copies(place).constFirst().id);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    settle();
}

} // namespace sjusteg
