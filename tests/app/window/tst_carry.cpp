// SPDX-License-Identifier: MPL-2.0
#include "OpenCarryProcess.h"
#include "WindowTestProgram.h"
#include "form/CopyChooser.h"
#include "screen/FieldEditor.h"
#include "screen/tables/GridCell.h"
#include "step/StepPage.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QScrollArea>
#include <QScrollBar>

using namespace sjusteg;

/// Carrying over from step to step as the user meets it: the bar, the preview, the copies that are asked for.
class CarryWindow : public QObject, private OpenCarryProcess
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_open.reset(); }

    void newRowsAreShownTakenAndTakenBack();
    void theFocusGoesToWhatWasTaken();
    void theSuggestedCopiesStandInTheHeadOfTheForm();
    void aLongTitleDoesNotWidenThePage();
    void nothingIsOfferedTwiceAfterReopening();
    void whatIsTurnedDownCanBeTakenAfterAll();
    void oneOfTwoLikeWordsIsChosenForBoth();
    void aCopyThatIsAskedForIsStoredWhenSomethingIsEntered();
    void whatIsNoLongerRelevantIsToldInTheList();
    void theOverviewCountsWhatWaits();
};

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

SJUSTEG_WINDOW_TEST(CarryWindow)
#include "tst_carry.moc"
