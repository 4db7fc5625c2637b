// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "../meeting/MovedClock.h"
#include "../window/Places.h"
#include "participants/ParticipantList.h"
#include "participants/ParticipantWatch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>

namespace sjusteg {

/// All that can be read in it, of what is there at all: also what is hidden could be shown again.
inline QString everythingIn(QWidget *window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList said{window->windowTitle()};
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        said << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            said << label->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            said << line->text();
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            said << text->toPlainText();
        else if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
            said << rich->toPlainText();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            said << button->text();
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                said << box->itemText(i);
        else if (const auto *table = qobject_cast<const QTableView *>(widget))
            for (int row = 0; row < table->model()->rowCount(); ++row)
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    said << table->model()->index(row, column).data().toString();
    }
    return said.join(QLatin1Char('\n'));
}

/// Types the text in the place of what stands there.
inline void write(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QCoreApplication::processEvents();
}

/// The window on a process of its own, and a clock that stands still until it is moved.
class ParticipantWindow : public QObject
{
protected:
    void openWindow();
    void closeWindow() { m_open.reset(); }

    QWidget *window() { return m_open->window.get(); }
    Workbook &workbook() { return m_open->window->session()->workbook(); }
    PageStack &pages() { return *m_open->window->pages(); }
    bool press(const QString &name) { return OpenWindow::press(window(), name); }
    QLineEdit *field(const QString &name);
    /// A self-evaluation, shown, with words being typed in it that nothing has saved yet.
    QString sheetWith(const QString &words);
    void pass(int seconds); ///< with a look at the clock every few seconds, as the program does

    std::unique_ptr<OpenWindow> m_open;
    std::shared_ptr<MovedClock> m_clock;
};

inline void ParticipantWindow::openWindow()
{
    m_open = std::make_unique<OpenWindow>();
    m_clock = std::make_shared<MovedClock>();
    auto made = Workbook::create(m_open->file(QStringLiteral("prosess.sjusteg")), m_open->catalog, QStringLiteral("Eksempel kommune"), m_clock);
    QVERIFY(made.ok());
    QVERIFY(m_open->window->useWorkbook(std::move(*made)));
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

inline QLineEdit *ParticipantWindow::field(const QString &name)
{
    for (QLineEdit *line : window()->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName() == name)
            return line;
    }
    return nullptr;
}

inline QString ParticipantWindow::sheetWith(const QString &words)
{
    const QString person = addSomebody(workbook());
    const QString form = formsAbout(workbook(), person).constFirst().id;
    pages().showPlace(form, {QStringLiteral("change"), {}, {}});
    QWidget *focus = QApplication::focusWidget();
    if (focus)
        QTest::keyClicks(focus, words);
    return form;
}

inline void ParticipantWindow::pass(int seconds)
{
    for (int i = 0; i < seconds; i += 20) {
        m_clock->goOn(20);
        pages().participantWatch()->tick();
    }
}

} // namespace sjusteg
