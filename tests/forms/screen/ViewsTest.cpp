// SPDX-License-Identifier: MPL-2.0
#include "ScreenFixture.h"
#include "WindowTestProgram.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace sjusteg;

/// Checklists with the units' votes, the views inside a run-sheet, the evaluations side by side, and wide tables.
class ViewsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScreenFixture> m;

    void open(const char *templateId) { m->open(m->formOf(QString::fromLatin1(templateId))); }
    bool isShown(const QString &text) const
    {
        QCoreApplication::processEvents();
        for (const QLabel *label : m->view->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    void vote(const char *unit, const char *status)
    {
        m->apply({{m->view->formId(), SetCell{{QStringLiteral("items.unit_votes.status"), QString::fromLatin1(unit), QStringLiteral("s01")},
                                              noValue(), QString::fromLatin1(status)}}});
    }
    Row addMatter(const QString &text, const QString &status)
    {
        const Form *matters = m->workbook->single(QStringLiteral("reg-avklaringer"));
        Row row = m->workbook->newRow(matters->head.id, QStringLiteral("rows"));
        row.cells.insert(QStringLiteral("text"), text);
        row.cells.insert(QStringLiteral("status"), status);
        m->apply({{matters->head.id, InsertRow{QStringLiteral("rows"), int(matters->rows(QStringLiteral("rows")).size()), row}}});
        return row;
    }
    bool isInAGrid(const QString &text) const
    {
        for (const screen::GridCell *cell : m->view->findChildren<screen::GridCell *>()) {
            if (cell->accessibleName().endsWith(text))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init() { m = std::make_unique<ScreenFixture>(); }
    void cleanup() { m.reset(); }

    void theStatusButtonsOfAStatementStandInOneRow()
    {
        open("mal-4.1");
        m->view->resize(764, 700); // what is left of a window 1280 wide
        QCoreApplication::processEvents();
        QSet<int> heights;
        int buttons = 0;
        for (const QPushButton *button : m->view->findChildren<QPushButton *>()) {
            if (button->accessibleName().startsWith(QStringLiteral("Statement 1, Status:"))) {
                heights.insert(button->mapTo(m->view.get(), QPoint()).y());
                ++buttons;
            }
        }
        QCOMPARE(buttons, 4);
        QCOMPARE(heights.size(), 1);
    }

    void unitsThatVoteDifferentlyAreMarked()
    {
        open("mal-4.1");
        vote("nav", "met");
        vote("vo", "met");
        QVERIFY(!isShown(QStringLiteral("Different assessments")));
        vote("flyktning", "unmet");
        QVERIFY(isShown(QStringLiteral("Different assessments")));
    }

    void aUnitsVoteIsGivenFromTheKeyboard()
    {
        open("mal-4.1");
        const CellRef cell{QStringLiteral("items.unit_votes.status"), QStringLiteral("nav"), QStringLiteral("s01")};
        m->view->reveal(cell);
        QCoreApplication::processEvents();
        m->press(Qt::Key_Space);
        QCOMPARE(m->form().value(cell).toString(), QStringLiteral("met"));
        QCOMPARE(m->undo.count(), 1);
        QVERIFY(m->named<QAbstractButton>(QStringLiteral("Statement 1, %1 (1)")
                                              .arg(m->catalog->find(QStringLiteral("mal-4.1"))->field(QStringLiteral("items"))->column(QStringLiteral("unit_votes"))->label)));
    }

    void aMatterWrittenInTheRunSheetStandsInTheRegisterWithItsMeeting()
    {
        open("mal-1.4");
        m->go("clarifications.text");
        m->type(QStringLiteral("Avklare buss"));
        m->view->flush();
        const QVector<Row> matters = m->workbook->single(QStringLiteral("reg-avklaringer"))->rows(QStringLiteral("rows"));
        QCOMPARE(matters.size(), 1);
        QCOMPARE(matters.first().cell(QStringLiteral("text")).toString(), QStringLiteral("Avklare buss"));
        QCOMPARE(matters.first().cell(QStringLiteral("meeting")).toObject().value(QStringLiteral("form")).toString(), m->view->formId());
        QCOMPARE(matters.first().cell(QStringLiteral("step")).toString(), QStringLiteral("step1"));
        m->undo.undo();
        QVERIFY(m->workbook->single(QStringLiteral("reg-avklaringer"))->rows(QStringLiteral("rows")).isEmpty());
    }

    void openMattersFromBeforeStandInTheRunSheetAndFinishedOnesDoNot()
    {
        addMatter(QStringLiteral("Venter på svar"), QStringLiteral("open"));
        addMatter(QStringLiteral("Er avklart"), QStringLiteral("done"));
        open("mal-1.4");
        QVERIFY(isShown(QStringLiteral("Open matters from before")));
        QVERIFY(isInAGrid(QStringLiteral("Venter på svar")));
        QVERIFY(!isInAGrid(QStringLiteral("Er avklart")));
    }

    void theRunSheetListsTheDocumentsOfItsStepAndOpensThem()
    {
        open("mal-1.4");
        QSignalSpy opened(m->view.get(), &screen::FormView::openTarget);
        int documents = 0;
        for (QPushButton *button : m->view->findChildren<QPushButton *>()) {
            if (!button->accessibleName().startsWith(QStringLiteral("Open ")))
                continue;
            ++documents;
            button->click();
        }
        QCOMPARE(documents, 3);
        QCOMPARE(opened.size(), 3);
        QCOMPARE(opened.first().first().toString(), m->workbook->single(QStringLiteral("mal-1.1"))->head.id);
    }

    void anAgendaItemNamesThePageItPointsTo()
    {
        open("mal-1.4");
        QVERIFY(isInAGrid(QStringLiteral("Topics of step 1")));
        for (const screen::GridCell *cell : m->view->findChildren<screen::GridCell *>())
            QVERIFY2(!cell->accessibleName().contains(QStringLiteral("pafyll-")), qPrintable(cell->accessibleName()));
        bool alive = false;
        QCOMPARE(m->workbook->referenceTitle({{QStringLiteral("template"), QStringLiteral("kort-jobbmatch")}}, &alive), QStringLiteral("Jobbmatch (Sandefjord)"));
        QVERIFY(alive);
    }

    void theThreeEvaluationsStandBesideEachOtherOnceAnswered()
    {
        open("mal-7.4");
        QVERIFY(!isShown(QStringLiteral("De tre vurderingene side om side")));
        const auto choose = [&](const char *field, const char *option) {
            m->apply({{m->view->formId(), SetCell{{QString::fromLatin1(field), {}, {}}, noValue(), QString::fromLatin1(option)}}});
        };
        choose("a_suitable", "yes");
        QVERIFY(isShown(QStringLiteral("De tre vurderingene side om side")));
        QVERIFY(!isShown(QStringLiteral("Ulik vurdering")));
        choose("c_willing", "no");
        QVERIFY(isShown(QStringLiteral("Ulik vurdering")));
    }

    void aWideTableTakesSeveralLinesInsteadOfScrollingSideways()
    {
        open("mal-1.3");
        Row row = m->workbook->newRow(m->view->formId(), QStringLiteral("tasks"));
        for (const char *column : {"task", "comment"})
            row.cells.insert(QString::fromLatin1(column), QStringLiteral("Noe"));
        for (const char *column : {"responsible", "deputy"})
            row.cells.insert(QString::fromLatin1(column), QJsonObject{{QStringLiteral("name"), QStringLiteral("Kari Nordmann")}});
        row.cells.insert(QStringLiteral("lead_unit"), QStringLiteral("nav"));
        row.cells.insert(QStringLiteral("performing"), QJsonArray{QStringLiteral("nav")});
        m->apply({{m->view->formId(), InsertRow{QStringLiteral("tasks"), 0, row}}});
        const auto lines = [&](int width) {
            m->view->resize(width, 700);
            QTest::qWait(20);
            QSet<int> tops;
            for (const screen::GridCell *cell : m->view->findChildren<screen::GridCell *>()) {
                if (cell->cell().row == row.id && cell->isVisible())
                    tops.insert(cell->y());
            }
            return tops.size();
        };
        QVERIFY(lines(764) > 1);
        for (const QScrollArea *area : m->view->findChildren<QScrollArea *>())
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(lines(1800), 1);
    }

    void tabGoesThroughARowOfSeveralLinesInTheOrderOfItsColumns()
    {
        open("mal-1.3");
        m->view->resize(600, 700);
        const auto walked = [&] {
            m->go("tasks.task");
            QStringList columns;
            for (int i = 0; i < 4; ++i) {
                columns.append(m->view->focusedCell().column());
                m->press(Qt::Key_Tab);
            }
            columns.removeDuplicates();
            return columns;
        };
        const QStringList inOrder{QStringLiteral("task"), QStringLiteral("lead_unit"), QStringLiteral("recurrence"), QStringLiteral("status")};
        QTRY_COMPARE(walked(), inOrder); // as soon as the page has found its size
    }

    void aHundredRowsOpenWithoutAnEditorEach()
    {
        open("mal-1.3");
        QVector<FormChange> changes;
        for (int i = 0; i < 100; ++i) {
            Row row = m->workbook->newRow(m->view->formId(), QStringLiteral("tasks"));
            row.cells.insert(QStringLiteral("task"), QStringLiteral("Oppgave %1").arg(i));
            changes.append({m->view->formId(), InsertRow{QStringLiteral("tasks"), i, row}});
        }
        m->apply(changes);
        m->open(m->view->formId());
        const QString last = m->rows("tasks").last().id;
        m->go("tasks.task", last);
        m->type(QStringLiteral("!"));
        m->view->flush();
        QVERIFY(m->value("tasks.task", last).toString().contains(QLatin1Char('!')));
        int editors = 0;
        for (const screen::FieldEditor *editor : m->view->findChildren<screen::FieldEditor *>())
            editors += editor->cell().table() == QStringLiteral("tasks");
        QCOMPARE(editors, 1);
    }
};

SJUSTEG_WINDOW_TEST(ViewsTest)
#include "ViewsTest.moc"
