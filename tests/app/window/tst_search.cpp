// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "WindowTestProgram.h"
#include "screen/FormView.h"
#include "search/HitDelegate.h"
#include "search/SearchBox.h"
#include "search/SearchResults.h"

#include <QLabel>
#include <QListView>

using namespace sjusteg;

/// The search field: hits while one types, and the way to the place they stand.
class Search : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void controlAndFLeadsToTheField_data();
    void controlAndFLeadsToTheField();
    void typingShowsHitsInTwoGroups();
    void enterOpensTheFormAtTheField();
    void downGoesToTheNextHitAndAMouseClickOpensIt();
    void aRegisterOpensAtTheRow();
    void aHitInTheHandbookOpensItsStep();
    void whatIsTypedNowIsFoundAtOnce();
    void nothingFoundSaysWhatToTry();
    void escapeClosesTheListAndGoesBack();
    void closingTheFileForgetsTheSearch();

private:
    SearchBox *box() const { return m_open->window->findChild<SearchBox *>(); }
    SearchResults *results() const { return m_open->window->findChild<SearchResults *>(); }
    QListView *list() const { return results()->findChild<QListView *>(); }
    Page *page() const { return m_open->window->pages()->current(); }
    Workbook &book() const { return m_open->window->session()->workbook(); }
    /// Types and waits for the list.
    void type(const QString &words) const
    {
        box()->start();
        QTest::keyClicks(box(), words);
        QTRY_VERIFY(results() && results()->isVisible());
        QTRY_VERIFY(!results()->findChild<QLabel *>()->text().startsWith(QStringLiteral("Still reading")));
    }
    /// The row of the list with that path; -1 when there is none.
    int rowOf(const QString &path) const
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (list()->model()->index(row, 0).data(HitDelegate::PathRole).toString().contains(path))
                return row;
        }
        return -1;
    }

    std::unique_ptr<OpenWindow> m_open;
    QString m_needs;
    QString m_row;
};

void Search::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->window->openFile(m_open->exampleFile()));
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    m_needs = book().single(QStringLiteral("mal-1.1"))->head.id;
    QVERIFY(book().setStatus(m_needs, FormStatus::Begun).ok()); // a finished form takes no rows
    Row row = book().newRow(m_needs, QStringLiteral("labour_needs"));
    row.cells.insert(QStringLiteral("occupation"), QStringLiteral("Blåskjellplukker i Østfold"));
    m_row = row.id;
    const int end = int(book().form(m_needs)->rows(QStringLiteral("labour_needs")).size());
    QVERIFY(book().apply({{}, QStringLiteral("edit"), {{m_needs, InsertRow{QStringLiteral("labour_needs"), end, row}}}}).ok());
}

void Search::init()
{
    m_open->window->pages()->showOverview();
    box()->clear();
}

void Search::controlAndFLeadsToTheField_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Ctrl+F") << int(Qt::Key_F);
    QTest::newRow("Ctrl+K") << int(Qt::Key_K);
}

void Search::controlAndFLeadsToTheField()
{
    QFETCH(int, key);
    m_open->window->pages()->setFocus();
    QTest::keyClick(m_open->window.get(), Qt::Key(key), Qt::ControlModifier);
    QVERIFY(box()->hasFocus());
    QVERIFY(!box()->accessibleName().isEmpty());
}

void Search::typingShowsHitsInTwoGroups()
{
    type(QStringLiteral("arbeidsgiver"));
    QStringList headings;
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        const QModelIndex index = list()->model()->index(row, 0);
        if (!(index.flags() & Qt::ItemIsSelectable))
            headings += index.data().toString();
        else
            QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    QCOMPARE(headings, (QStringList{QStringLiteral("Filled in"), QStringLiteral("The handbook and the templates")}));
    QVERIFY(m_open->window->rect().contains(results()->geometry()));
    QVERIFY(box()->accessibleDescription().contains(list()->currentIndex().data(HitDelegate::SnippetRole).toString()));
}

void Search::enterOpensTheFormAtTheField()
{
    type(QStringLiteral("blaskjellplukker ostfold"));
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(page()->formId(), m_needs);
    QVERIFY(!results()->isVisible());
    const auto *view = page()->findChild<screen::FormView *>();
    QTRY_COMPARE(view->focusedCell(), (CellRef{QStringLiteral("labour_needs.occupation"), m_row, {}}));
}

void Search::downGoesToTheNextHitAndAMouseClickOpensIt()
{
    type(QStringLiteral("arbeid"));
    const int first = list()->currentIndex().row();
    QCOMPARE(first, 1); // below its heading
    QTest::keyClick(box(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 2);
    QTest::keyClick(box(), Qt::Key_Up);
    QTest::keyClick(box(), Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(2, 0)).center());
    QVERIFY(!results()->isVisible());
    QVERIFY(page()->name() != QStringLiteral("Overview"));
}

void Search::aRegisterOpensAtTheRow()
{
    const Form *employers = book().single(QStringLiteral("reg-arbeidsgivere"));
    QVERIFY(!employers->rows(QStringLiteral("rows")).isEmpty());
    const Row &last = employers->rows(QStringLiteral("rows")).constLast();
    type(last.cell(QStringLiteral("name")).toString());
    const int row = rowOf(QStringLiteral("Registers"));
    QVERIFY(row > 0);
    list()->setCurrentIndex(list()->model()->index(row, 0));
    QTest::keyClick(box(), Qt::Key_Enter);
    QCOMPARE(page()->name(), QStringLiteral("Registers"));
    QCOMPARE(page()->formId(), employers->head.id);
    const auto *view = page()->findChild<screen::FormView *>();
    QTRY_COMPARE(view->focusedCell().row, last.id);
}

void Search::aHitInTheHandbookOpensItsStep()
{
    type(QStringLiteral("fire begreper"));
    const int row = rowOf(QStringLiteral("Step 4 › Fire begreper"));
    QVERIFY(row > 0);
    list()->setCurrentIndex(list()->model()->index(row, 0));
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(page()->step(), 4);
    QVERIFY(page()->formId().isEmpty());
}

void Search::whatIsTypedNowIsFoundAtOnce()
{
    type(QStringLiteral("ugress"));
    QCOMPARE(rowOf(QStringLiteral("Template 1.1")), -1);
    const CellRef cell{QStringLiteral("labour_needs.occupation"), m_row, {}};
    const Value before = book().form(m_needs)->value(cell);
    QVERIFY(book().apply({{}, QStringLiteral("edit"), {{m_needs, SetCell{cell, before, QStringLiteral("Ugressluker")}}}}).ok());
    type(QStringLiteral("ugress"));
    QVERIFY(rowOf(QStringLiteral("Template 1.1")) > 0);
    QVERIFY(book().apply({{}, QStringLiteral("undo"), {{m_needs, SetCell{cell, QStringLiteral("Ugressluker"), before}}}}).ok());
}

void Search::nothingFoundSaysWhatToTry()
{
    type(QStringLiteral("xyzxyz"));
    const auto *note = results()->findChild<QLabel *>();
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QStringLiteral("xyzxyz")));
    QVERIFY(!list()->isVisible());
    QCOMPARE(box()->accessibleDescription(), note->text());
    QTest::keyClick(box(), Qt::Key_Return); // there is nothing to open
    QCOMPARE(page()->name(), QStringLiteral("Overview"));
}

void Search::escapeClosesTheListAndGoesBack()
{
    type(QStringLiteral("arbeid"));
    QTest::keyClick(box(), Qt::Key_Escape);
    QVERIFY(!results()->isVisible());
    QVERIFY(!box()->hasFocus());
}

void Search::closingTheFileForgetsTheSearch()
{
    type(QStringLiteral("blåskjell"));
    QVERIFY(m_open->window->closeFile());
    QVERIFY(!results()->isVisible());
    QVERIFY(box()->text().isEmpty());
    QVERIFY(m_open->window->openFile(m_open->exampleFile(QStringLiteral("other.sjusteg"))));
    type(QStringLiteral("blåskjell"));
    QCOMPARE(rowOf(QStringLiteral("Template 1.1")), -1);
}

SJUSTEG_WINDOW_TEST(Search)
#include "tst_search.moc"
