// SPDX-License-Identifier: MPL-2.0
#include "ScreenFixture.h"
#include "WindowTestProgram.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLocale>

#include <algorithm>

using namespace sjusteg;

/// The table «Oppgaver» of mal-1.3 (task, lead_unit, …) and «Konklusjoner» are grids of the user's own rows.
class GridTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScreenFixture> m;

    void writeTasks(const QStringList &tasks)
    {
        m->go("tasks.task");
        for (int i = 0; i < tasks.size(); ++i) {
            m->type(tasks.at(i));
            if (i + 1 < tasks.size())
                m->press(Qt::Key_Return);
        }
        m->view->flush();
    }
    QStringList tasks() const
    {
        QStringList result;
        for (const Row &row : m->rows("tasks"))
            result.append(row.cell(QStringLiteral("task")).toString());
        return result;
    }
    QString rowAt(int index) const { return m->rows("tasks").at(index).id; }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<ScreenFixture>();
        m->open(m->formOf(QStringLiteral("mal-1.3")));
    }
    void cleanup() { m.reset(); }

    void anEmptyTableShowsOneRowAndStoresNothing()
    {
        QVERIFY(m->rows("tasks").isEmpty());
        QVERIFY(m->go("tasks.task"));
        m->press(Qt::Key_Tab);
        QVERIFY(m->rows("tasks").isEmpty());
        QCOMPARE(m->undo.count(), 0);
    }

    void aRowThatIsNotSavedSaysSo()
    {
        m->open(m->formOf(QStringLiteral("reg-deltakere")));
        const auto told = [this] {
            const QList<QLabel *> labels = m->view->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->isVisible() && label->text().contains(QStringLiteral("not saved yet")); });
        };
        QVERIFY(m->rows("rows").isEmpty());
        QVERIFY(told()); // D-001 stands there all the same
        m->go("rows.code");
        m->press(Qt::Key_A, Qt::ControlModifier);
        m->type(QStringLiteral("D-007"));
        m->view->flush();
        QCOMPARE(m->rows("rows").size(), 1);
        QVERIFY(!told());
        m->undo.undo();
        QVERIFY(told());
    }

    void enterInTheLastRowAddsARow()
    {
        writeTasks({QStringLiteral("Ringe NAV"), QStringLiteral("Lage liste")});
        QCOMPARE(tasks(), QStringList({QStringLiteral("Ringe NAV"), QStringLiteral("Lage liste")}));
    }

    void tabGoesToTheNextCellAndBack()
    {
        m->go("tasks.task");
        m->press(Qt::Key_Tab);
        QCOMPARE(m->view->focusedCell().column(), QStringLiteral("lead_unit"));
        m->press(Qt::Key_Backtab);
        QCOMPARE(m->view->focusedCell().column(), QStringLiteral("task"));
    }

    void tabInTheLastCellAddsARow()
    {
        writeTasks({QStringLiteral("Ringe NAV")});
        const QString first = m->view->focusedCell().row;
        for (int i = 0; i < 20 && m->view->focusedCell().row == first; ++i)
            m->press(Qt::Key_Tab);
        QCOMPARE(m->view->focusedCell().column(), QStringLiteral("task"));
        m->type(QStringLiteral("Ny"));
        m->view->flush();
        QCOMPARE(tasks(), QStringList({QStringLiteral("Ringe NAV"), QStringLiteral("Ny")}));
    }

    void altArrowsMoveTheRow()
    {
        writeTasks({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        m->press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(tasks(), QStringList({QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
        m->press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(tasks(), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    }

    void aDeletedRowComesBackWithItsIdAndCells()
    {
        writeTasks({QStringLiteral("a"), QStringLiteral("b")});
        const Row before = m->rows("tasks").first();
        m->go("tasks.task", before.id);
        m->press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tasks(), QStringList({QStringLiteral("b")}));
        m->undo.undo();
        QCOMPARE(tasks(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(rowAt(0), before.id);
        m->undo.redo();
        QCOMPARE(tasks(), QStringList({QStringLiteral("b")}));
    }

    void theDeleteButtonIsNamedAfterItsRow()
    {
        writeTasks({QStringLiteral("a"), QStringLiteral("b")});
        auto *button = m->named<QAbstractButton>(QStringLiteral("Delete row 2"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(tasks(), QStringList({QStringLiteral("a")}));
    }

    void aTableFromExcelBecomesRowsInOneStep()
    {
        m->go("tasks.task");
        QGuiApplication::clipboard()->setText(QStringLiteral("Ringe NAV\tnav\tÉn gang\n\"Lage\nliste\"\tVoksenopplæring\tUkentlig\n"));
        m->press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(tasks(), QStringList({QStringLiteral("Ringe NAV"), QStringLiteral("Lage\nliste")}));
        QCOMPARE(m->rows("tasks").at(0).cell(QStringLiteral("lead_unit")).toString(), QStringLiteral("nav"));
        QCOMPARE(m->rows("tasks").at(0).cell(QStringLiteral("recurrence")).toString(), QStringLiteral("once"));
        QCOMPARE(m->rows("tasks").at(1).cell(QStringLiteral("lead_unit")).toString(), QStringLiteral("vo"));
        m->undo.undo();
        QVERIFY(m->rows("tasks").isEmpty());
    }

    void whatDoesNotFitItsColumnIsNamed()
    {
        m->go("tasks.task");
        QGuiApplication::clipboard()->setText(QStringLiteral("Ringe\tSjømannsklubben\tÉn gang\n"));
        m->press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(isBlank(m->rows("tasks").first().cell(QStringLiteral("lead_unit"))));
        bool told = false;
        for (const QLabel *label : m->view->findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(QStringLiteral("Sjømannsklubben")));
        QVERIFY(told);
    }

    /// A whole column of a spreadsheet, copied by mistake, must not keep the window busy for minutes.
    void aPastedTableThatIsFarTooLongIsLeftOutAndTold()
    {
        writeTasks({QStringLiteral("Ringe")});
        m->go("tasks.task", m->rows("tasks").first().id);
        QGuiApplication::clipboard()->setText(QStringLiteral("Lese\t\n").repeated(100'000));
        m->press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(tasks(), QStringList({QStringLiteral("Ringe")}));
        QString told;
        for (const QLabel *label : m->view->findChildren<QLabel *>())
            told += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
        QVERIFY2(told.contains(QStringLiteral("100000")), qPrintable(told));
    }

    void aCellThatIsTooSmallSaysWhatDidNotGetIn()
    {
        m->go("tasks.task");
        QGuiApplication::clipboard()->setText(QString(5000, QLatin1Char('a')));
        m->press(Qt::Key_V, Qt::ControlModifier);
        m->press(Qt::Key_Tab); // also when one has gone on
        const int most = m->catalog->find(QStringLiteral("mal-1.3"))->field(QStringLiteral("tasks.task"))->maxLength;
        QCOMPARE(tasks(), QStringList(QString(most, QLatin1Char('a'))));
        const QList<QLabel *> labels = m->view->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLocale().toString(5000 - most));
        }));
    }

    void cellsWithoutAColumnAndAnswersThatGoAreToldOf()
    {
        writeTasks({QStringLiteral("Ringe"), QStringLiteral("Skrive")});
        m->go("tasks.task", m->rows("tasks").first().id);
        const QString tabs(m->catalog->find(QStringLiteral("mal-1.3"))->field(QStringLiteral("tasks"))->columns.size(), QLatin1Char('\t'));
        QGuiApplication::clipboard()->setText(QStringLiteral("Møte") + tabs + QStringLiteral("Utenfor\nLese") + tabs + QLatin1Char('\n'));
        m->press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(tasks(), QStringList({QStringLiteral("Møte"), QStringLiteral("Lese")}));
        QString told;
        for (const QLabel *label : m->view->findChildren<QLabel *>())
            told += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
        QVERIFY2(told.contains(QStringLiteral("Utenfor")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("2 answer")), qPrintable(told));
    }

    void whereThereIsNothingToChooseItIsSaidWhereToAdd()
    {
        m->open(m->formOf(QStringLiteral("reg-praksisperioder")));
        auto *list = qobject_cast<QComboBox *>(m->go("rows.participant"));
        QVERIFY(list);
        QCOMPARE(list->count(), 2);
        QVERIFY(list->itemText(1).contains(QStringLiteral("Deltakere")));
        m->press(Qt::Key_Down); // it cannot be chosen
        QCOMPARE(list->currentIndex(), 0);
    }

    void aClickTicksABoxAtOnce()
    {
        const QString group = m->formOf(QStringLiteral("reg-arbeidsgruppe"));
        Row row = m->workbook->newRow(group, QStringLiteral("rows"));
        row.cells.insert(QStringLiteral("name"), QStringLiteral("Kari"));
        row.cells.insert(QStringLiteral("active"), true);
        m->apply({{group, InsertRow{QStringLiteral("rows"), 0, row}}});
        m->open(group);
        for (screen::GridCell *cell : m->view->findChildren<screen::GridCell *>()) {
            if (cell->cell().column() == QStringLiteral("active") && cell->cell().row == row.id)
                QTest::mouseClick(cell, Qt::LeftButton);
        }
        m->view->flush();
        QVERIFY(isBlank(m->rows("rows").first().cell(QStringLiteral("active"))));
    }

    void suggestionsAreTickedAndAdded()
    {
        const auto buttons = m->view->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == QStringLiteral("Add from suggestions") && button->isVisible())
                button->click();
        }
        const QString first = m->catalog->find(QStringLiteral("mal-1.3"))->field(QStringLiteral("tasks"))->suggestions.first()
                                  .value(QStringLiteral("task")).toString();
        for (QCheckBox *box : m->view->findChildren<QCheckBox *>()) {
            if (box->text().startsWith(first))
                QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        }
        for (QPushButton *button : m->view->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Add the ticked ones") && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(tasks(), QStringList({first}));
    }

    void aHundredRowsAreAllShown()
    {
        QVector<FormChange> changes;
        for (int i = 0; i < 100; ++i) {
            Row row = m->workbook->newRow(m->view->formId(), QStringLiteral("tasks"));
            row.cells.insert(QStringLiteral("task"), QStringLiteral("Oppgave nummer %1 med en ganske lang tekst som må brytes").arg(i));
            row.cells.insert(QStringLiteral("lead_unit"), QStringLiteral("nav"));
            changes.append({m->view->formId(), InsertRow{QStringLiteral("tasks"), i, row}});
        }
        m->apply(changes);
        m->open(m->view->formId());
        QCOMPARE(tasks().size(), 100);
        QSet<QString> shown;
        for (const QWidget *cell : m->view->findChildren<QWidget *>()) {
            const QString name = cell->accessibleName();
            if (name.startsWith(QStringLiteral("Oppgave, row")))
                shown.insert(name.section(QLatin1Char(':'), 0, 0));
        }
        QVERIFY2(shown.size() >= 100, qPrintable(QString::number(shown.size())));
    }
};

SJUSTEG_WINDOW_TEST(GridTest)
#include "GridTest.moc"
