// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "WindowTestProgram.h"
#include "plan/Tasks.h"
#include "tasks/RecordTable.h"
#include "wheel/WheelView.h"
#include "window/Rail.h"

#include <QComboBox>
#include <QScrollArea>
#include <QTabWidget>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Tasks and anchoring, the map of responsibilities and the wheel, as a møteleder uses them.
class PlanPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theRailOpensTheThreePages();
    void theFilterLeavesTheTasksOfOneUnit();
    void aClickOnATaskOpensItsFieldInTheForm();
    void aSelectionThatNothingFitsSaysSoAndLeadsBack();
    void theAnchoringListNamesLeaders();
    void theCalendarFileHoldsTheTasksShown();
    void theMapShowsWhatHasNobodyFirst();
    void theMapIsSeenFromFourSides();
    void aNarrowMapBreaksBetweenWords();
    void arrowsAndEnterOpenAnActivityOfTheWheel();
    void aClickOnANameOfTheWheelOpensItsSource();
    void theTableHoldsTheSameAsTheWheel();
    void theWheelIsExportedAsPictureAndCalendar();
    void emptyPagesSayWhatToDo();

private:
    Page *page() const { return m_open->window->pages()->current(); }
    Workbook &workbook() const { return m_open->window->session()->workbook(); }
    RecordTable *table() const
    {
        for (RecordTable *one : page()->findChildren<RecordTable *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QComboBox *box(const QString &name) const
    {
        for (QComboBox *one : page()->findChildren<QComboBox *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    static QString text(const RecordTable *table, int row, int column = 0) { return table->model()->index(row, column).data().toString(); }
    static void click(RecordTable *table, int row)
    {
        const QModelIndex index = table->model()->index(row, 0);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }
    bool rail(const QString &name) const { return OpenWindow::press(m_open->window->findChild<Rail *>(), name); }

    std::unique_ptr<OpenWindow> m_open;
};

void PlanPages::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->window->resize(1366, 768);
    QVERIFY(m_open->window->openFile(m_open->exampleFile()));
}

void PlanPages::theRailOpensTheThreePages()
{
    QVERIFY(rail(u"Tasks"_s));
    QCOMPARE(page()->name(), u"Tasks and anchoring"_s);
    QVERIFY(rail(u"Responsibilities"_s));
    QCOMPARE(page()->name(), u"Map of responsibilities"_s);
    QVERIFY(rail(u"Wheel of the year"_s));
    QCOMPARE(page()->name(), u"Wheel of the year"_s);
    QCOMPARE(m_open->window->pages()->railEntry(), int(Rail::Wheel));
}

void PlanPages::theFilterLeavesTheTasksOfOneUnit()
{
    QVERIFY(rail(u"Tasks"_s));
    const int all = table()->count();
    QVERIFY(all > 5);
    QComboBox *unit = box(u"Unit"_s);
    QVERIFY(unit);
    unit->setCurrentIndex(unit->findText(u"NAV"_s));
    QVERIFY(table()->count() > 0 && table()->count() < all);
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        QCOMPARE(text(table(), row, 2), u"NAV"_s);
}

void PlanPages::aClickOnATaskOpensItsFieldInTheForm()
{
    QVERIFY(rail(u"Tasks"_s));
    QCoreApplication::processEvents();
    int row = 0;
    while (row < table()->model()->rowCount() && !text(table(), row, 6).startsWith(u"Mal 2.4"_s))
        ++row;
    const QString task = text(table(), row);
    QVERIFY(!task.isEmpty());
    click(table(), row);
    QTRY_VERIFY(page()->name().startsWith(u"Mal 2.4"_s));
    const QWidget *focus = m_open->window->focusWidget();
    QVERIFY(focus && page()->isAncestorOf(focus));
}

void PlanPages::aSelectionThatNothingFitsSaysSoAndLeadsBack()
{
    QVERIFY(rail(u"Tasks"_s));
    box(u"Step"_s)->setCurrentIndex(box(u"Step"_s)->findText(u"Step 7"_s));
    QVERIFY(!table());
    QVERIFY(OpenWindow::press(page(), u"Show all tasks"_s));
    QVERIFY(table());
    QVERIFY(table()->count() > 5);
}

void PlanPages::theAnchoringListNamesLeaders()
{
    QVERIFY(rail(u"Tasks"_s));
    page()->findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(table()->count() > 0);
    QVERIFY(table()->columnSpan(0, 0) > 1); // the leader stands over what goes to her
    QVERIFY(!page()->printJob().documents.isEmpty());
    QCOMPARE(page()->printJob().documents.constFirst().title, u"Anchoring with the leaders"_s);
}

void PlanPages::theCalendarFileHoldsTheTasksShown()
{
    QVERIFY(rail(u"Tasks"_s));
    m_open->dialogs.path = m_open->file(u"oppgaver.ics"_s);
    QVERIFY(OpenWindow::press(page(), u"Export the tasks shown to a calendar file"_s));
    QFile file(m_open->dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray ics = file.readAll();
    int dated = 0;
    for (const TaskRow &row : tasks(workbook(), workbook().clock().today()))
        dated += row.isOpen() && row.due.isValid();
    QCOMPARE(int(ics.count("BEGIN:VEVENT")), dated);
    m_open->dialogs.path.clear();
}

void PlanPages::theMapShowsWhatHasNobodyFirst()
{
    const QString roles = workbook().single(u"mal-4.3"_s)->head.id;
    Row row = workbook().newRow(roles, u"tasks"_s);
    row.cells.insert(u"task"_s, u"Noe ingen har"_s);
    QVERIFY(workbook().apply({{}, u"edit"_s, {{roles, InsertRow{u"tasks"_s, int(workbook().form(roles)->rows(u"tasks"_s).size()), row}}}}).ok());
    QVERIFY(rail(u"Responsibilities"_s));
    QVERIFY(text(table(), 0).contains(u"Nobody responsible"_s));
    int found = -1;
    for (int i = 0; i < table()->model()->rowCount() && found < 0; ++i)
        found = text(table(), i) == u"Noe ingen har"_s ? i : -1;
    QVERIFY(found > 0);
    QVERIFY(text(table(), found, 5).contains(u"△ Nobody responsible"_s));
    bool named = false; // of several plans with the same activities, which one
    for (int i = 0; i < table()->model()->rowCount(); ++i)
        named = named || text(table(), i).endsWith(u"(Bransjekurs renhold)"_s);
    QVERIFY(named);
}

void PlanPages::aNarrowMapBreaksBetweenWords()
{
    const QSize before = m_open->window->size();
    m_open->window->resize(960, 540); // 1920 × 1080 at 200 %
    QVERIFY(rail(u"Responsibilities"_s));
    QCoreApplication::processEvents();
    constexpr int sides = 16;
    QVERIFY(table()->columnWidth(4) >= table()->fontMetrics().horizontalAdvance(u"01.02.2027"_s) + sides);
    QVERIFY(table()->columnWidth(2) >= table()->fontMetrics().horizontalAdvance(u"programrådgiver"_s) + sides);
    m_open->window->resize(before);
}

void PlanPages::theMapIsSeenFromFourSides()
{
    QVERIFY(rail(u"Responsibilities"_s));
    QSet<QString> firstGroups;
    for (const QString &side : {u"person"_s, u"unit"_s, u"step"_s, u"month"_s}) {
        QVERIFY2(OpenWindow::press(page(), u"Show by "_s + side), qPrintable(side));
        QString groups;
        for (int i = 0; i < table()->model()->rowCount(); ++i) {
            if (table()->columnSpan(i, 0) > 1)
                groups += text(table(), i) + u'|';
        }
        firstGroups.insert(groups);
    }
    QCOMPARE(firstGroups.size(), 4);
}

void PlanPages::arrowsAndEnterOpenAnActivityOfTheWheel()
{
    QVERIFY(rail(u"Wheel of the year"_s));
    QVERIFY(OpenWindow::press(page(), u"Show as wheel"_s));
    auto *view = page()->findChild<WheelView *>();
    view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->current(), 0);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->current(), 1);
    QVERIFY(view->accessibleDescription().startsWith(u"2 "_s));
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(page()->name() != u"Wheel of the year"_s);
}

void PlanPages::aClickOnANameOfTheWheelOpensItsSource()
{
    QVERIFY(rail(u"Wheel of the year"_s));
    QVERIFY(OpenWindow::press(page(), u"Show as wheel"_s));
    auto *view = page()->findChild<WheelView *>();
    const Wheel wheel = readWheel(workbook());
    int taken = -1;
    for (int i = 0; i < wheel.activities.size() && taken < 0; ++i)
        taken = wheel.activities.at(i).sourceTitle.startsWith(u"Mal 1.3"_s) ? i : -1;
    QVERIFY(taken >= 0);
    const QPoint where = view->drawn()->labelRect(taken).center().toPoint() + QPoint(10, 10);
    page()->findChild<QScrollArea *>()->ensureVisible(where.x(), where.y());
    QTest::mouseClick(view, Qt::LeftButton, {}, where);
    QTRY_VERIFY(page()->name().startsWith(u"Mal 1.3"_s));
}

void PlanPages::theTableHoldsTheSameAsTheWheel()
{
    QVERIFY(rail(u"Wheel of the year"_s));
    QVERIFY(OpenWindow::press(page(), u"Show as table"_s));
    const Wheel wheel = readWheel(workbook());
    QCOMPARE(table()->count(), int(wheel.activities.size()));
    for (int i = 0; i < table()->count(); ++i)
        QCOMPARE(text(table(), i, 2), wheel.activities.at(i).name);
    QVERIFY(OpenWindow::press(page(), u"Show as wheel"_s));
}

void PlanPages::theWheelIsExportedAsPictureAndCalendar()
{
    QVERIFY(rail(u"Wheel of the year"_s));
    m_open->dialogs.path = m_open->file(u"hjul.png"_s);
    QVERIFY(OpenWindow::press(page(), u"Export the wheel as a picture"_s));
    QVERIFY(QImage(m_open->dialogs.path).width() > 2000);
    m_open->dialogs.path = m_open->file(u"hjul.ics"_s);
    QVERIFY(OpenWindow::press(page(), u"Export the wheel to a calendar file"_s));
    QVERIFY(QFile::exists(m_open->dialogs.path));
    m_open->dialogs.path = m_open->file(u"hjul.pdf"_s);
    QVERIFY(OpenWindow::press(page(), u"Export the wheel to PDF"_s));
    QVERIFY(QFile::exists(m_open->dialogs.path));
    m_open->dialogs.path = u"/finnes/ikke/hjul.png"_s;
    m_open->dialogs.said.clear();
    QVERIFY(OpenWindow::press(page(), u"Export the wheel as a picture"_s));
    QVERIFY(m_open->dialogs.said.join(u' ').contains(u"hjul.png"_s));
    m_open->dialogs.path.clear();
}

void PlanPages::emptyPagesSayWhatToDo()
{
    auto made = Workbook::create(m_open->file(u"tom.sjusteg"_s), m_open->catalog, u"Tom kommune"_s);
    QVERIFY(made.ok());
    QVERIFY(m_open->window->useWorkbook(std::move(*made)));
    QVERIFY(rail(u"Responsibilities"_s));
    QVERIFY(!table());
    QVERIFY(rail(u"Tasks"_s));
    QVERIFY(!table());
    QVERIFY(OpenWindow::press(page(), u"Open template 1.3"_s));
    QTRY_VERIFY(page()->name().startsWith(u"Mal 1.3"_s));
}

SJUSTEG_WINDOW_TEST(PlanPages)
#include "tst_plan.moc"
