// SPDX-License-Identifier: MPL-2.0
#include "Places.h"
#include "WindowTestProgram.h"
#include "carry/Carry.h"
#include "carry/OfferDialog.h"
#include "form/CopyChooser.h"
#include "screen/FieldEditor.h"
#include "screen/carry/WordDiff.h"
#include "screen/tables/GridCell.h"
#include "step/StepPage.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace sjusteg;

/// Carrying over from step to step as the user meets it: bar, preview, marks, copies that are asked for, rows that may not be deleted.
class CarryWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void newRowsAreShownTakenAndTakenBack();
    void theFocusGoesToWhatWasTaken();
    void theSuggestedCopiesStandInTheHeadOfTheForm();
    void aLongTitleDoesNotWidenThePage();
    void nothingIsOfferedTwiceAfterReopening();
    void whatIsTurnedDownCanBeTakenAfterAll();
    void oneOfTwoLikeWordsIsChosenForBoth();
    void aCellTellsWhereItCameFromAndLeadsThere();
    void aChangedSourceIsTakenOrKeptAtTheAnswer();
    void aCellOfAGridIsMarkedAndAnswered();
    void aLinkedCellIsReadOnlyAndLeadsToItsSource();
    void aFinishedFormIsMarkedUntilItHasBeenSeen();
    void aRowThatFormsAreAboutIsSetAsideInstead();
    void aRowThatOthersUseIsDeletedOnlyWhenAsked();
    void aCopyThatIsAskedForIsStoredWhenSomethingIsEntered();
    void whatIsNoLongerRelevantIsToldInTheList();
    void aButtonSendsAnswersOn();
    void textsAboutParticipantsNeedALookFirst();
    void theOverviewCountsWhatWaits();
    void changedWordsAreFound();

private:
    Workbook &workbook() { return m_open->window->session()->workbook(); }
    PageStack *pages() { return m_open->window->pages(); }
    const Workspace &workspace() { return m_open->window->session()->workspace(); }
    Value cell(const QString &form, const QString &field, const QString &row = {}) { return workbook().form(form)->value({field, row, {}}); }
    qsizetype rows(const QString &form, const QString &table) { return workbook().form(form)->rows(table).size(); }
    void type(const QString &form, const QString &field, const QString &row, const Value &value)
    {
        const CellRef at{field, row, {}};
        QVERIFY(workbook().apply(withEffects(workbook(), {{}, QStringLiteral("edit"), {{form, SetCell{at, workbook().form(form)->value(at), value}}}})).ok());
    }
    QString bar()
    {
        const auto *frame = pages()->current()->findChild<QFrame *>(QStringLiteral("offerBar"));
        return frame && frame->isVisible() ? frame->accessibleName() : QString();
    }
    OfferDialog *preview()
    {
        pages()->current();
        if (!OpenWindow::press(pages(), QStringLiteral("Show what is carried over")))
            return nullptr;
        return m_open->window->findChild<OfferDialog *>();
    }
    static bool shows(const QWidget *where, const QString &text)
    {
        const QList<QLabel *> labels = where->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    /// The button whose name begins so, once it is there: what follows an edit is shown a moment later.
    static bool pressLike(QWidget *where, const QString &start, int patienceMs = 3000)
    {
        for (QElapsedTimer waited = begun(); !waited.hasExpired(patienceMs); QTest::qWait(20)) {
            for (QAbstractButton *button : where->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->isEnabled() && button->accessibleName().startsWith(start)) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    QCoreApplication::processEvents();
                    return true;
                }
            }
        }
        return false;
    }
    static QElapsedTimer begun()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }
    void takeButikk()
    {
        QVERIFY(workbook().apply(accept(workbook(), openOffers(workbook(), QStringLiteral("mal12")))).ok());
        for (const Row &row : workbook().form(QStringLiteral("mal12"))->rows(QStringLiteral("opportunities"))) {
            if (row.cell(QStringLiteral("industry")) == QStringLiteral("Butikk"))
                m_butikk = row.id;
        }
        QVERIFY(!m_butikk.isEmpty());
    }

    std::unique_ptr<OpenWindow> m_open;
    QString m_path;
    QString m_butikk;
};

void CarryWindow::init()
{
    m_open = std::make_unique<OpenWindow>();
    m_path = m_open->file(QStringLiteral("process.sjusteg"));
    {
        auto made = Workbook::create(m_path, m_open->catalog, QStringLiteral("Eksempel kommune"));
        QVERIFY(made.ok());
        QFile answers(QStringLiteral(CARRY_PROCESS));
        QVERIFY(answers.open(QIODevice::ReadOnly));
        setParticipants(**made, ParticipantState::Unlocked); // the process tells of some
        const Result<int> loaded = loadAnswers(**made, answers.readAll());
        QVERIFY2(loaded.ok(), qPrintable(loaded.ok() ? QString() : loaded.problem().cause));
    }
    QVERIFY(m_open->window->openFile(m_path));
    setParticipants(m_open->window->session()->workbook(), ParticipantState::Unlocked);
    m_open->window->resize(1366, 768);
    m_butikk.clear();
}

void CarryWindow::cleanup()
{
    m_open.reset();
}

void CarryWindow::newRowsAreShownTakenAndTakenBack()
{
    const qsizetype before = rows(QStringLiteral("mal12"), QStringLiteral("opportunities"));
    pages()->showForm(QStringLiteral("mal12"));
    QTRY_VERIFY(bar().contains(QStringLiteral("1 new row")));
    QVERIFY(bar().contains(QStringLiteral("1.1")));
    OfferDialog *dialog = preview();
    QVERIFY(dialog);
    QTRY_VERIFY(shows(dialog, QStringLiteral("Butikkmedarbeider")));
    QTRY_VERIFY(qApp->focusWidget() && qApp->focusWidget()->accessibleName().startsWith(QStringLiteral("Take the ticked ones")));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    QCOMPARE(rows(QStringLiteral("mal12"), QStringLiteral("opportunities")), before + 1);
    QTRY_VERIFY(!bar().contains(QStringLiteral("new row")));
    m_open->window->session()->undo().undo();
    QCOMPARE(rows(QStringLiteral("mal12"), QStringLiteral("opportunities")), before);
    QTRY_VERIFY(bar().contains(QStringLiteral("1 new row")));
}

void CarryWindow::theFocusGoesToWhatWasTaken()
{
    const auto rowInFocus = [this] {
        for (QWidget *up = m_open->window->focusWidget(); up; up = up->parentWidget()) {
            if (const auto *editor = qobject_cast<screen::FieldEditor *>(up))
                return editor->cell().row;
        }
        return QString();
    };
    const auto last = [this] { return workbook().form(QStringLiteral("mal12"))->rows(QStringLiteral("opportunities")).constLast().id; };
    const QString before = last();
    pages()->showForm(QStringLiteral("mal12"));
    QVERIFY(pressLike(pages(), QStringLiteral("Take all")));
    QVERIFY(last() != before);
    QTRY_COMPARE(bar(), QString());
    QCOMPARE(rowInFocus(), last());
    m_open->window->session()->undo().undo();
    QTRY_VERIFY(!bar().isEmpty());
    OfferDialog *dialog = preview();
    QVERIFY(dialog);
    QVERIFY(pressLike(dialog, QStringLiteral("Take the ticked ones")));
    QTRY_COMPARE(rowInFocus(), last());
    QVERIFY(last() != before);
}

void CarryWindow::theSuggestedCopiesStandInTheHeadOfTheForm()
{
    const qsizetype before = workbook().copies(QStringLiteral("mal-2.2")).size();
    const auto choose = [this](const QString &title) {
        auto *copies = pages()->current()->findChild<CopyChooser *>();
        if (!copies)
            return false;
        copies->setFocus();
        QTest::keyClick(copies, Qt::Key_Down);
        const int at = copies->findText(title);
        if (at < 0)
            return false;
        copies->view()->setCurrentIndex(copies->model()->index(at, 0));
        QTest::keyClick(copies->view(), Qt::Key_Return);
        QCoreApplication::processEvents();
        return true;
    };
    pages()->showForm(QStringLiteral("mal22b"));
    QVERIFY(choose(QStringLiteral("Lager – Lagerhjelp (suggested)")));
    const QString made = pages()->current()->formId();
    QCOMPARE(workbook().copyTitle(made), QStringLiteral("Lager – Lagerhjelp"));
    QVERIFY(choose(workbook().copyTitle(QStringLiteral("mal22b"))));
    QCOMPARE(pages()->current()->formId(), QStringLiteral("mal22b"));
    QCOMPARE(workbook().copies(QStringLiteral("mal-2.2")).size(), before); // nothing was entered
}

void CarryWindow::aLongTitleDoesNotWidenThePage()
{
    takeButikk();
    for (const QString &row : {QStringLiteral("n2"), QStringLiteral("n3")})
        type(QStringLiteral("mal11"), QStringLiteral("labour_needs.occupation"), row, QStringLiteral("Butikkmedarbeider med ansvar ").repeated(6).trimmed());
    const auto fits = [](const QWidget *where) {
        const QList<QScrollArea *> areas = where->findChildren<QScrollArea *>();
        return std::all_of(areas.cbegin(), areas.cend(), [](const QScrollArea *area) {
            return !area->isVisible() || area->horizontalScrollBar()->maximum() == 0;
        });
    };
    pages()->showPlace(QStringLiteral("mal12"), {QStringLiteral("opportunities.industry"), m_butikk, {}});
    QTRY_VERIFY(!bar().isEmpty());
    QTRY_VERIFY(fits(pages()));
    OfferDialog *dialog = preview();
    QVERIFY(dialog);
    QTRY_VERIFY(fits(dialog));
}

void CarryWindow::nothingIsOfferedTwiceAfterReopening()
{
    pages()->showForm(QStringLiteral("mal12"));
    OfferDialog *dialog = preview();
    QVERIFY(dialog);
    QVERIFY(OpenWindow::press(dialog, QStringLiteral("Tick none")) && OpenWindow::press(dialog, QStringLiteral("Tick all")));
    QVERIFY(pressLike(dialog, QStringLiteral("Take the ticked ones")));
    QTRY_COMPARE(bar(), QString());
    QVERIFY(m_open->window->closeFile());
    QVERIFY(m_open->window->openFile(m_path));
    pages()->showForm(QStringLiteral("mal12"));
    QTest::qWait(100);
    QCOMPARE(bar(), QString());
}

void CarryWindow::whatIsTurnedDownCanBeTakenAfterAll()
{
    const qsizetype before = rows(QStringLiteral("mal12"), QStringLiteral("opportunities"));
    pages()->showForm(QStringLiteral("mal12"));
    OfferDialog *dialog = preview();
    QVERIFY(dialog);
    QVERIFY(pressLike(dialog, QStringLiteral("Do not take: Butikk")));
    QTRY_VERIFY(!bar().contains(QStringLiteral("new row")));
    QCOMPARE(rows(QStringLiteral("mal12"), QStringLiteral("opportunities")), before);
    if (!dialog->isVisible())
        QVERIFY(OpenWindow::press(pages(), QStringLiteral("Show what is carried over")));
    QTest::qWait(100); // it follows the file in a moment
    QVERIFY(pressLike(dialog, QStringLiteral("Declined suggestions")));
    QVERIFY(pressLike(dialog, QStringLiteral("Take after all: Butikk")));
    QCOMPARE(rows(QStringLiteral("mal12"), QStringLiteral("opportunities")), before + 1);
}

void CarryWindow::oneOfTwoLikeWordsIsChosenForBoth()
{
    Row fresh{QStringLiteral("n9"), {{QStringLiteral("unit"), QStringLiteral("flyktning")}, {QStringLiteral("industry"), QStringLiteral("Butikk")},
                                     {QStringLiteral("occupation"), QStringLiteral("Butikkmedarbeidere")}}};
    QVERIFY(workbook().apply(withEffects(workbook(), {{}, QStringLiteral("edit"), {{QStringLiteral("mal11"), InsertRow{QStringLiteral("labour_needs"), 4, fresh}}}})).ok());
    pages()->showForm(QStringLiteral("mal12"));
    QTRY_VERIFY(bar().contains(QStringLiteral("2 new row")));
    OfferDialog *dialog = preview();
    QVERIFY(dialog);
    QVERIFY(shows(dialog, QStringLiteral("Probably the same in other words")));
    QVERIFY(OpenWindow::press(dialog, QStringLiteral("Call all «Butikk – Butikkmedarbeider»")));
    QCOMPARE(cell(QStringLiteral("mal11"), QStringLiteral("labour_needs.occupation"), QStringLiteral("n9")).toString(), QStringLiteral("Butikkmedarbeider"));
    QTRY_VERIFY(bar().contains(QStringLiteral("1 new row"))); // of three sources now
}

void CarryWindow::aCellTellsWhereItCameFromAndLeadsThere()
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

void CarryWindow::aChangedSourceIsTakenOrKeptAtTheAnswer()
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

void CarryWindow::aCellOfAGridIsMarkedAndAnswered()
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

void CarryWindow::aLinkedCellIsReadOnlyAndLeadsToItsSource()
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

void CarryWindow::aFinishedFormIsMarkedUntilItHasBeenSeen()
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

void CarryWindow::aRowThatFormsAreAboutIsSetAsideInstead()
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

void CarryWindow::aRowThatOthersUseIsDeletedOnlyWhenAsked()
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

void CarryWindow::aCopyThatIsAskedForIsStoredWhenSomethingIsEntered()
{
    const auto stored = [this] { return workbook().copies(QStringLiteral("mal-2.2")).size(); };
    const qsizetype before = stored();
    const auto list = [this] {
        pages()->showStep(2);
        static_cast<StepPage *>(pages()->current())->showTab(StepPage::Templates);
    };
    const QString open = QStringLiteral("Open Lager – Lagerhjelp");
    list();
    QVERIFY(pressLike(pages(), open));
    QVERIFY(!pages()->current()->formId().isEmpty());
    QCOMPARE(workbook().head(pages()->current()->formId())->templateId, QStringLiteral("mal-2.2"));
    QVERIFY(!workbook().head(pages()->current()->formId())->stored); // a crash leaves nothing behind
    pages()->showOverview();
    QCOMPARE(stored(), before); // nothing was entered
    list();
    QVERIFY(pressLike(pages(), open));
    const QString id = pages()->current()->formId();
    type(id, QStringLiteral("note"), {}, QStringLiteral("Mangler et kurs"));
    pages()->showOverview();
    QCOMPARE(stored(), before + 1);
    QVERIFY(workbook().head(id) && workbook().head(id)->stored);
}

void CarryWindow::whatIsNoLongerRelevantIsToldInTheList()
{
    type(QStringLiteral("mal12"), QStringLiteral("opportunities.relevance"), QStringLiteral("o2"), QStringLiteral("no"));
    pages()->showStep(2);
    static_cast<StepPage *>(pages()->current())->showTab(StepPage::Templates);
    QTRY_VERIFY(shows(pages()->current(), QStringLiteral("No longer relevant")));
    pages()->showForm(QStringLiteral("mal22b"));
    QTRY_VERIFY(shows(pages()->current(), QStringLiteral("No longer relevant")));
}

void CarryWindow::aButtonSendsAnswersOn()
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

void CarryWindow::textsAboutParticipantsNeedALookFirst()
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

void CarryWindow::theOverviewCountsWhatWaits()
{
    pages()->showOverview();
    const auto line = [this]() -> QAbstractButton * {
        for (QAbstractButton *button : pages()->current()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName().contains(QStringLiteral("waiting")))
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(line());
    QTest::mouseClick(line(), Qt::LeftButton);
    QTRY_VERIFY(!bar().isEmpty());
}

void CarryWindow::changedWordsAreFound()
{
    const screen::WordDiff diff = screen::compareWords(QStringLiteral("Kjenne midler og utstyr"), QStringLiteral("Kjenne nye midler"));
    QCOMPARE(diff.before, (QVector<screen::DiffPart>{{QStringLiteral("Kjenne midler "), false}, {QStringLiteral("og utstyr"), true}}));
    QCOMPARE(diff.after, (QVector<screen::DiffPart>{{QStringLiteral("Kjenne "), false}, {QStringLiteral("nye "), true}, {QStringLiteral("midler"), false}}));
    QVERIFY(screen::newAsHtml(diff.after, Qt::blue).contains(QStringLiteral("<u>nye </u>")));
    QVERIFY(screen::newAsHtml({{QStringLiteral("<b>"), false}}, Qt::blue).contains(QStringLiteral("&lt;b&gt;")));
}

SJUSTEG_WINDOW_TEST(CarryWindow)
#include "tst_carry.moc"
