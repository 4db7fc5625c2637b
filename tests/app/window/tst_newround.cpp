// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "WindowTestProgram.h"
#include "tasks/RecordTable.h"
#include "workbook/LastRound.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace sjusteg;

/// A new round from the open file: rows confirmed one by one with the keyboard, and the two rounds beside each other.
class NewRound : public QObject
{
    Q_OBJECT
private:
    static void trigger(const OpenWindow &open, const QString &text)
    {
        const auto actions = open.window->actions();
        const auto found = std::find_if(actions.cbegin(), actions.cend(), [&text](const QAction *one) { return one->text().startsWith(text); });
        QVERIFY(found != actions.cend());
        (*found)->trigger();
    }
    static void startRound(OpenWindow &open)
    {
        QVERIFY(open.window->openFile(open.exampleFile()));
        open.dialogs.answers.enqueue(QStringLiteral("Choose where to save it…"));
        open.dialogs.path = open.file(QStringLiteral("runde2"));
        trigger(open, QStringLiteral("New round"));
        QCOMPARE(open.window->session()->workbook().path(), open.file(QStringLiteral("runde2.sjusteg")));
    }
    static QStringList waiting(const OpenWindow &open) { return unconfirmedRows(*open.window->session()->workbook().single(QStringLiteral("mal-1.1"))); }
    static QVector<QPushButton *> confirmButtons(const OpenWindow &open)
    {
        QCoreApplication::processEvents();
        QVector<QPushButton *> buttons;
        for (QPushButton *one : open.window->pages()->current()->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->accessibleName().startsWith(QStringLiteral("Confirm ")))
                buttons.append(one);
        }
        return buttons;
    }

private Q_SLOTS:
    void theNewRoundIsOpenedAtTheRowsToConfirm()
    {
        OpenWindow open;
        startRound(open);
        QVERIFY(waiting(open).size() > 3);
        QCOMPARE(confirmButtons(open).size(), waiting(open).size());
    }

    void cancelledThereIsNoNewFile()
    {
        OpenWindow open;
        QVERIFY(open.window->openFile(open.exampleFile()));
        open.dialogs.path = open.file(QStringLiteral("runde2.sjusteg"));
        trigger(open, QStringLiteral("New round"));
        QVERIFY(!QFile::exists(open.dialogs.path));
        QCOMPARE(open.window->session()->workbook().path(), open.file(QStringLiteral("example.sjusteg")));
    }

    void rowsAreConfirmedOneAfterAnotherByTheSameKey()
    {
        OpenWindow open;
        startRound(open);
        const qsizetype all = waiting(open).size();
        confirmButtons(open).constFirst()->setFocus();
        for (int i = 0; i < 2; ++i) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus && focus->accessibleName().startsWith(QStringLiteral("Confirm ")));
            QTest::keyClick(focus, Qt::Key_Space);
        }
        QCOMPARE(waiting(open).size(), all - 2);
        QCOMPARE(confirmButtons(open).size(), all - 2);
        open.window->session()->undo().undo();
        QCOMPARE(waiting(open).size(), all - 1);
        QCOMPARE(confirmButtons(open).size(), all - 1);
    }

    void theRoundsStandBesideEachOther()
    {
        OpenWindow open;
        startRound(open);
        open.dialogs.path.clear(); // the file is remembered, nobody is asked
        trigger(open, QStringLiteral("Compare with the last round"));
        auto *table = open.window->pages()->current()->findChild<RecordTable *>();
        QVERIFY(table);
        const int all = table->count();
        QVERIFY(all > 5);
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, 3).data().toString());
        QVERIFY(texts.contains(QStringLiteral("△ not judged yet")));
        open.window->pages()->current()->findChild<QCheckBox *>()->click();
        QVERIFY(table->count() <= all && table->count() > 0);
    }

    void aChecklistShowsWhatTheLastRoundSaid()
    {
        OpenWindow open;
        QVERIFY(open.window->openFile(open.exampleFile()));
        Workbook &last = open.window->session()->workbook();
        const QString checklist = last.single(QStringLiteral("mal-4.1"))->head.id;
        const SetCell answer{{QStringLiteral("items.status"), QStringLiteral("s02"), {}}, noValue(), QStringLiteral("partly")};
        QVERIFY(last.apply({{}, QStringLiteral("edit"), {{checklist, answer}}}).ok());
        open.dialogs.answers.enqueue(QStringLiteral("Choose where to save it…"));
        open.dialogs.path = open.file(QStringLiteral("runde2"));
        trigger(open, QStringLiteral("New round"));
        open.window->pages()->showTarget(QStringLiteral("mal-4.1"));
        QCoreApplication::processEvents();
        int shown = 0;
        for (const QLabel *label : open.window->pages()->current()->findChildren<QLabel *>())
            shown += label->isVisibleTo(open.window.get()) && label->text() == QStringLiteral("Last round: Delvis på plass");
        QCOMPARE(shown, 1);
    }

    void aMovedFileIsAskedForAndAWrongOneRefused()
    {
        OpenWindow open;
        startRound(open);
        const QString moved = open.file(QStringLiteral("arkiv.sjusteg"));
        QVERIFY(QFile::rename(open.file(QStringLiteral("example.sjusteg")), moved));
        open.dialogs.said.clear();
        open.dialogs.answers.enqueue(QStringLiteral("Find the file…"));
        open.dialogs.path = open.file(QStringLiteral("annen.sjusteg"));
        QVERIFY(Workbook::create(open.dialogs.path, open.catalog, QStringLiteral("Annen kommune")).ok());
        trigger(open, QStringLiteral("Compare with the last round"));
        QVERIFY(open.dialogs.said.join(QLatin1Char('\n')).contains(QStringLiteral("no longer at")));
        QVERIFY(!open.window->pages()->current()->findChild<RecordTable *>());
        open.dialogs.answers.enqueue(QStringLiteral("Find the file…"));
        open.dialogs.path = moved;
        trigger(open, QStringLiteral("Compare with the last round"));
        QVERIFY(open.window->pages()->current()->findChild<RecordTable *>());
    }
};

SJUSTEG_WINDOW_TEST(NewRound)
#include "tst_newround.moc"
