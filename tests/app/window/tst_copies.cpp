// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "WindowTestProgram.h"
#include "window/Copies.h"

using namespace sjusteg;

/// Copies of a template, and taking back what was done with them.
class CopiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aNewMeetingGetsTheNameGivenAndUndoTakesItAway();
    void aCopyForAnOccupationIsOfferedOnlyOnce();
    void aDeletedCopyComesBackWithItsAnswers();
    void textTypedInAStepsOwnNoteIsThereAfterReopening();

private:
    Workbook &workbook() { return m_open->window->session()->workbook(); }
    const Workspace &workspace() { return m_open->window->session()->workspace(); }
    qsizetype count(const QString &id) { return workbook().copies(id).size(); }

    std::unique_ptr<OpenWindow> m_open;
    QString m_path;
};

void CopiesTest::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
    m_path = m_open->exampleFile();
    QVERIFY(m_open->window->openFile(m_path));
}

void CopiesTest::aNewMeetingGetsTheNameGivenAndUndoTakesItAway()
{
    const Template *meeting = m_open->catalog->find(m_open->handbook->step(1).runSheet);
    QVERIFY(meeting && meeting->severalCopies);
    const qsizetype before = count(meeting->id);
    m_open->dialogs.written = QStringLiteral("Møte 9. desember");
    const QString id = Copies(workspace(), m_open->window.get()).create(*meeting);
    QVERIFY(!id.isEmpty());
    QCOMPARE(workbook().head(id)->name, QStringLiteral("Møte 9. desember"));
    m_open->window->session()->undo().undo();
    QCOMPARE(count(meeting->id), before);
    m_open->window->session()->undo().redo();
    QVERIFY(workbook().head(id));
}

void CopiesTest::aCopyForAnOccupationIsOfferedOnlyOnce()
{
    const Template *definition = nullptr;
    for (const Template &each : m_open->catalog->templates()) {
        if (!definition && each.scope == Scope::Occupation && !each.severalCopies && !each.subjectTables.isEmpty()
            && !Copies(workspace(), nullptr).subjects(each).isEmpty())
            definition = &each;
    }
    QVERIFY(definition);
    Copies copies(workspace(), m_open->window.get());
    const QVector<Reference> before = copies.subjects(*definition);
    const QString id = copies.create(*definition);
    QVERIFY(!id.isEmpty());
    QCOMPARE(workbook().head(id)->subject.row, before.constFirst().row);
    QCOMPARE(copies.subjects(*definition).size(), before.size() - 1);
}

void CopiesTest::aDeletedCopyComesBackWithItsAnswers()
{
    const Template *meeting = m_open->catalog->find(m_open->handbook->step(1).runSheet);
    const QString id = workbook().copies(meeting->id).constLast().id;
    const auto tables = workbook().form(id)->tables;
    m_open->dialogs.answers.enqueue(QStringLiteral("Delete"));
    QVERIFY(Copies(workspace(), m_open->window.get()).remove(id));
    QVERIFY(!workbook().head(id));
    m_open->window->session()->undo().undo();
    QVERIFY(workbook().head(id));
    QCOMPARE(workbook().form(id)->tables.keys(), tables.keys());
}

void CopiesTest::textTypedInAStepsOwnNoteIsThereAfterReopening()
{
    m_open->window->pages()->showStep(1);
    Page *page = m_open->window->pages()->current();
    const QString title = m_open->handbook->step(1).texts.constFirst().title;
    QVERIFY(OpenWindow::press(page, QStringLiteral("Write our own text: ") + title));
    QWidget *note = QApplication::focusWidget();
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (widget->accessibleName() == QStringLiteral("Our own text: ") + title)
            note = widget;
    }
    QTest::keyClicks(note, QStringLiteral("Hos oss gjelder dette"));
    QVERIFY(m_open->window->closeFile()); // no focus change before: closing keeps it
    QVERIFY(m_open->window->openFile(m_path));
    bool found = false;
    for (const Row &row : workbook().single(QStringLiteral("reg-pafyll"))->rows(QStringLiteral("rows")))
        found = found || row.cell(QStringLiteral("own_text")).toString() == QStringLiteral("Hos oss gjelder dette");
    QVERIFY(found);
}

SJUSTEG_WINDOW_TEST(CopiesTest)
#include "tst_copies.moc"
