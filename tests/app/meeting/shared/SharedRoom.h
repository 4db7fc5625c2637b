// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "../../window/OpenWindow.h"
#include "meeting/LiveMeeting.h"
#include "meeting/shared/SharedBoard.h"
#include "meeting/shared/SharedPaper.h"
#include "meeting/shared/SharedView.h"
#include "meeting/shared/SharedWindow.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace sjusteg {

/// Time goes when the test says so.
class HandClock final : public Clock
{
public:
    QDateTime now() const override { return moment; }
    QDateTime moment{QDate(2026, 11, 24), QTime(9, 0)};
};

/// Screens that come and go when the test says so. The leader works on «Laptop».
class FakeScreens final : public Screens
{
public:
    FakeScreens() { screens = {{QStringLiteral("Laptop"), QRect(0, 0, 1366, 768)}, {QStringLiteral("Projector"), QRect(1366, 0, 1280, 720)}}; }

    QVector<Screen> all() const override { return screens; }
    QString under(const QWidget &window) const override { return where.value(&window, QStringLiteral("Laptop")); }
    void cover(QWidget &window, const QString &screen) override
    {
        for (const Screen &each : std::as_const(screens)) {
            if (each.name == screen)
                window.setGeometry(each.geometry);
        }
        where.insert(&window, screen);
    }
    void unplug(const QString &name)
    {
        screens.removeIf([&name](const Screen &screen) { return screen.name == name; });
        Q_EMIT removed(name);
        for (QString &screen : where)
            screen = screen == name ? QStringLiteral("Laptop") : screen; // as Qt does afterwards
    }
    void plug(const QString &name, const QRect &geometry)
    {
        screens.append({name, geometry});
        Q_EMIT added(name);
    }

    QVector<Screen> screens;
    QHash<const QWidget *, QString> where;
};

/// The example with the third meeting about to begin, a leader who writes in a field, and a shared window to open.
class SharedRoom
{
public:
    SharedRoom()
    {
        clock = std::make_shared<HandClock>();
        open.window->hide();
        OpenResult opened = Workbook::open(open.exampleFile(), open.catalog, {}, clock);
        if (!opened.workbook || !open.window->useWorkbook(std::move(opened.workbook)))
            qFatal("the example does not open");
        live = std::make_unique<LiveMeeting>(workspace());
        auto *column = new QVBoxLayout(&leader);
        writing = new QLineEdit;
        column->addWidget(writing);
        leader.resize(600, 200);
        auto fake = std::make_unique<FakeScreens>();
        screens = fake.get();
        view = std::make_unique<SharedView>(workspace(), *live, leader, std::move(fake));
    }
    ~SharedRoom()
    {
        view.reset();
        live.reset();
    }

    const Workspace &workspace() { return open.window->session()->workspace(); }
    Workbook &workbook() { return open.window->session()->workbook(); }
    /// Of the third meeting, which has not been held.
    QString sheet() { return copyOf(QStringLiteral("mal-3.4")); }
    meeting::Meeting meeting() { return *meeting::meetingOf(workbook(), sheet()); }
    const SharedWindow &shown() { return *view->sharedWindow(); }
    QString wall() { return view->sharedWindow() && view->sharedWindow()->isVisible() ? shown().spoken() : QString(); }

    void begin()
    {
        Meeting now = meeting();
        if (const auto problem = live->start(now, clock->moment))
            qFatal("%s", qPrintable(problem->sentence));
    }
    void pass(int seconds)
    {
        clock->moment = clock->moment.addSecs(seconds);
        live->tick();
    }
    /// Goes on to the post of that delivered id.
    void goTo(const QString &post)
    {
        while (live->currentPost() && live->currentPost()->id != post) {
            if (live->next())
                qFatal("no such post");
        }
    }
    void openShared()
    {
        view->openAction()->trigger();
        QCoreApplication::processEvents();
    }
    /// A key in the shared window.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(const_cast<SharedWindow *>(view->sharedWindow()), key, modifiers);
        QCoreApplication::processEvents();
    }
    void sizeTo(QSize size)
    {
        auto *window = const_cast<SharedWindow *>(view->sharedWindow());
        window->setWindowState(Qt::WindowNoState);
        window->resize(size);
        QCoreApplication::processEvents();
    }
    void make(const QString &templateId)
    {
        const Form form = workbook().newCopy(templateId, {}, QStringLiteral("Prøve"));
        if (!workbook().apply({{}, QStringLiteral("edit"), {{form.head.id, AddForm{form}}}}).ok())
            qFatal("no copy");
    }
    QString copyOf(const QString &templateId) { return workbook().copies(templateId).constFirst().id; }
    void setCell(const QString &form, const CellRef &cell, const Value &value)
    {
        const Result<void> done = workbook().apply({{}, QStringLiteral("edit"), {{form, SetCell{cell, workbook().form(form)->value(cell), value}}}});
        if (!done.ok())
            qFatal("%s", qPrintable(done.problem().sentence));
    }

    using Meeting = meeting::Meeting;
    OpenWindow open;
    std::shared_ptr<HandClock> clock;
    std::unique_ptr<LiveMeeting> live;
    QWidget leader;
    QLineEdit *writing;
    FakeScreens *screens = nullptr;
    std::unique_ptr<SharedView> view;
};

} // namespace sjusteg
