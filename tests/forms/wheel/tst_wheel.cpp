// SPDX-License-Identifier: MPL-2.0
#include "GuiTestProgram.h"
#include "paper/Paper.h"
#include "wheel/Columns.h"
#include "wheel/WheelFigure.h"
#include "wheel/WheelPainter.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// The drawn wheel: every name whole and by itself, every mark in its month.
class WheelDrawing : public QObject
{
    Q_OBJECT
private:
    /// A busy year: long names, many in the same month, some every month, own units.
    static Wheel busyWheel(int activities, int units = 3)
    {
        Wheel wheel;
        wheel.year = 2027;
        wheel.municipality = u"Eksempel kommune"_s;
        for (int i = 0; i < units; ++i)
            wheel.units.append({u"u%1"_s.arg(i), u"Enhet nummer %1 med et langt navn"_s.arg(i + 1), {}});
        for (int i = 0; i < activities; ++i) {
            WheelActivity activity;
            activity.number = i + 1;
            activity.name = u"Aktivitet %1: følge opp arbeidsgivere og deltakere i praksis gjennom hele perioden"_s.arg(i + 1);
            activity.months = {1 + i % 12};
            if (i % 5 == 0)
                activity.months = {3, 6, 9, 12};
            if (i % 9 == 0)
                activity.months = {4};
            activity.type = WheelType(i % 4);
            activity.unit = u"u%1"_s.arg(i % units);
            activity.source = {u"form"_s, {u"activities.activity"_s, u"r%1"_s.arg(i), {}}};
            wheel.activities.append(activity);
        }
        return wheel;
    }

    static QVector<QRectF> nameRects(const wheel::WheelLayout &layout)
    {
        QVector<QRectF> rects;
        for (const wheel::NameBlock &block : layout.blocks()) {
            for (const wheel::Label &label : block.labels)
                rects.append(label.rect);
        }
        return rects;
    }

private Q_SLOTS:
    void namesNeverStandUponOneAnotherOrOutsideTheFigure_data()
    {
        QTest::addColumn<int>("activities");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("few") << 5 << QSizeF(1000, 600);
        QTest::newRow("forty on a laptop") << 40 << QSizeF(1100, 560);
        QTest::newRow("forty, narrow") << 40 << QSizeF(700, 500);
        QTest::newRow("a hundred") << 100 << QSizeF(1300, 700);
    }
    void namesNeverStandUponOneAnotherOrOutsideTheFigure()
    {
        QFETCH(const int, activities);
        QFETCH(const QSizeF, size);
        const wheel::WheelLayout layout(busyWheel(activities), wheel::WheelStyle::forLightScreen(13), size);
        const QVector<QRectF> rects = nameRects(layout);
        QCOMPARE(rects.size(), activities);
        const QRectF figure(QPointF(0, 0), layout.size() + QSizeF(0.5, 0.5));
        for (int i = 0; i < rects.size(); ++i) {
            QVERIFY2(figure.contains(rects.at(i)), qPrintable(QString::number(i)));
            for (int other = 0; other < i; ++other)
                QVERIFY2(!rects.at(i).intersects(rects.at(other)), qPrintable(u"%1 and %2"_s.arg(i).arg(other)));
            // Beside the wheel, not over it.
            const bool right = rects.at(i).left() > layout.centre().x();
            QVERIFY(right ? rects.at(i).left() > layout.centre().x() + layout.radius() : rects.at(i).right() < layout.centre().x() - layout.radius());
        }
    }

    void everyMarkStandsInItsMonthAndRingAndApartFromTheOthers()
    {
        const Wheel wheel = busyWheel(40, 5);
        const wheel::WheelLayout layout(wheel, wheel::WheelStyle::forPaper(86), QSizeF(7400, 3900));
        int expected = 0;
        for (const WheelActivity &activity : wheel.activities)
            expected += int(activity.months.size());
        QCOMPARE(layout.marks().size(), expected);
        for (int i = 0; i < layout.marks().size(); ++i) {
            const wheel::Mark &mark = layout.marks().at(i);
            const QLineF ray(layout.centre(), mark.centre);
            const int ring = layout.ringOf(wheel.activities.at(mark.activity));
            QVERIFY(ray.length() < layout.ringOuter(ring) && ray.length() > layout.ringInner(ring));
            const double clockwise = std::fmod(450 - ray.angle(), 360);
            QCOMPARE(int(clockwise / 30) + 1, mark.month);
            for (int other = 0; other < i; ++other)
                QVERIFY(QLineF(mark.centre, layout.marks().at(other).centre).length() >= std::min(mark.size, layout.marks().at(other).size) * 0.99);
        }
    }

    void aNameAndAMarkLeadToTheSameActivity()
    {
        const wheel::WheelLayout layout(busyWheel(12), wheel::WheelStyle::forLightScreen(13), QSizeF(1100, 600));
        for (const wheel::Mark &mark : layout.marks())
            QCOMPARE(layout.activityAt(mark.centre), mark.activity);
        for (int i = 0; i < 12; ++i)
            QCOMPARE(layout.activityAt(layout.labelRect(i).center()), i);
        QCOMPARE(layout.activityAt(layout.centre()), -1);
    }

    void boxesKeepTheirOrderAndStayInTheRoom()
    {
        const QVector<double> heights{40, 40, 40};
        QCOMPARE(wheel::spread({20, 100, 180}, heights, 5, 200), QVector<double>({0, 80, 160}));
        const QVector<double> crowded = wheel::spread({190, 190, 190}, heights, 5, 200);
        QCOMPARE(crowded, QVector<double>({70, 115, 160}));
        QCOMPARE(wheel::spread({0, 0, 0}, heights, 5, 200), QVector<double>({0, 45, 90}));
    }

    void pictureAndPdfAreWrittenWhole()
    {
        const QTemporaryDir folder;
        const Wheel wheel = busyWheel(40);
        QVERIFY(wheel::writePng(wheel, folder.filePath(u"hjul.png"_s)).ok());
        const QImage picture(folder.filePath(u"hjul.png"_s));
        QCOMPARE(picture.width(), 3200);
        QVERIFY(picture.pixelColor(0, 0) == Qt::white);
        Document document;
        document.title = u"Årshjul 2027"_s;
        document.landscape = true;
        FigureBlock figure;
        figure.drawing = std::make_shared<wheel::WheelFigure>(wheel);
        document.blocks.append(figure);
        const paper::Pages pages({document});
        QCOMPARE(pages.count(), 1);
        QVERIFY(paper::writePdf(pages, folder.filePath(u"hjul.pdf"_s), document.title).ok());
        QVERIFY(!wheel::writePng(wheel, u"/finnes/ikke/hjul.png"_s).ok());
    }
};

SJUSTEG_GUI_TEST(WheelDrawing)
#include "tst_wheel.moc"
