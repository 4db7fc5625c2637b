// SPDX-License-Identifier: MPL-2.0
#include "ScreenFixture.h"
#include "WindowTestProgram.h"

#include "screen/Fold.h"
#include "screen/tables/Card.h"
#include "screen/tables/GridTable.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QTextEdit>

#include <algorithm>

using namespace sjusteg;

/// «Bransjer og yrker» of mal-1.2 is a table of cards.
class CardsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScreenFixture> m;

    void write(const QStringList &industries)
    {
        QVector<FormChange> changes;
        for (int i = 0; i < industries.size(); ++i) {
            Row row = m->workbook->newRow(m->view->formId(), QStringLiteral("opportunities"));
            row.cells.insert(QStringLiteral("industry"), industries.at(i));
            changes.append({m->view->formId(), InsertRow{QStringLiteral("opportunities"), i, row}});
        }
        m->apply(changes);
        QCoreApplication::processEvents();
    }
    QStringList industries() const
    {
        QStringList result;
        for (const Row &row : m->rows("opportunities"))
            result.append(row.cell(QStringLiteral("industry")).toString());
        return result;
    }
    void press(const QString &name)
    {
        auto *button = m->named<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QString openCard() const
    {
        for (const screen::Card *card : m->view->findChildren<screen::Card *>()) {
            if (card->isOpen())
                return card->row();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<ScreenFixture>();
        m->open(m->formOf(QStringLiteral("mal-1.2")));
    }
    void cleanup() { m.reset(); }

    void aDuplicateStandsBelowWithTheSameAnswersAndOpens()
    {
        write({QStringLiteral("Lager"), QStringLiteral("Renhold")});
        m->go("opportunities.industry", m->rows("opportunities").first().id);
        press(QStringLiteral("Duplicate Lager"));
        QCOMPARE(industries(), QStringList({QStringLiteral("Lager"), QStringLiteral("Lager"), QStringLiteral("Renhold")}));
        QCOMPARE(openCard(), m->rows("opportunities").at(1).id);
        QVERIFY(m->rows("opportunities").at(0).id != m->rows("opportunities").at(1).id);
        m->undo.undo();
        QCOMPARE(industries(), QStringList({QStringLiteral("Lager"), QStringLiteral("Renhold")}));
    }

    void aDuplicatedTaskHasTheNextNumber()
    {
        m->open(m->formOf(QStringLiteral("verktoy-lorenskog")));
        Row task = m->workbook->newRow(m->view->formId(), QStringLiteral("tasks"));
        task.cells.insert(QStringLiteral("task"), QStringLiteral("Skriv tre ord"));
        m->apply({{m->view->formId(), InsertRow{QStringLiteral("tasks"), 0, task}}});
        QCoreApplication::processEvents();
        m->go("tasks.task", task.id);
        press(QStringLiteral("Duplicate Skriv tre ord"));
        QCOMPARE(m->rows("tasks").size(), 2);
        QCOMPARE(m->rows("tasks").at(0).cell(QStringLiteral("nr")), Value(1));
        QCOMPARE(m->rows("tasks").at(1).cell(QStringLiteral("nr")), Value(2));
        QCOMPARE(m->rows("tasks").at(1).cell(QStringLiteral("task")), Value(QStringLiteral("Skriv tre ord")));
    }

    void pastedTasksAreNumberedOneAfterAnother()
    {
        m->open(m->formOf(QStringLiteral("verktoy-lorenskog")));
        m->go("tasks.kind");
        QGuiApplication::clipboard()->setText(QStringLiteral("Må\tSkriv tre ord\nMå\tTa et bilde\nKan\tSnakk med en kollega\n"));
        m->press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m->rows("tasks").size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m->rows("tasks").at(i).cell(QStringLiteral("nr")), Value(i + 1));
    }

    void theButtonsOfACardStayBesideALongTitle()
    {
        write({QStringLiteral("Varehandel og lager ").repeated(9).trimmed()});
        m->go("opportunities.industry", m->rows("opportunities").first().id);
        const QList<QAbstractButton *> buttons = m->view->findChildren<QAbstractButton *>();
        const auto remove = std::find_if(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) {
            return button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Delete Varehandel"));
        });
        QVERIFY(remove != buttons.cend());
        QCOMPARE((*remove)->visibleRegion().boundingRect().size(), (*remove)->size());
    }

    void aNewCardIsScrolledIntoSight()
    {
        QStringList many;
        for (int i = 1; i <= 12; ++i)
            many.append(QStringLiteral("Bransje %1").arg(i));
        write(many);
        press(QStringLiteral("New card in Bransjer og yrker"));
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && m->view->isAncestorOf(focus));
        QTRY_VERIFY(focus->visibleRegion().boundingRect().height() == focus->height());
    }

    void aCardMovesByItsButtonAndByKeysAndKeepsTheFocus()
    {
        write({QStringLiteral("Lager"), QStringLiteral("Renhold")});
        m->go("opportunities.industry", m->rows("opportunities").last().id);
        press(QStringLiteral("Move Renhold up"));
        QCOMPARE(industries(), QStringList({QStringLiteral("Renhold"), QStringLiteral("Lager")}));
        QWidget *focus = m->go("opportunities.industry", m->rows("opportunities").first().id);
        m->press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(industries(), QStringList({QStringLiteral("Lager"), QStringLiteral("Renhold")}));
        QCOMPARE(QApplication::focusWidget(), focus);
    }

    void aPastedTableBecomesCardsInTheOrderOfTheFieldsShown()
    {
        m->go("opportunities.industry");
        QGuiApplication::clipboard()->setText(QStringLiteral("Helse\tPleieassistent\nHandel\tButikkmedarbeider\nBygg\tHjelpearbeider\n"));
        m->press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(industries(), QStringList({QStringLiteral("Helse"), QStringLiteral("Handel"), QStringLiteral("Bygg")}));
        QCOMPARE(m->rows("opportunities").last().cell(QStringLiteral("occupation")).toString(), QStringLiteral("Hjelpearbeider"));
        m->undo.undo(); // the whole table at once
        QVERIFY(industries().isEmpty());
    }

    void aPastedTableReplacesNothingInCardsThatAreFolded()
    {
        write({QStringLiteral("Lager"), QStringLiteral("Renhold")});
        QGuiApplication::clipboard()->setText(QStringLiteral("Helse\tPleieassistent\nHandel\tButikkmedarbeider\n"));
        m->go("opportunities.industry", m->rows("opportunities").first().id);
        m->press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(industries(), QStringList({QStringLiteral("Lager"), QStringLiteral("Renhold"), QStringLiteral("Helse"), QStringLiteral("Handel")}));
    }

    void pastedParagraphsStayInTheirField_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("paragraphs") << QStringLiteral("Første avsnitt.\n\nAndre avsnitt.\nTredje avsnitt.");
        QTest::newRow("list from Word") << QStringLiteral("•\tEtt punkt\n•\tEt til\n•\tDet siste");
        QTest::newRow("a tab here and there") << QStringLiteral("Mandag:\tmøte\nDet varte lenge.\nTirsdag:\tfri");
    }
    void pastedParagraphsStayInTheirField()
    {
        QFETCH(QString, pasted);
        m->open(m->formOf(QStringLiteral("ekstra-loggbok")));
        m->go("entries.did");
        QGuiApplication::clipboard()->setText(pasted);
        m->press(Qt::Key_V, Qt::ControlModifier);
        m->view->flush();
        QCOMPARE(m->rows("entries").size(), 1);
        QCOMPARE(m->rows("entries").first().cell(QStringLiteral("did")).toString(), pasted);
    }

    void cellsFromASpreadsheetBecomeCardsAlsoWhereOneWritesSeveralLines()
    {
        m->open(m->formOf(QStringLiteral("ekstra-loggbok")));
        m->go("entries.did");
        auto *cells = new QMimeData;
        cells->setText(QStringLiteral("Vasket\nRyddet\n"));
        cells->setHtml(QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>Vasket</td></tr><tr><td>Ryddet</td></tr></table></html>"));
        QGuiApplication::clipboard()->setMimeData(cells);
        m->press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m->rows("entries").size(), 2);
    }

    void aLogbookHasItsDayAndWordsOpen()
    {
        m->open(m->formOf(QStringLiteral("ekstra-loggbok")));
        for (const char *field : {"entries.date", "entries.did"}) {
            const QString label = m->catalog->find(QStringLiteral("ekstra-loggbok"))->field(QString::fromLatin1(field))->label;
            const QList<QLabel *> labels = m->view->findChildren<QLabel *>();
            QVERIFY2(std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *one) { return one->isVisible() && one->text() == label; }), field);
        }
    }

    void aPastedWordStaysInItsField()
    {
        write({QStringLiteral("Lager")});
        QGuiApplication::clipboard()->setText(QStringLiteral("Renhold"));
        m->go("opportunities.industry", m->rows("opportunities").first().id);
        m->press(Qt::Key_A, Qt::ControlModifier);
        m->press(Qt::Key_V, Qt::ControlModifier);
        m->view->flush();
        QCOMPARE(industries(), QStringList{QStringLiteral("Renhold")});
    }

    void theTitleOfAFoldedCardIsNotCutByTheAnswerBesideIt()
    {
        write({QStringLiteral("Lager"), QStringLiteral("Bygg")});
        const QString last = m->rows("opportunities").last().id;
        QVector<FormChange> changes;
        changes.append({m->view->formId(), SetCell{{QStringLiteral("opportunities.relevance"), last, {}}, {}, QStringLiteral("now")}});
        m->apply(changes);
        QTest::qWait(0); // the layouts settle
        for (const screen::Card *card : m->view->findChildren<screen::Card *>()) {
            for (const screen::Fold *title : card->findChildren<screen::Fold *>()) {
                if (title->isVisible())
                    QVERIFY2(title->height() >= title->sizeHint().height(), qPrintable(title->text()));
            }
        }
    }

    void anEmptyRegisterShowsItsTable()
    {
        for (const char *id : {"reg-deltakere", "reg-praksisperioder", "reg-arbeidsgivere"}) {
            m->open(m->formOf(QString::fromLatin1(id)));
            for (const auto *fold : m->view->findChildren<screen::Fold *>())
                QVERIFY2(!fold->isVisible() || !fold->text().contains(QStringLiteral("More fields (1)")), id);
            const auto tables = m->view->findChildren<screen::GridTable *>();
            QVERIFY2(!tables.isEmpty() && tables.first()->isVisible(), id);
        }
    }

    void aQuestionHasItsNoteOpen()
    {
        m->open(m->formOf(QStringLiteral("refleksjon-1")));
        const Row &question = m->rows("questions").first();
        QVERIFY(qobject_cast<QTextEdit *>(m->go("questions.note", question.id)));
        for (const auto *fold : m->view->findChildren<screen::Fold *>())
            QVERIFY(!fold->text().contains(QStringLiteral("More fields")) || !fold->isOpen());
    }

    void theFirstCardCannotMoveUpNorTheLastDown()
    {
        write({QStringLiteral("Lager"), QStringLiteral("Renhold")});
        m->go("opportunities.industry", m->rows("opportunities").first().id);
        QVERIFY(!m->named<QAbstractButton>(QStringLiteral("Move Lager up"))->isEnabled());
        QVERIFY(m->named<QAbstractButton>(QStringLiteral("Move Lager down"))->isEnabled());
    }

    void oneCardIsOpenAtATime()
    {
        write({QStringLiteral("Lager"), QStringLiteral("Renhold")});
        press(QStringLiteral("Renhold"));
        QCOMPARE(openCard(), m->rows("opportunities").last().id);
        int open = 0;
        for (const screen::Card *card : m->view->findChildren<screen::Card *>())
            open += card->isOpen();
        QCOMPARE(open, 1);
    }

    void aLongQuestionIsShownWhole()
    {
        m->open(m->formOf(QStringLiteral("refleksjon-1")));
        const QString table = m->catalog->find(QStringLiteral("refleksjon-1"))->fields.first().isTable()
            ? m->catalog->find(QStringLiteral("refleksjon-1"))->fields.first().id
            : m->form().tables.firstKey();
        const QString long80 = QStringLiteral("Hvor stort område må vi kjenne arbeidsmarkedet i – kommunen, bo- og arbeidsmarkedsregionen eller hele landet?");
        bool stored = false;
        for (const Row &row : m->form().rows(table)) {
            for (const Value &cell : row.cells)
                stored = stored || cell.toString() == long80;
        }
        QVERIFY(stored);
        QVERIFY(m->named<QAbstractButton>(long80));
    }

    void aLongTitleElsewhereSaysThatItIsCut()
    {
        const QString words = QStringLiteral("ord ").repeated(40).trimmed();
        write({words});
        const QString title = m->workbook->rowTitle(m->view->formId(), QStringLiteral("opportunities"), m->rows("opportunities").first().id);
        QVERIFY(title.size() <= 80);
        QVERIFY(title.endsWith(QStringLiteral("ord…")));
    }
};

SJUSTEG_WINDOW_TEST(CardsTest)
#include "CardsTest.moc"
