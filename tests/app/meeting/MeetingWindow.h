// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "../window/OpenWindow.h"
#include "MovedClock.h"
#include "meeting/LiveMeeting.h"
#include "meeting/MeetingPage.h"

#include <QLabel>

namespace sjusteg {

/// The real window on a new file with the run-sheet of one meeting, planned for today at 09:00, and a clock that tests move.
class MeetingWindow : public OpenWindow
{
public:
    std::shared_ptr<MovedClock> clock = std::make_shared<MovedClock>();
    QString sheet; ///< form id

    /// Its page is shown and has the window's focus.
    void plan(const QString &runSheet, const std::function<void(Form &)> &change = {})
    {
        const QString path = file(QStringLiteral("møte.sjusteg"));
        window->closeFile();
        QFile::remove(path);
        clock->set(QDateTime(clock->today().addDays(1), QTime(9, 0)));
        auto made = Workbook::create(path, catalog, QStringLiteral("Prøvevik kommune"), clock);
        if (!made.ok())
            qFatal("%s", qPrintable(made.problem().sentence));
        Form form = (*made)->newCopy(runSheet, {}, QStringLiteral("Møtet"));
        form.fields.insert(QStringLiteral("meeting_date"), clock->today().toString(Qt::ISODate));
        form.fields.insert(QStringLiteral("start_time"), QStringLiteral("09:00"));
        if (change)
            change(form);
        sheet = form.head.id;
        if (!(*made)->apply({{}, QStringLiteral("edit"), {{sheet, AddForm{form}}}}).ok())
            qFatal("no run-sheet");
        window->useWorkbook(std::move(*made));
        window->pages()->showMeeting(sheet);
        activate();
    }

    /// As after closing the program, or its end without a word.
    void openAgain()
    {
        window.reset();
        window = std::make_unique<MainWindow>(catalog, handbook, *theme, dialogs);
        window->resize(1366, 768);
        window->show();
        OpenResult opened = Workbook::open(file(QStringLiteral("møte.sjusteg")), catalog, {}, clock);
        if (!opened.workbook)
            qFatal("%s", qPrintable(opened.problem.sentence));
        window->useWorkbook(std::move(opened.workbook));
        activate();
    }

    void activate()
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
        QCoreApplication::processEvents();
    }

    /// Time goes on and the page notices.
    void wait(qint64 seconds)
    {
        for (qint64 step = qMin<qint64>(seconds, 60); seconds > 0; seconds -= step, step = qMin<qint64>(seconds, 60)) {
            clock->goOn(step);
            live().tick();
        }
        QCoreApplication::processEvents();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }

    LiveMeeting &live() { return *window->pages()->liveMeeting(); }
    Workbook &workbook() { return window->session()->workbook(); }
    Page *page() { return window->pages()->current(); }
    QString current() { return live().currentPost() ? live().currentPost()->id : QString(); }

    /// Some text on the page holds this.
    bool says(const QString &text)
    {
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
};

} // namespace sjusteg
