// SPDX-License-Identifier: MPL-2.0
#include "OpenCarryProcess.h"
#include "WindowTestProgram.h"
#include "screen/FieldEditor.h"
#include "screen/carry/WordDiff.h"
#include "screen/tables/GridCell.h"

#include <QCheckBox>
#include <QScrollArea>

using namespace sjusteg;

/// What stands at an answer that was carried over: where it is from, what has changed since, and what may not be deleted or sent on unseen.
class CarryMarksWindow : public QObject, private OpenCarryProcess
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_open.reset(); }

    void aCellTellsWhereItCameFromAndLeadsThere();
    void aChangedSourceIsTakenOrKeptAtTheAnswer();
    void aCellOfAGridIsMarkedAndAnswered();
    void aLinkedCellIsReadOnlyAndLeadsToItsSource();
    void aFinishedFormIsMarkedUntilItHasBeenSeen();
    void aRowThatFormsAreAboutIsSetAsideInstead();
    void aRowThatOthersUseIsDeletedOnlyWhenAsked();
    void aButtonSendsAnswersOn();
    void textsAboutParticipantsNeedALookFirst();
    void changedWordsAreFound();
};

void CarryMarksWindow::aCellTellsWhereItCameFromAndLeadsThere()
{
    takeButikk();
    pages()->showPlace(QStringLiteral("mal12"), {QStringLiteral("opportunities.industry"), m_butikk, {}});
    QVERIFY(pressLike(pages()->current(), QStringLiteral("From 1.1: ")));
    QCOMPARE(pages()->current()->formId(), QStringLiteral("mal11"));
    QTRY_VERIFY(QApplication::focusWidget());
    const screen::FieldEditor *at = nullptr;
    for (QWidget *up = QApplication::focusWidget(); up && !at; up = up->parentWidget())
        at = qobject_cast<screen::FieldEditor *>(up);
    QVERIFY(at);
    QCOMPARE(at->cell().row, QStringLiteral("n2"));
}

void CarryMarksWindow::aChangedSourceIsTakenOrKeptAtTheAnswer()
{
    takeButikk();
    type(QStringLiteral("mal12"), QStringLiteral("opportunities.industry"), m_butikk, QStringLiteral("Butikk og handel"));
    for (const QString &row : {QStringLiteral("n2"), QStringLiteral("n3")})
        type(QStringLiteral("mal11"), QStringLiteral("labour_needs.industry"), row, QStringLiteral("Varehandel"));
    pages()->showPlace(QStringLiteral("mal12"), {QStringLiteral("opportunities.industry"), m_butikk, {}});
    QTRY_VERIFY(bar().contains(QStringLiteral("△ The basis has changed")));
    const auto box = [this]() -> QWidget * {
        for (QFrame *frame : pages()->current()->findChildren<QFrame *>(QStringLiteral("changeBox"))) {
            if (frame->isVisible())
                return frame;
        }
        return nullptr;
    };
    QTRY_VERIFY(box());
    QVERIFY(shows(box(), QStringLiteral("Varehandel")));
    QVERIFY(pressLike(box(), QStringLiteral("Keep mine")));
    QCOMPARE(cell(QStringLiteral("mal12"), QStringLiteral("opportunities.industry"), m_butikk).toString(), QStringLiteral("Butikk og handel"));
    m_open->window->session()->undo().undo();
    QTRY_VERIFY(box());
    QVERIFY(pressLike(box(), QStringLiteral("Use new text")));
    QCOMPARE(cell(QStringLiteral("mal12"), QStringLiteral("opportunities.industry"), m_butikk).toString(), QStringLiteral("Varehandel"));
}

void CarryMarksWindow::aCellOfAGridIsMarkedAndAnswered()
{
    const QString roles = workbook().single(QStringLiteral("mal-4.3"))->head.id;
    QVERIFY(workbook().apply(accept(workbook(), openOffers(workbook(), roles))).ok());
    const Row task = workbook().form(roles)->rows(QStringLiteral("tasks")).constLast();
    pages()->showPlace(roles, {QStringLiteral("tasks.task"), task.id, {}});
    const auto at = [&]() -> screen::GridCell * {
        for (screen::GridCell *cell : pages()->current()->findChildren<screen::GridCell *>()) {
            if (cell->cell().row == task.id && cell->cell().field == QStringLiteral("tasks.task"))
                return cell;
        }
        return nullptr;
    };
    QTRY_VERIFY(at());
    QCOMPARE(at()->mark(), QStringLiteral("↪ From 4.1"));
    // What was taken into this row, and the same again with other words.
    QString source;
    QString field;
    for (const QJsonValue &entry : workbook().form(roles)->carried) {
        if (entry[QStringLiteral("row")] == task.id && entry[QStringLiteral("field")] == QStringLiteral("tasks.task")) {
            source = entry[QStringLiteral("from")][QStringLiteral("row")].toString();
            field = entry[QStringLiteral("from")][QStringLiteral("field")].toString();
        }
    }
    type(roles, QStringLiteral("tasks.task"), task.id, QStringLiteral("Vår egen oppgave"));
    type(QStringLiteral("mal41"), field, source, QStringLiteral("Noe annet enn før"));
    QTRY_COMPARE(at()->mark(), QStringLiteral("△ Basis changed"));
    QVERIFY(pressLike(pages()->current(), QStringLiteral("Use new text")));
    QCOMPARE(cell(roles, QStringLiteral("tasks.task"), task.id).toString(), QStringLiteral("Noe annet enn før"));
    QTRY_COMPARE(at()->mark(), QStringLiteral("↪ From 4.1"));
}

void CarryMarksWindow::aLinkedCellIsReadOnlyAndLeadsToItsSource()
{
    const QString roles = workbook().single(QStringLiteral("mal-2.4"))->head.id;
    QVERIFY(workbook().apply(accept(workbook(), openOffers(workbook(), roles))).ok());
    const QString row = workbook().form(roles)->rows(QStringLiteral("tasks")).constLast().id;
    pages()->showPlace(roles, {QStringLiteral("tasks.task"), row, {}});
    screen::GridCell *at = nullptr;
    for (screen::GridCell *cell : pages()->current()->findChildren<screen::GridCell *>()) {
        if (cell->cell().row == row && cell->cell().field == QStringLiteral("tasks.task"))
            at = cell;
    }
    QVERIFY(at);
    QTRY_VERIFY(at->hasFocus());
    QVERIFY(!at->editor());
    QVERIFY(at->toolTip().contains(QStringLiteral("corrected there")));
    QTest::keyClick(at, Qt::Key_Return);
    QTRY_COMPARE(pages()->current()->formId(), QStringLiteral("mal23"));
}

void CarryMarksWindow::aFinishedFormIsMarkedUntilItHasBeenSeen()
{
    takeButikk();
    QVERIFY(workbook().setStatus(QStringLiteral("mal12"), FormStatus::Done).ok());
    type(QStringLiteral("mal11"), QStringLiteral("labour_needs.need"), QStringLiteral("n1"), QStringLiteral("large"));
    QVERIFY(workbook().head(QStringLiteral("mal12"))->review);
    pages()->showForm(QStringLiteral("mal12"));
    QTRY_VERIFY(shows(pages()->current(), QStringLiteral("△ Basis changed")));
    QVERIFY(OpenWindow::press(pages(), QStringLiteral("I have seen it")));
    QVERIFY(!workbook().head(QStringLiteral("mal12"))->review);
    QTRY_VERIFY(!shows(pages()->current(), QStringLiteral("△ Basis changed")));
}

void CarryMarksWindow::aRowThatFormsAreAboutIsSetAsideInstead()
{
    pages()->showPlace(QStringLiteral("mal12"), {QStringLiteral("opportunities.industry"), QStringLiteral("o2"), {}});
    QCoreApplication::processEvents();
    m_open->dialogs.answers.enqueue(QStringLiteral("Set to «Ikke aktuelt»"));
    QVERIFY(OpenWindow::press(pages(), QStringLiteral("Delete Kantine – Kantinehjelp")));
    QVERIFY(m_open->dialogs.answers.isEmpty());
    QVERIFY(m_open->dialogs.said.last().contains(QStringLiteral("Mal 2.2")));
    QVERIFY(workbook().form(QStringLiteral("mal12"))->row(QStringLiteral("opportunities"), QStringLiteral("o2")));
    QCOMPARE(cell(QStringLiteral("mal12"), QStringLiteral("opportunities.relevance"), QStringLiteral("o2")).toString(), QStringLiteral("no"));
}

void CarryMarksWindow::aRowThatOthersUseIsDeletedOnlyWhenAsked()
{
    takeButikk();
    const qsizetype before = rows(QStringLiteral("mal11"), QStringLiteral("labour_needs"));
    const auto remove = [this] {
        pages()->showPlace(QStringLiteral("mal11"), {QStringLiteral("labour_needs.industry"), QStringLiteral("n2"), {}});
        QCoreApplication::processEvents();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    };
    remove();
    QVERIFY(m_open->dialogs.said.last().contains(QStringLiteral("Mal 1.2")));
    QCOMPARE(rows(QStringLiteral("mal11"), QStringLiteral("labour_needs")), before);
    m_open->dialogs.answers.enqueue(QStringLiteral("Delete"));
    remove();
    QCOMPARE(rows(QStringLiteral("mal11"), QStringLiteral("labour_needs")), before - 1);
}

void CarryMarksWindow::aButtonSendsAnswersOn()
{
    const QString roles = workbook().single(QStringLiteral("mal-4.3"))->head.id;
    const qsizetype before = rows(roles, QStringLiteral("tasks"));
    pages()->showForm(QStringLiteral("mal41"));
    QVERIFY(OpenWindow::press(pages(), QStringLiteral("Lag oppgaver")));
    OfferDialog *dialog = m_open->window->findChild<OfferDialog *>();
    QVERIFY(dialog);
    QVERIFY(pressLike(dialog, QStringLiteral("Take the ticked ones")));
    QVERIFY(rows(roles, QStringLiteral("tasks")) > before);
    m_open->window->session()->undo().undo();
    QCOMPARE(rows(roles, QStringLiteral("tasks")), before);
}

void CarryMarksWindow::textsAboutParticipantsNeedALookFirst()
{
    pages()->showForm(QStringLiteral("slutt"));
    QVERIFY(pressLike(pages(), QStringLiteral("Take on to")));
    OfferDialog *dialog = m_open->window->findChild<OfferDialog *>();
    QVERIFY(dialog);
    QCheckBox *namesNobody = nullptr;
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
        if (box->text().startsWith(QStringLiteral("I have read the text")))
            namesNobody = box;
    }
    QVERIFY(namesNobody);
    QVERIFY(!pressLike(dialog, QStringLiteral("Take the ticked ones"), 100)); // nobody has said so yet
    QTest::mouseClick(namesNobody, Qt::LeftButton, {}, QPoint(8, namesNobody->height() / 2));
    QVERIFY(namesNobody->isChecked());
    QVERIFY(pressLike(dialog, QStringLiteral("Take the ticked ones")));
}

void CarryMarksWindow::changedWordsAreFound()
{
    const screen::WordDiff diff = screen::compareWords(QStringLiteral("Kjenne midler og utstyr"), QStringLiteral("Kjenne nye midler"));
    QCOMPARE(diff.before, (QVector<screen::DiffPart>{{QStringLiteral("Kjenne midler "), false}, {QStringLiteral("og utstyr"), true}}));
    QCOMPARE(diff.after, (QVector<screen::DiffPart>{{QStringLiteral("Kjenne "), false}, {QStringLiteral("nye "), true}, {QStringLiteral("midler"), false}}));
    QVERIFY(screen::newAsHtml(diff.after, Qt::blue).contains(QStringLiteral("<u>nye </u>")));
    QVERIFY(screen::newAsHtml({{QStringLiteral("<b>"), false}}, Qt::blue).contains(QStringLiteral("&lt;b&gt;")));
}

SJUSTEG_WINDOW_TEST(CarryMarksWindow)
#include "tst_carrymarks.moc"
