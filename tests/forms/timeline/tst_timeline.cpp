// SPDX-License-Identifier: MPL-2.0
#include "GuiTestProgram.h"
#include "../../core/tools/ToolForm.h"
#include "paper/Paper.h"
#include "timeline/TimeLineFigure.h"
#include "timeline/TimeLinePainter.h"
#include "tools/ToolDocuments.h"

#include <QPainter>
#include <QTemporaryDir>

#include <cmath>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// The drawn time line: every word whole and by itself, every mark on its day, the same on paper.
class TimeLineDrawing : public QObject
{
    Q_OBJECT
private:
    const QDate m_today{2027, 3, 10};

    /// `count` milestones, `days` apart, in every state.
    TimeLine milestones(int count, int days, const QString &text = u"Milepæl %1: ha funnet et sted å øve på det en trenger for jobben"_s) const
    {
        TimeLine line;
        line.today = m_today;
        TimeLineLane lane{u"Milepæler"_s, u"1 av 5 nådd"_s, true, {}};
        for (int i = 0; i < count; ++i)
            lane.entries.append({QDate(2027, 1, 5).addDays(qint64(i) * days), {}, text.contains(u"%1"_s) ? text.arg(i + 1) : text, TimeLineState(1 + i % 5), {u"form"_s, {u"milestones.milestone"_s, u"r%1"_s.arg(i), {}}}});
        line.lanes.append(lane);
        completeTimeLine(line);
        return line;
    }

    static timeline::TimeLineStyle style() { return timeline::TimeLineStyle::forLightScreen(14); }

private Q_SLOTS:
    void wordsNeverStandUponOneAnotherNorOutside_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("days");
        QTest::addColumn<qreal>("width");
        QTest::addColumn<QString>("text");
        const QString usual = u"Milepæl %1: ha funnet et sted å øve på det en trenger for jobben"_s;
        QTest::newRow("five") << 5 << 90 << 900.0 << usual;
        QTest::newRow("five in one week") << 5 << 1 << 900.0 << usual;
        QTest::newRow("twenty on the same day") << 20 << 0 << 900.0 << usual;
        QTest::newRow("forty, narrow") << 40 << 20 << 420.0 << usual;
        QTest::newRow("over eighty years") << 9 << 3650 << 900.0 << usual;
        QTest::newRow("as long as the form takes") << 5 << 60 << 700.0 << QString(200, u'W');
        QTest::newRow("arabic") << 5 << 40 << 700.0 << u"اجتياز اختبار اللغة النرويجية بمستوى B1 قبل الصيف"_s;
        QTest::newRow("tigrinya") << 5 << 40 << 700.0 << u"ፈተና ቋንቋ ኖርወይ ምሕላፍ ቅድሚ ክረምቲ"_s;
    }
    void wordsNeverStandUponOneAnotherNorOutside()
    {
        QFETCH(const int, count);
        QFETCH(const int, days);
        QFETCH(const qreal, width);
        QFETCH(const QString, text);
        const timeline::TimeLineLayout layout(milestones(count, days, text), style(), width);
        QCOMPARE(layout.flags().size(), count);
        const QRectF figure(QPointF(0, 0), layout.size() + QSizeF(1, 1));
        for (int i = 0; i < count; ++i) {
            const timeline::Flag &flag = layout.flags().at(i);
            QVERIFY2(figure.contains(flag.rect), qPrintable(QString::number(i)));
            for (int other = 0; other < count; ++other) {
                if (other == i)
                    continue;
                const timeline::Flag &next = layout.flags().at(other);
                QVERIFY2(!flag.rect.intersects(next.rect), qPrintable(u"%1 and %2"_s.arg(i).arg(other)));
                const bool crossed = next.stem.x1() > flag.rect.left() && next.stem.x1() < flag.rect.right() && next.stem.y2() > flag.rect.top() && next.stem.y1() < flag.rect.bottom();
                QVERIFY2(!crossed, qPrintable(u"stem %1 crosses the words of %2"_s.arg(other).arg(i)));
            }
        }
    }

    void everyMarkStandsOnItsDay()
    {
        const TimeLine line = milestones(5, 61);
        const timeline::TimeLineLayout layout(line, style(), 900);
        for (const timeline::Mark &mark : layout.marks())
            QCOMPARE(mark.centre.x(), layout.xOf(line.lanes.at(mark.lane).entries.at(mark.entry).from));
        for (int i = 1; i < layout.marks().size(); ++i)
            QVERIFY(layout.marks().at(i).centre.x() > layout.marks().at(i - 1).centre.x());
        QVERIFY(layout.xOf(line.to) <= layout.lineRight());
        QVERIFY(!std::isnan(layout.today()));
    }

    void todayIsNotDrawnWhereItIsNotOnTheAxis()
    {
        TimeLine line = milestones(3, 30);
        line.today = QDate(2030, 1, 1);
        QVERIFY(std::isnan(timeline::TimeLineLayout(line, style(), 900).today()));
    }

    void namesOfTheAxisFitWhateverItsLength_data()
    {
        QTest::addColumn<QDate>("last");
        QTest::addColumn<qreal>("width");
        for (const qreal width : {300.0, 900.0, 2000.0}) {
            QTest::addRow("a month, %g", width) << QDate(2027, 1, 20) << width;
            QTest::addRow("two years, %g", width) << QDate(2029, 1, 20) << width;
            QTest::addRow("to the end of time, %g", width) << QDate(9999, 12, 31) << width;
        }
    }
    void namesOfTheAxisFitWhateverItsLength()
    {
        QFETCH(const QDate, last);
        QFETCH(const qreal, width);
        TimeLine line;
        line.lanes.append({u"Stilling"_s, {}, true, {{QDate(2027, 1, 4), last, u"År"_s, TimeLineState::Ongoing, {}}}});
        completeTimeLine(line);
        const timeline::TimeLineStyle look = style();
        const timeline::TimeLineLayout layout(line, look, width);
        QVERIFY(layout.years().size() + layout.ticks().size() < 200);
        for (const QVector<timeline::Tick> &ticks : {layout.years(), layout.ticks()}) {
            for (const timeline::Tick &tick : ticks)
                QVERIFY(tick.name.isEmpty() || QFontMetricsF(look.font).horizontalAdvance(tick.name) <= tick.width + 1);
        }
    }

    void wordsAndMarkLeadToTheSameEntry()
    {
        const timeline::TimeLineLayout layout(milestones(5, 61), style(), 900);
        for (int i = 0; i < layout.marks().size(); ++i) {
            QCOMPARE(layout.markAt(layout.marks().at(i).centre), i);
            QCOMPARE(layout.markAt(layout.flags().at(i).rect.center()), i);
        }
        QCOMPARE(layout.markAt({2, layout.size().height() - 1}), -1);
    }

    void statesDifferInShapeNotInColourAlone()
    {
        QVector<QByteArray> seen;
        for (int state = int(TimeLineState::Ahead); state <= int(TimeLineState::Late); ++state) {
            TimeLine line = milestones(1, 0);
            line.lanes[0].entries[0].state = TimeLineState(state);
            line.lanes[0].named = true;
            timeline::TimeLineStyle look = style();
            look.accent = look.done = look.late = look.muted = look.text; // as in black and white
            const timeline::TimeLineLayout layout(line, look, 600);
            QImage image(600, int(layout.size().height()) + 1, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            timeline::TimeLinePainter(layout, look).paint(painter);
            painter.end();
            const QRect mark = layout.marks().constFirst().rect.toAlignedRect();
            const QImage shape = image.copy(mark).convertToFormat(QImage::Format_Grayscale8);
            const QByteArray bytes(reinterpret_cast<const char *>(shape.constBits()), shape.sizeInBytes());
            QVERIFY(!seen.contains(bytes));
            seen.append(bytes);
        }
    }

    void theFigureFitsThePageAndStandsWithItsTable()
    {
        const QTemporaryDir folder;
        for (const int count : {5, 120}) {
            const TimeLine line = milestones(count, 6);
            Document document;
            document.title = u"Plan for jobbetablering"_s;
            FigureBlock figure;
            figure.drawing = std::make_shared<timeline::TimeLineFigure>(line);
            document.blocks = {figure, timeLineTable(line)};
            const paper::Pages pages({document});
            QVERIFY(count > 5 || pages.count() == 1);
            QVERIFY(paper::writePdf(pages, folder.filePath(u"plan%1.pdf"_s.arg(count)), document.title).ok());
        }
    }

    void nothingWithADateIsNothingDrawn()
    {
        TimeLine line;
        line.lanes.append({u"Milepæler"_s, {}, true, {{{}, {}, u"Uten dato"_s, TimeLineState::Ahead, {}}}});
        completeTimeLine(line);
        QVERIFY(line.isEmpty());
        QCOMPARE(line.undated.size(), 1);
        const timeline::TimeLineLayout layout(line, style(), 800);
        QCOMPARE(layout.size().height(), 0.0);
        QCOMPARE(layout.markAt({10, 10}), -1);
    }
};

SJUSTEG_GUI_TEST(TimeLineDrawing)
#include "tst_timeline.moc"
