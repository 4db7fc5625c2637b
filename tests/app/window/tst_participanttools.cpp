// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "UnlockedWorkbook.h"
#include "WindowTestProgram.h"
#include "paper/Paper.h"
#include "screen/FormView.h"
#include "tasks/RecordTable.h"
#include "tools/ToolPage.h"
#include "tools/TimeLineView.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QUndoStack>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Jobbmatch and Rett i jobb as an adviser uses them: from the form to the page beside it, to paper and to the calendar.
class ParticipantToolPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFormLeadsToThePageBesideIt();
    void thePortfolioShowsWhatFitsTheGoalChosen();
    void aPictureThatIsNoneIsSaid();
    void thePortfolioPrintsLargeWithEveryEntryAndPicture();
    void arrowsAndEnterOpenAMilestone();
    void theTableHoldsTheSameAsTheLine();
    void newEntriesAreNewAndStoredOnceWritten_data();
    void newEntriesAreNewAndStoredOnceWritten();
    void theWeekSaysWhenItDoesNotAddUp();
    void thePositionIsDrawnAndPrinted();
    void aReviewOfTasksShowsItsWholeField_data();
    void aReviewOfTasksShowsItsWholeField();
    void theCalendarFileHoldsTheCodeOnlyWhenAsked();
    void theCostsSayWhatIsLeft();
    void workplacesStandBesideTheParticipant();
    void lockingTakesEverythingOffTheScreen();

private:
    Page *page() const { return m_open->window->pages()->current(); }
    Workbook &workbook() const { return m_open->window->session()->workbook(); }
    QString make(const QString &templateId);
    void set(const QString &form, const QString &field, const QString &row, const Value &value);
    QString add(const QString &form, const QString &table, const QHash<QString, Value> &cells);
    void show(const QString &form, const QString &face);
    RecordTable *table() const;
    QStringList shownTexts() const;

    std::unique_ptr<OpenWindow> m_open;
    QString m_participant;
    QString m_jobbmatch;
    QString m_employment;
};

void ParticipantToolPages::set(const QString &form, const QString &field, const QString &row, const Value &value)
{
    const CellRef cell{field, row, {}};
    const Result<void> done = workbook().apply({{}, u"edit"_s, {{form, SetCell{cell, workbook().form(form)->value(cell), value}}}});
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.problem().sentence + done.problem().cause));
}

QString ParticipantToolPages::add(const QString &form, const QString &table, const QHash<QString, Value> &cells)
{
    Row row = workbook().newRow(form, table);
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        row.cells.insert(cell.key(), *cell);
    const int end = int(workbook().form(form)->rows(table).size());
    return workbook().apply({{}, u"edit"_s, {{form, InsertRow{table, end, row}}}}).ok() ? row.id : QString();
}

QString ParticipantToolPages::make(const QString &templateId)
{
    const Reference subject{workbook().single(u"reg-deltakere"_s)->head.id, m_participant, u"D-001"_s};
    const Form copy = workbook().newCopy(templateId, subject);
    if (!workbook().apply({{}, u"edit"_s, {{copy.head.id, AddForm{copy}}}}).ok())
        return {};
    set(copy.head.id, u"participant"_s, {}, subject.toJson());
    return copy.head.id;
}

void ParticipantToolPages::show(const QString &form, const QString &face)
{
    Q_EMIT m_open->window->session()->requests().tool(form);
    QVERIFY(qobject_cast<ToolPage *>(page()));
    QVERIFY(OpenWindow::press(page(), face));
}

RecordTable *ParticipantToolPages::table() const
{
    for (RecordTable *one : page()->findChildren<RecordTable *>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

QStringList ParticipantToolPages::shownTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_open->window->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void ParticipantToolPages::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->window->resize(1366, 768);
    QVERIFY(m_open->window->openFile(m_open->exampleFile()));
    unlockForTest(workbook());
    const QString participants = workbook().single(u"reg-deltakere"_s)->head.id;
    const QString opportunities = workbook().single(u"mal-1.2"_s)->head.id;
    const Reference cleaning{opportunities, workbook().single(u"mal-1.2"_s)->rows(u"opportunities"_s).constFirst().id, u"Renhold – Renholder"_s};
    m_participant = add(participants, u"rows"_s, {{u"code"_s, u"D-001"_s}, {u"occupation"_s, cleaning.toJson()}});
    QVERIFY(!m_participant.isEmpty());
    m_jobbmatch = make(u"verktoy-jobbmatch"_s);
    m_employment = make(u"verktoy-rett-i-jobb"_s);
    QVERIFY(!m_jobbmatch.isEmpty() && !m_employment.isEmpty());

    QImage drawing(64, 48, QImage::Format_RGB32);
    drawing.fill(Qt::darkCyan);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    drawing.save(&buffer, "PNG");
    const Result<QString> picture = workbook().addImage(png, u"image/png"_s);
    const Result<QString> none = workbook().addImage("this is no picture", u"image/png"_s);
    QVERIFY(picture.ok());
    add(m_jobbmatch, u"portfolio"_s, {{u"date"_s, u"2026-10-01"_s}, {u"task"_s, u"Vaske vinduer"_s}, {u"goal"_s, u"Renhold"_s}, {u"place"_s, u"workplace"_s}, {u"words"_s, u"klut, nal"_s},
                                      {u"picture"_s, QJsonObject{{u"hash"_s, *picture}, {u"alt"_s, u"Et vindu"_s}}}});
    add(m_jobbmatch, u"portfolio"_s, {{u"date"_s, u"2026-11-01"_s}, {u"task"_s, u"ስራሕ ምጽራይ"_s}, {u"goal"_s, u"Service"_s}, {u"place"_s, u"vo"_s}, {u"reflection"_s, u"تعلمت كلمات جديدة"_s},
                                      {u"feedback"_s, u"Bra!"_s}});
    if (none.ok())
        add(m_jobbmatch, u"portfolio"_s, {{u"date"_s, u"2026-09-01"_s}, {u"task"_s, u"Uten synlig bilde"_s}, {u"picture"_s, QJsonObject{{u"hash"_s, *none}, {u"alt"_s, u"-"_s}}}});
    add(m_jobbmatch, u"milestones"_s, {{u"milestone"_s, u"Bestå B1"_s}, {u"due"_s, u"2020-01-15"_s}, {u"status"_s, u"ongoing"_s}});
    add(m_jobbmatch, u"milestones"_s, {{u"milestone"_s, u"Søke skole"_s}, {u"due"_s, u"2020-03-01"_s}, {u"status"_s, u"done"_s}});
    set(m_jobbmatch, u"week.type"_s, u"wed"_s, u"group"_s);
    set(m_employment, u"start"_s, {}, u"2098-08-18"_s);
    set(m_employment, u"end"_s, {}, u"2100-08-18"_s);
    set(m_employment, u"costs.year1"_s, u"r1"_s, 400000);
    set(m_employment, u"costs.year1"_s, u"r5"_s, 150000);
    set(m_employment, u"goals"_s, {}, u"Fast jobb"_s);
}

void ParticipantToolPages::theFormLeadsToThePageBesideIt()
{
    Q_EMIT m_open->window->session()->requests().form(m_jobbmatch);
    QVERIFY(OpenWindow::press(page(), u"Portfolio, plan and week"_s));
    QVERIFY(qobject_cast<ToolPage *>(page()));
    QVERIFY(shownTexts().join(u'\n').contains(u"D-001"_s));
    QVERIFY(OpenWindow::press(page(), u"Open the form"_s));
    QVERIFY(!qobject_cast<ToolPage *>(page()));
    QCOMPARE(page()->formId(), m_jobbmatch);
}

void ParticipantToolPages::thePortfolioShowsWhatFitsTheGoalChosen()
{
    show(m_jobbmatch, u"Learning portfolio"_s);
    const QString all = shownTexts().join(u'\n');
    QVERIFY(all.indexOf(u"ስራሕ ምጽራይ"_s) >= 0 && all.indexOf(u"ስራሕ ምጽራይ"_s) < all.indexOf(u"Vaske vinduer"_s)); // newest first
    QComboBox *goal = nullptr;
    for (QComboBox *box : page()->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Learning goal"_s)
            goal = box;
    }
    QVERIFY(goal);
    goal->setCurrentIndex(goal->findText(u"Renhold"_s));
    Q_EMIT goal->activated(goal->currentIndex());
    QCoreApplication::processEvents();
    const QString some = shownTexts().join(u'\n');
    QVERIFY(some.contains(u"Vaske vinduer"_s) && !some.contains(u"ስራሕ ምጽራይ"_s));
    QVERIFY(page()->printJob().documents.constFirst().facts.constFirst().value == u"Renhold"_s); // the paper follows
    goal->setCurrentIndex(0);
    Q_EMIT goal->activated(0);
}

void ParticipantToolPages::aPictureThatIsNoneIsSaid()
{
    show(m_jobbmatch, u"Learning portfolio"_s);
    const QString shown = shownTexts().join(u'\n');
    if (shown.contains(u"Uten synlig bilde"_s))
        QVERIFY(shown.contains(u"The picture cannot be shown."_s));
    bool described = false;
    for (const QLabel *label : page()->findChildren<QLabel *>())
        described = described || (label->accessibleName() == u"Et vindu"_s && !label->pixmap(Qt::ReturnByValue).isNull());
    QVERIFY(described);
}

void ParticipantToolPages::thePortfolioPrintsLargeWithEveryEntryAndPicture()
{
    show(m_jobbmatch, u"Learning portfolio"_s);
    const PrintJob job = page()->printJob();
    QCOMPARE(job.documents.size(), 1);
    QVERIFY(job.aboutParticipants);
    const Document &folder = job.documents.constFirst();
    QVERIFY(folder.largeType);
    QVERIFY(!folder.images.isEmpty());
    int cards = 0;
    for (const Block &block : folder.blocks)
        cards += std::holds_alternative<CardBlock>(block) ? 1 : 0;
    QVERIFY(cards >= 2);
    QVERIFY(paper::Pages(job.documents).count() >= 1);
}

void ParticipantToolPages::arrowsAndEnterOpenAMilestone()
{
    show(m_jobbmatch, u"Job plan"_s);
    OpenWindow::press(page(), u"Time line: drawn"_s);
    auto *line = page()->findChild<TimeLineView *>();
    QVERIFY(line && line->isVisible());
    QTest::keyClick(line, Qt::Key_Home);
    QCOMPARE(line->current(), 0);
    QVERIFY(line->accessibleDescription().contains(u"Bestå B1"_s) && line->accessibleDescription().contains(u"overdue"_s));
    QTest::keyClick(line, Qt::Key_Right);
    QVERIFY(line->accessibleDescription().contains(u"Søke skole"_s));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(page()->formId(), m_jobbmatch);
    QVERIFY(!qobject_cast<ToolPage *>(page()));
}

void ParticipantToolPages::theTableHoldsTheSameAsTheLine()
{
    show(m_jobbmatch, u"Job plan"_s);
    QVERIFY(OpenWindow::press(page(), u"Time line: table"_s));
    QVERIFY(table());
    QString all;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        for (int column = 0; column < 4; ++column)
            all += table()->model()->index(row, column).data().toString() + u'\n';
    }
    for (const QString &part : {u"Bestå B1"_s, u"15.01.2020"_s, u"overdue"_s, u"Søke skole"_s, u"Vaske vinduer"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
    QVERIFY(OpenWindow::press(page(), u"Time line: drawn"_s));
}

void ParticipantToolPages::newEntriesAreNewAndStoredOnceWritten_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("face");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("table");
    QTest::newRow("portfolio") << m_jobbmatch << u"Learning portfolio"_s << u"New entry"_s << u"portfolio"_s;
    QTest::newRow("evaluation") << m_employment << u"Goals and evaluation"_s << u"New evaluation"_s << u"evaluation"_s;
}

void ParticipantToolPages::newEntriesAreNewAndStoredOnceWritten()
{
    QFETCH(const QString, form);
    QFETCH(const QString, face);
    QFETCH(const QString, button);
    QFETCH(const QString, table);
    if (workbook().form(form)->rows(table).isEmpty())
        add(form, table, {{u"date"_s, u"2098-10-01"_s}});
    const auto rows = [&] { return workbook().form(form)->rows(table); };
    const QVector<Row> before = rows();
    show(form, face);
    QVERIFY(OpenWindow::press(page(), button));
    QCOMPARE(page()->formId(), form);
    QTRY_VERIFY(QApplication::focusWidget() && page()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(rows().size(), before.size()); // nothing is written yet
    QTest::keyClicks(QApplication::focusWidget(), u"05.11.2098"_s);
    page()->flush();
    QTRY_COMPARE(rows().size(), before.size() + 1);
    QCOMPARE(rows().constLast().cell(u"date"_s), Value(u"2098-11-05"_s));
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(rows().at(i).cells, before.at(i).cells); // what was there is as it was
    m_open->window->session()->undo().undo();
    QCOMPARE(rows().size(), before.size());
}

void ParticipantToolPages::theWeekSaysWhenItDoesNotAddUp()
{
    show(m_jobbmatch, u"The week"_s);
    QVERIFY(shownTexts().join(u'\n').contains(u"△ The group meets two days"_s));
    set(m_jobbmatch, u"week.type"_s, u"wed"_s, u"class"_s);
    QCoreApplication::processEvents();
    page()->refresh();
    QVERIFY(!shownTexts().join(u'\n').contains(u"△"_s));
}

void ParticipantToolPages::thePositionIsDrawnAndPrinted()
{
    show(m_employment, u"Time line"_s);
    auto *line = page()->findChild<TimeLineView *>();
    QVERIFY(line && line->drawn()->marks().size() > 200); // two years, week by week
    const PrintJob job = page()->printJob();
    QVERIFY(paper::Pages(job.documents).count() >= 2);
    QVERIFY(paper::writePdf(paper::Pages(job.documents), m_open->file(u"stilling.pdf"_s), u"stilling"_s).ok());
}

void ParticipantToolPages::aReviewOfTasksShowsItsWholeField_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("date");
    QTest::newRow("1366 x 768") << QSize(1366, 768) << u"2026-11-09"_s;
    QTest::newRow("1280 x 720 at 200 percent") << QSize(640, 360) << u"2026-09-28"_s;
}

/// A click in the drawing leads to the very cell: the tables of the form find their height only afterwards, above it and below.
void ParticipantToolPages::aReviewOfTasksShowsItsWholeField()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, date);
    OpenWindow example;
    QVERIFY(example.window->openFile(example.exampleFile()));
    Workbook &book = example.window->session()->workbook();
    unlockForTest(book);
    QFile answers(content::exampleParticipants());
    QVERIFY(answers.open(QIODevice::ReadOnly) && loadAnswers(book, answers.readAll()).ok());
    const QString employment = book.copies(u"verktoy-rett-i-jobb"_s).constFirst().id;
    example.window->resize(size);
    Q_EMIT example.window->session()->requests().tool(employment);
    Page *drawn = example.window->pages()->current();
    QVERIFY(OpenWindow::press(drawn, u"Time line"_s));
    auto *line = drawn->findChild<TimeLineView *>();
    QPointF mark;
    for (const timeline::Mark &one : line->drawn()->marks()) {
        const CellRef cell = line->drawn()->line().lanes.at(one.lane).entries.at(one.entry).source.cell;
        if (cell.table() == u"tasks"_s && book.form(employment)->row(u"tasks"_s, cell.row)->cell(u"date"_s) == Value(date))
            mark = one.rect.center();
    }
    QVERIFY(!mark.isNull());
    QTest::mouseClick(line, Qt::LeftButton, {}, mark.toPoint() + QPoint(TimeLineView::margin, TimeLineView::margin));
    auto *form = example.window->pages()->current()->findChild<screen::FormView *>();
    QVERIFY(form);
    auto *area = form->findChild<QScrollArea *>();
    QTRY_COMPARE(form->focusedCell().table(), u"tasks"_s);
    QCOMPARE(book.form(employment)->row(u"tasks"_s, form->focusedCell().row)->cell(u"date"_s), Value(date));
    const auto shown = [&] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && area->viewport()->rect().contains(QRect(focus->mapTo(area->viewport(), QPoint(0, 0)), focus->size()));
    };
    QTRY_VERIFY(shown());
    QTest::qWait(200); // what is laid out late must not take it away
    QVERIFY(shown());
    example.window->resize(size + QSize(0, 60));
    QTest::qWait(50);
    QTRY_VERIFY(shown());
    area->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum); // by hand: it is let go
    example.window->resize(size);
    QTest::qWait(50);
    QCOMPARE(area->verticalScrollBar()->value(), 0);
}

void ParticipantToolPages::theCalendarFileHoldsTheCodeOnlyWhenAsked()
{
    show(m_employment, u"Follow-up"_s);
    const auto exported = [this](const QString &name) {
        m_open->dialogs.path = m_open->file(name);
        m_open->dialogs.answers.enqueue(u"Close"_s);
        OpenWindow::press(page(), u"Export the days to a calendar file"_s);
        QFile file(m_open->file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray without = exported(u"uten.ics"_s);
    QVERIFY(without.count("BEGIN:VEVENT") > 200);
    QVERIFY(!without.contains("D-001") && !without.contains(m_employment.toUtf8()));
    for (QCheckBox *tick : page()->findChildren<QCheckBox *>()) {
        if (tick->text().contains(u"code"_s))
            tick->setChecked(true);
    }
    QVERIFY(exported(u"med.ics"_s).contains("D-001"));
}

void ParticipantToolPages::theCostsSayWhatIsLeft()
{
    show(m_employment, u"Costs"_s);
    const QString shown = shownTexts().join(u'\n');
    QVERIFY2(shown.contains(u"Left to cover"_s) && shown.contains(u"250"_s), qPrintable(shown));
    QCOMPARE(table()->count(), 7); // six items and the sum
}

void ParticipantToolPages::workplacesStandBesideTheParticipant()
{
    show(m_employment, u"Match"_s);
    const QString shown = shownTexts().join(u'\n');
    QVERIFY(shown.contains(u"D-001"_s));
    QVERIFY(shown.contains(u"the same industry as the goal"_s));
    QVERIFY(shown.indexOf(u"Eksempel Byggevare AS"_s) < shown.indexOf(u"Eksempelfjord Hotell"_s));
}

void ParticipantToolPages::lockingTakesEverythingOffTheScreen()
{
    show(m_jobbmatch, u"Learning portfolio"_s);
    QVERIFY(shownTexts().join(u'\n').contains(u"Vaske vinduer"_s));
    workbook().lockParticipants();
    QCoreApplication::processEvents();
    const QString shown = shownTexts().join(u'\n');
    for (const QString &secret : {u"Vaske vinduer"_s, u"D-001"_s, u"Bestå B1"_s, u"ስራሕ ምጽራይ"_s})
        QVERIFY2(!shown.contains(secret), qPrintable(secret));
    Q_EMIT m_open->window->session()->requests().tool(m_jobbmatch);
    QVERIFY(!qobject_cast<ToolPage *>(page()));
}

SJUSTEG_WINDOW_TEST(ParticipantToolPages)
#include "tst_participanttools.moc"
