// SPDX-License-Identifier: MPL-2.0
#include "GuiTestProgram.h"
#include "WorkbookFixture.h"
#include "document/Report.h"
#include "paper/Paper.h"

#include <QtTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// What the pages of the report have to keep, whatever is written in it.
class ReportPages : public QObject
{
    Q_OBJECT
private:
    TestFile m_file;

    void fill(const QString &text)
    {
        m_file.create();
        const QString matters = m_file.id("reg-avklaringer");
        for (int i = 0; i < 20; ++i) {
            m_file.addRow(matters, u"rows"_s, {{u"text"_s, text}, {u"kind"_s, u"decision"_s}});
            m_file.addRow(matters, u"rows"_s, {{u"text"_s, text}, {u"kind"_s, u"anchor"_s}, {u"leader"_s, text.left(200)}, {u"due"_s, u"2026-02-01"_s}});
            m_file.addRow(matters, u"rows"_s, {{u"text"_s, text}, {u"kind"_s, u"task"_s}, {u"due"_s, u"2026-09-01"_s}});
        }
        for (const char *checklist : {"mal-4.1", "mal-5.1", "mal-6.1", "mal-7.1"})
            QVERIFY(m_file.set(m_file.id(checklist), u"top_three"_s, {}, QString(text + u'\n' + text + u'\n' + text).left(4000)).ok());
    }

private Q_SLOTS:
    void theSummaryIsOnePage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("usual sentences") << u"Vi må finne penger til bransjekurset i renhold før budsjettet skal vedtas i desember. "_s.repeated(2);
        QTest::newRow("the longest there can be") << u"Vi må finne penger til bransjekurset i renhold. "_s.repeated(80);
        QTest::newRow("wide letters") << u"WWWW MMMM "_s.repeated(350);
        QTest::newRow("one word") << u"W"_s.repeated(1200);
        QTest::newRow("many lines") << u"en\nto\n"_s.repeated(300);
    }
    void theSummaryIsOnePage()
    {
        QFETCH(const QString, text);
        m_file.book.reset();
        QFile::remove(m_file.path);
        fill(text);
        const QVector<Document> summary = buildReport(*m_file.book, {{u"0"_s}});
        QCOMPARE(summary.size(), 1);
        QCOMPARE(paper::Pages(summary).count(), 1);
    }

    void frontPageAndContentsComeFirst()
    {
        const QVector<Document> parts = buildReport(*m_file.book, {{u"0"_s, u"V2"_s}});
        QCOMPARE(paper::Pages(parts, true).count(), paper::Pages(parts).count() + 2);
    }

    void layingOutIsStoppedWhenAskedTo()
    {
        const QVector<Document> parts = buildReport(*m_file.book, {{u"0"_s, u"V2"_s}});
        int asked = 0;
        const paper::Pages stopped(parts, true, [&asked](int done, int all) {
            ++asked;
            return all != 2 || done == 0;
        });
        QCOMPARE(asked, 2);
        QCOMPARE(stopped.count(), 0);
    }

    void aStoppedPdfIsNotThereAndLeavesTheOldOne()
    {
        const paper::Pages pages(buildReport(*m_file.book, {{u"0"_s, u"V2"_s}}), true);
        const QString path = m_file.folder.filePath(u"rapport.pdf"_s);
        const auto stop = [](int done, int) { return done < 1; };
        QVERIFY(!paper::writePdf(pages, path, u"r"_s, stop).ok());
        QVERIFY(!QFile::exists(path));
        QVERIFY(paper::writePdf(pages, path, u"r"_s).ok());
        const qint64 size = QFileInfo(path).size();
        QVERIFY(!paper::writePdf(pages, path, u"r"_s, stop).ok());
        QCOMPARE(QFileInfo(path).size(), size);
    }
};

SJUSTEG_GUI_TEST(ReportPages)
#include "tst_report_pages.moc"
