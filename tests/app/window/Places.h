// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "OpenWindow.h"
#include "meeting/LiveMeeting.h"
#include "meeting/MeetingPage.h"
#include "step/StepPage.h"

namespace sjusteg {

/// Every place the window can show, by name: "overview", "step N TAB" (step 2 has one more), "tasks", "responsibilities", "wheel", template ids
/// (registers too), a meeting before, while and after it runs, another page meanwhile, and "start" last.
inline QStringList allPlaces(const TemplateCatalog &catalog)
{
    QStringList places{QStringLiteral("overview")};
    for (int step = 1; step <= 7; ++step) {
        for (int tab = StepPage::About; tab <= StepPage::Documents; ++tab)
            places.append(QStringLiteral("step %1 %2").arg(step).arg(tab));
        if (step == 2)
            places.append(QStringLiteral("step 2 %1").arg(int(StepPage::Matrix)));
    }
    places << QStringLiteral("tasks") << QStringLiteral("responsibilities") << QStringLiteral("wheel");
    for (const Template &definition : catalog.templates())
        places.append(definition.id);
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
    } else if (place == QLatin1String("start")) {
        open.window->closeFile();
    } else {
        Workbook &workbook = open.window->session()->workbook();
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
