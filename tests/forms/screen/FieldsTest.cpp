// SPDX-License-Identifier: MPL-2.0
#include "ScreenFixture.h"
#include "WindowTestProgram.h"

#include "screen/FormContext.h"
#include "screen/TextLength.h"
#include "screen/ValueText.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>

using namespace sjusteg;

class FieldsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScreenFixture> m;

    void open(const char *templateId) { m->open(m->formOf(QString::fromLatin1(templateId))); }
    QStringList said() const ///< every line of text in sight
    {
        QStringList lines;
        for (const QLabel *label : m->view->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->isWindow()) // a bubble fades away by itself
                lines.append(label->text());
        }
        return lines;
    }
    bool isSaid(const QString &words) const
    {
        const QStringList lines = said();
        return std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) { return line.contains(words); });
    }
    int most(const char *templateId, const char *field) const
    {
        return m->catalog->find(QString::fromLatin1(templateId))->field(QString::fromLatin1(field))->maxLength;
    }
    static bool isCursorInSight(const QTextEdit &box, const QWidget &window)
    {
        const QPoint line = box.viewport()->mapTo(&window, box.cursorRect().center());
        return window.rect().contains(line);
    }
    QString firstRow(const char *table) const { return m->rows(table).isEmpty() ? QString() : m->rows(table).first().id; }

private Q_SLOTS:
    void init() { m = std::make_unique<ScreenFixture>(); }
    void cleanup() { m.reset(); }

    void typingIsStoredAfterAShortPause()
    {
        open("mal-1.1");
        m->go("labour_needs.industry");
        m->type(QStringLiteral("Renhold"));
        QTRY_COMPARE_WITH_TIMEOUT(m->rows("labour_needs").size(), 1, 3000);
        QCOMPARE(m->value("labour_needs.industry", firstRow("labour_needs")).toString(), QStringLiteral("Renhold"));
    }

    void leavingTheFieldStoresAtOnce()
    {
        open("mal-1.2");
        m->go("conclusion");
        m->type(QStringLiteral("Enige"));
        m->press(Qt::Key_Tab);
        QCOMPARE(m->value("conclusion").toString(), QStringLiteral("Enige"));
    }

    void typingInOneFieldIsOneUndoStep()
    {
        open("mal-1.2");
        m->go("conclusion");
        m->type(QStringLiteral("En"));
        m->view->flush();
        m->type(QStringLiteral("ige"));
        m->view->flush();
        QCOMPARE(m->undo.count(), 1);
        m->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(isBlank(m->value("conclusion")));
        QCOMPARE(qobject_cast<QTextEdit *>(QApplication::focusWidget())->toPlainText(), QString());
        m->undo.redo();
        QCOMPARE(m->value("conclusion").toString(), QStringLiteral("Enige"));
    }

    void aChangeFromElsewhereIsShownWithoutANewStep()
    {
        open("mal-1.2");
        QWidget *box = m->go("conclusion");
        m->apply({{m->view->formId(), SetCell{{QStringLiteral("conclusion"), {}, {}}, noValue(), QStringLiteral("Utenfra")}}});
        QCOMPARE(qobject_cast<QTextEdit *>(box)->toPlainText(), QStringLiteral("Utenfra"));
        QCOMPARE(QApplication::focusWidget(), box);
        m->view->flush();
        QCOMPARE(m->undo.count(), 0);
    }

    void arrowsChooseAndDeleteClears()
    {
        open("mal-1.2");
        m->go("opportunities.industry");
        m->type(QStringLiteral("Lager"));
        m->view->flush();
        const QString row = firstRow("opportunities");
        m->go("opportunities.relevance", row);
        m->press(Qt::Key_Space);
        QCOMPARE(m->value("opportunities.relevance", row).toString(), QStringLiteral("now"));
        m->press(Qt::Key_Right);
        QCOMPARE(m->value("opportunities.relevance", row).toString(), QStringLiteral("later"));
        m->press(Qt::Key_Delete);
        QVERIFY(isBlank(m->value("opportunities.relevance", row)));
    }

    void aConditionalFieldComesWhenItIsDue()
    {
        open("mal-1.2");
        m->go("opportunities.industry");
        m->type(QStringLiteral("Lager"));
        m->view->flush();
        const QString row = firstRow("opportunities");
        const QString label = m->catalog->find(QStringLiteral("mal-1.2"))->field(QStringLiteral("opportunities.reason"))->label;
        const auto shown = [&] {
            for (const QLabel *one : m->view->findChildren<QLabel *>()) {
                if (one->text() == label && one->isVisible())
                    return true;
            }
            return false;
        };
        const bool before = shown();
        m->go("opportunities.relevance", row);
        m->press(Qt::Key_Space);
        QVERIFY(!before);
        QVERIFY(shown());
        m->press(Qt::Key_Right);
        QVERIFY(!shown());
    }

    void datesAreReadAsNorwegiansWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("dots") << QStringLiteral("3.9.2026") << QStringLiteral("2026-09-03");
        QTest::newRow("short year") << QStringLiteral("03.09.26") << QStringLiteral("2026-09-03");
        QTest::newRow("packed") << QStringLiteral("030926") << QStringLiteral("2026-09-03");
        QTest::newRow("no such day") << QStringLiteral("31.2.2026") << QString();
    }
    void aDayThatDoesNotExistIsSaidToBeNone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("31 June") << QStringLiteral("31.06.2027") << QStringLiteral("31 juni 2027");
        QTest::newRow("no leap year") << QStringLiteral("29.2.27") << QStringLiteral("29 februar 2027");
        QTest::newRow("no date at all") << QStringLiteral("i morgen") << QStringLiteral("day.month.year");
        QTest::newRow("no such month") << QStringLiteral("1.13.2027") << QStringLiteral("day.month.year");
    }
    void aDayThatDoesNotExistIsSaidToBeNone()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        open("mal-1.4");
        m->go("meeting_date");
        m->type(typed);
        m->press(Qt::Key_Return);
        QVERIFY(isSaid(said));
    }
    void aDateThatIsNoneStaysWhileOtherFieldsAreFilled()
    {
        open("mal-1.4");
        auto *line = qobject_cast<QLineEdit *>(m->go("meeting_date"));
        m->type(QStringLiteral("31.06.2027"));
        m->go("place");
        m->type(QStringLiteral("Rådhuset"));
        m->view->flush();
        QCOMPARE(line->text(), QStringLiteral("31.06.2027"));
        QVERIFY(isSaid(QStringLiteral("31 juni 2027")));
    }

    void datesAreReadAsNorwegiansWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        open("mal-1.4");
        QWidget *line = m->go("meeting_date");
        m->type(typed);
        m->press(Qt::Key_Return);
        QCOMPARE(m->value("meeting_date").toString(), stored);
        if (stored.isEmpty())
            QCOMPARE(qobject_cast<QLineEdit *>(line)->text(), typed); // what was typed is still there
    }

    void tickingABoxIsOneStep()
    {
        open("mal-1.1");
        auto *box = m->named<QCheckBox>(QStringLiteral("Geografisk område: Kommunen"));
        if (!box) {
            const auto boxes = m->view->findChildren<QCheckBox *>();
            for (QCheckBox *one : boxes) {
                if (one->accessibleName().endsWith(QStringLiteral(": Kommunen")))
                    box = one;
            }
        }
        QVERIFY(box);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QCOMPARE(m->value("geo_area").toArray(), QJsonArray({QStringLiteral("municipality")}));
        QCOMPARE(m->undo.count(), 1);
    }

    void aNewEmployerIsMadeFromTheReference()
    {
        open("mal-2.3");
        m->go("employers");
        auto *add = m->view->findChild<QPushButton *>();
        for (QPushButton *button : m->view->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Add new …") && button->isVisible())
                add = button;
        }
        QTest::mouseClick(add, Qt::LeftButton);
        m->type(QStringLiteral("Kantina AS"));
        m->press(Qt::Key_Return);
        QCOMPARE(m->workbook->single(QStringLiteral("reg-arbeidsgivere"))->rows(QStringLiteral("rows")).size(), 1);
        QCOMPARE(m->value("employers").toArray().size(), 1);
        m->undo.undo();
        QVERIFY(m->workbook->single(QStringLiteral("reg-arbeidsgivere"))->rows(QStringLiteral("rows")).isEmpty());
        QVERIFY(isBlank(m->value("employers")));
    }

    void whatAToolIsForIsOpenFromTheStart()
    {
        const auto shown = [this](const QString &path) {
            const auto cells = m->view->findChildren<screen::GridCell *>();
            const auto editors = m->view->findChildren<screen::FieldEditor *>();
            return std::any_of(cells.cbegin(), cells.cend(), [&](const screen::GridCell *cell) { return cell->cell().field == path && cell->isVisible(); })
                || std::any_of(editors.cbegin(), editors.cend(), [&](const screen::FieldEditor *editor) { return editor->cell().field == path && editor->isVisible(); });
        };
        open("verktoy-rett-i-jobb");
        for (const char *path : {"costs.item", "costs.year1", "costs.year2", "tasks.task", "norwegian"})
            QVERIFY2(shown(QString::fromLatin1(path)), path);
        QVERIFY(!shown(QStringLiteral("funding"))); // what is not waits as before
        open("verktoy-lorenskog");
        for (const char *path : {"words.word", "words.explanation", "first_monday", "cycle.step", "cycle.date"})
            QVERIFY2(shown(QString::fromLatin1(path)), path);
        QVERIFY(!shown(QStringLiteral("help")));
    }

    void anAmountAndItsUnitStayOnOneLine()
    {
        const QString id = m->formOf(QStringLiteral("verktoy-rett-i-jobb"));
        const screen::FormContext context(*m->workbook, m->undo, id);
        const QString text = screen::valueText(context, *context.definition().field(QStringLiteral("costs.year1")), 480000);
        QCOMPARE(text, QStringLiteral("480_000_kr").replace(QLatin1Char('_'), QChar(QChar::Nbsp)));
        m->open(id);
        int amounts = 0;
        for (const screen::GridCell *cell : m->view->findChildren<screen::GridCell *>()) {
            const bool amount = cell->cell().field == QLatin1StringView("costs.year1");
            amounts += amount;
            QVERIFY(!amount || cell->width() >= cell->fontMetrics().horizontalAdvance(text) + 14);
        }
        QVERIFY(amounts > 0);
    }

    void theWordsOfAScaleStandAtItsEnds()
    {
        open("ekstra-egenevaluering");
        for (const int width : {620, 900, 1200}) {
            m->view->resize(width, 700);
            QTest::qWait(50);
            QList<QLabel *> ends;
            for (QLabel *label : m->view->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith(QStringLiteral("får det")))
                    ends.append(label);
            }
            QCOMPARE(ends.size(), 2);
            const QWidget *scale = ends.first()->parentWidget();
            const QRect first = scale->findChildren<QPushButton *>().first()->geometry();
            QRect all;
            for (const QPushButton *button : scale->findChildren<QPushButton *>())
                all |= button->geometry();
            QVERIFY(ends.first()->geometry().bottom() < first.top()); // above the numbers, whatever room there is
            QVERIFY(qAbs(ends.first()->geometry().left() - first.left()) < 4);
            QVERIFY(ends.last()->geometry().bottom() < first.top());
            QVERIFY(qAbs(ends.last()->geometry().right() - all.right()) < 12);
        }
    }

    void aPastedPictureIsScaledAndAsksForItsText()
    {
        open("ekstra-loggbok");
        m->go("entries.date");
        m->type(QStringLiteral("3.9.2026"));
        m->view->flush();
        const QString row = firstRow("entries");
        m->go("entries.picture", row);
        QImage image(3000, 1000, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QGuiApplication::clipboard()->setImage(image);
        m->press(Qt::Key_V, Qt::ControlModifier);
        const QString hash = m->value("entries.picture", row).toObject().value(QStringLiteral("hash")).toString();
        const QImage stored = QImage::fromData(m->workbook->imageData(hash));
        QCOMPARE(stored.width(), 1600);
        QVERIFY(!stored.hasAlphaChannel());
        QCOMPARE(stored.pixelColor(10, 10), QColor(Qt::white));
        m->type(QStringLiteral("En mopp"));
        m->view->flush();
        QCOMPARE(m->value("entries.picture", row).toObject().value(QStringLiteral("alt")).toString(), QStringLiteral("En mopp"));
    }

    void aFileThatIsNoPictureIsRefusedWithTheReason()
    {
        open("ekstra-loggbok");
        const QString path = m->directory() + QStringLiteral("/falsk.jpg");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no picture");
        file.close();
        m->view->setImageChooser([path](QWidget *) { return path; });
        QWidget *choose = m->go("entries.picture");
        QTest::mouseClick(choose, Qt::LeftButton);
        QVERIFY(m->rows("entries").isEmpty());
        bool told = false;
        for (const QLabel *label : m->view->findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(QStringLiteral("falsk.jpg")));
        QVERIFY(told);
    }

    void lengthIsCountedInCharactersAsTheFileCountsThem()
    {
        open("mal-1.4");
        auto *line = qobject_cast<QLineEdit *>(m->go("place"));
        QVERIFY(line);
        const int most = m->catalog->find(QStringLiteral("mal-1.4"))->field(QStringLiteral("place"))->maxLength;
        QGuiApplication::clipboard()->setText(QStringLiteral("😀").repeated(most + 5));
        m->press(Qt::Key_V, Qt::ControlModifier);
        m->view->flush();
        QCOMPARE(m->value("place").toString().toUcs4().size(), most);
        QVERIFY(m->value("place").toString().isValidUtf16());
    }

    void aLongTextIsCutBetweenCharactersToo()
    {
        open("mal-1.2");
        auto *box = qobject_cast<QTextEdit *>(m->go("conclusion"));
        QVERIFY(box);
        const int most = m->catalog->find(QStringLiteral("mal-1.2"))->field(QStringLiteral("conclusion"))->maxLength;
        QGuiApplication::clipboard()->setText(QStringLiteral("😀").repeated(most + 5));
        m->press(Qt::Key_V, Qt::ControlModifier);
        m->view->flush();
        QCOMPARE(m->value("conclusion").toString().toUcs4().size(), most);
    }

    void whatHasNoRoomIsCountedAndStillOnTheClipboard()
    {
        open("mal-1.2");
        auto *box = qobject_cast<QTextEdit *>(m->go("conclusion"));
        QVERIFY(box);
        const int room = most("mal-1.2", "conclusion");
        const QString all = QStringLiteral("Ord og ord ").repeated(room / 5);
        QGuiApplication::clipboard()->setText(all);
        m->press(Qt::Key_V, Qt::ControlModifier);
        m->view->flush();
        QCOMPARE(m->value("conclusion").toString(), all.left(room));
        const QLocale locale;
        QVERIFY2(isSaid(locale.toString(int(all.size()) - room)) && isSaid(locale.toString(int(all.size()))), qPrintable(said().join(QLatin1Char('\n'))));
        QCOMPARE(QGuiApplication::clipboard()->text(), all);
        m->press(Qt::Key_Backspace);
        QVERIFY(!isSaid(QStringLiteral("left out")));
    }

    void writingInTheMiddleOfAFullTextTakesNothingFromItsEnd()
    {
        open("mal-1.2");
        const int room = most("mal-1.2", "conclusion");
        const QString full = QString(room - 4, QLatin1Char('a')) + QStringLiteral("slutt").right(4);
        m->apply({{m->view->formId(), SetCell{{QStringLiteral("conclusion"), {}, {}}, noValue(), full}}});
        auto *box = qobject_cast<QTextEdit *>(m->go("conclusion"));
        box->moveCursor(QTextCursor::Start);
        m->type(QStringLiteral("x"));
        m->view->flush();
        QCOMPARE(m->value("conclusion").toString(), full);
        QVERIFY(isSaid(QStringLiteral("The field is full")));
        QGuiApplication::clipboard()->setText(QStringLiteral("mer"));
        m->press(Qt::Key_V, Qt::ControlModifier);
        m->view->flush();
        QCOMPARE(m->value("conclusion").toString(), full);
        QVERIFY(isSaid(QStringLiteral("3 of 3")));
    }

    void aLineThatIsFullKeepsItsEndAndSaysSo()
    {
        open("mal-1.4");
        const int room = most("mal-1.4", "place");
        auto *line = qobject_cast<QLineEdit *>(m->go("place"));
        const QString full = QString(room - 1, QLatin1Char('a')) + QLatin1Char('z');
        m->type(full);
        QVERIFY(!isSaid(QStringLiteral("left out")));
        line->setCursorPosition(0);
        m->type(QStringLiteral("x"));
        QCOMPARE(line->text(), full);
        QCOMPARE(line->cursorPosition(), 0);
        QVERIFY(isSaid(QStringLiteral("left out")));
        line->selectAll();
        QGuiApplication::clipboard()->setText(QString(40000, QLatin1Char('b')));
        m->press(Qt::Key_V, Qt::ControlModifier);
        m->view->flush();
        QCOMPARE(m->value("place").toString(), QString(room, QLatin1Char('b')));
        QVERIFY(isSaid(QLocale().toString(40000 - room)));
    }

    void aLineWithNothingBelowItTellsInABubble()
    {
        QWidget window;
        QLineEdit line(&window);
        screen::limitLength(&line, 5);
        window.resize(400, 200);
        window.show();
        line.setFocus();
        const auto bubble = [&] {
            const auto *label = window.findChild<QLabel *>();
            return label && label->isVisible() ? label->text() : QString();
        };
        QTest::keyClicks(&line, QStringLiteral("abcde"));
        QCOMPARE(bubble(), QString());
        QTest::keyClicks(&line, QStringLiteral("f"));
        QCOMPARE(line.text(), QStringLiteral("abcde"));
        QVERIFY2(bubble().contains(QStringLiteral("full")), qPrintable(bubble()));
        QTest::keyClick(&line, Qt::Key_Backspace);
        QCOMPARE(bubble(), QString());
    }

    void thePageFollowsTheCursorInATallText()
    {
        open("mal-1.2");
        auto *box = qobject_cast<QTextEdit *>(m->go("conclusion"));
        for (int line = 0; line < 45; ++line) {
            m->type(QStringLiteral("Linje"));
            m->press(Qt::Key_Return);
            QTRY_VERIFY2(isCursorInSight(*box, *m->view), qPrintable(QString::number(line)));
        }
        QVERIFY(box->height() > m->view->height());
        m->press(Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY(isCursorInSight(*box, *m->view));
        m->press(Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(isCursorInSight(*box, *m->view));
        m->view->findChild<QScrollArea *>()->verticalScrollBar()->setValue(0);
        QVERIFY(!isCursorInSight(*box, *m->view));
        m->type(QStringLiteral("x"));
        QTRY_VERIFY(isCursorInSight(*box, *m->view));
    }

    void theChosenNumberOfAScaleIsReadWhole()
    {
        open("ekstra-egenevaluering");
        int scales = 0;
        for (const QPushButton *button : m->view->findChildren<QPushButton *>()) {
            if (!button->accessibleName().endsWith(QStringLiteral("10 of 10")) || !button->isVisible())
                continue;
            ++scales;
            const int before = button->width();
            QTest::mouseClick(const_cast<QPushButton *>(button), Qt::LeftButton);
            QCoreApplication::processEvents();
            QVERIFY(button->text().contains(QStringLiteral("10")));
            QVERIFY2(button->fontMetrics().horizontalAdvance(button->text()) < button->width(), qPrintable(QString::number(button->width())));
            QCOMPARE(button->width(), before); // the row stays in its place
        }
        QVERIFY(scales > 0);
    }

    void ctrlYRedoes()
    {
        open("mal-1.2");
        m->go("conclusion");
        m->type(QStringLiteral("Enige"));
        m->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(isBlank(m->value("conclusion")));
        m->press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(m->value("conclusion").toString(), QStringLiteral("Enige"));
        m->press(Qt::Key_Z, Qt::ControlModifier);
        m->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m->value("conclusion").toString(), QStringLiteral("Enige"));
    }

    void aComputedValueIsReachedByTabAndSaysItsValue()
    {
        open("mal-1.4");
        const QString label = m->catalog->find(QStringLiteral("mal-1.4"))->field(QStringLiteral("agenda_sum"))->label;
        m->view->reveal({QStringLiteral("agenda_sum"), {}, {}});
        QCoreApplication::processEvents();
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QVERIFY(focus->focusPolicy() & Qt::TabFocus);
        QVERIFY2(focus->accessibleName().startsWith(label + QStringLiteral(": 210")), qPrintable(focus->accessibleName()));
    }

    void aFinishedFormCannotBeChanged()
    {
        open("mal-1.2");
        m->go("conclusion");
        m->type(QStringLiteral("Ferdig"));
        m->view->flush();
        QVERIFY(m->workbook->setStatus(m->view->formId(), FormStatus::Done).ok());
        m->open(m->view->formId());
        m->go("conclusion");
        m->type(QStringLiteral("x"));
        m->view->flush();
        QCOMPARE(m->value("conclusion").toString(), QStringLiteral("Ferdig"));
    }
};

SJUSTEG_WINDOW_TEST(FieldsTest)
#include "FieldsTest.moc"
