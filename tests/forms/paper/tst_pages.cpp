// SPDX-License-Identifier: MPL-2.0
#include "GuiTestProgram.h"
#include "PaperSamples.h"
#include "PdfTools.h"
#include "paper/Album.h"
#include "paper/Composer.h"
#include "paper/Paper.h"
#include "paper/Typesetter.h"
#include "paper/Units.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

using namespace sjusteg;
using namespace sjusteg::paper;

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QVERIFY(hasPdfTools());
    }

    void longTablesRepeatTheirTitlesAndKeepEveryRow()
    {
        const Pages pages({sampleDocument({sampleTable(120)})});
        QVERIFY(pages.count() > 2);
        const QStringList texts = textOfPages(pages);
        QCOMPARE(texts.size(), pages.count());
        for (const QString &page : texts)
            QVERIFY2(page.contains(QStringLiteral("Bransje")), qPrintable(page));
        const QString all = texts.join(QString());
        for (int i = 0; i < 120; ++i)
            QCOMPARE(all.count(QStringLiteral("Yrke%1slutt").arg(i)), 1);
    }

    void everyPageSaysWhichOfHowMany()
    {
        const Pages pages({sampleDocument({sampleTable(120)})});
        const QStringList texts = textOfPages(pages);
        for (int i = 0; i < texts.size(); ++i) {
            QVERIFY(texts.at(i).contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.count())));
            QVERIFY(texts.at(i).contains(QStringLiteral("Eksempel kommune")));
        }
    }

    void longTextGoesOnOverPagesUncut()
    {
        QStringList words;
        for (int i = 0; i < 1500; ++i)
            words.append(QStringLiteral("ord%1x").arg(i));
        const Pages pages({sampleDocument({AnswerBlock{QStringLiteral("Notat"), {}, words.join(QLatin1Char(' ')), 0, true, false}})});
        QVERIFY(pages.count() > 1);
        const QString text = textOfPages(pages).join(QLatin1Char(' '));
        for (const QString &word : std::as_const(words))
            QVERIFY2(text.contains(word), qPrintable(word));
    }

    void oddTextIsWholeInThePdf_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("norwegian") << QStringLiteral("blåbærsyltetøy på smørbrød");
        QTest::newRow("ligatures") << QStringLiteral("office file affluent");
        QTest::newRow("no spaces") << QString(400, QLatin1Char('w')) + QStringLiteral("slutt");
        QTest::newRow("tigrinya") << QStringLiteral("ትግርኛ");
        QTest::newRow("arabic") << QStringLiteral("محمد");
        QTest::newRow("eastern") << QStringLiteral("Łódź Žižek Привет");
    }

    void oddTextIsWholeInThePdf()
    {
        QFETCH(QString, value);
        const Pages pages({sampleDocument({AnswerBlock{QStringLiteral("Felt"), {}, value, 0, false, false}})});
        // Arabic comes back as presentation forms, and long words in several lines.
        QString text = textOfPages(pages).join(QString()).normalized(QString::NormalizationForm_KC);
        text.remove(QRegularExpression(QStringLiteral("\\s")));
        QVERIFY2(text.contains(QString(value).remove(QLatin1Char(' '))), qPrintable(text));
    }

    void eachParagraphGoesTheWayOfItsFirstLetter()
    {
        constexpr int width = 4000; // 400 points
        const Typesetter type;
        const auto inkOf = [&](const Text &text, qreal top, qreal bottom) { // from the leftmost to the rightmost dot
            QImage page(width, int(text.height) + 1, QImage::Format_RGB32);
            page.fill(Qt::white);
            QPainter painter(&page);
            text.draw(painter, {0, 0});
            painter.end();
            QPair<int, int> ends(width, 0);
            for (int y = int(top); y < int(bottom); ++y) {
                for (int x = 0; x < width; ++x) {
                    if (page.pixelColor(x, y) != QColor(Qt::white))
                        ends = {qMin(ends.first, x), qMax(ends.second, x)};
                }
            }
            return ends;
        };
        const QString arabic = QStringLiteral("يعمل مع NAV كل صباح B1.");
        const Text text = type.set(arabic + QStringLiteral("\nNorsk."), Style::Body, width);
        const qreal half = type.set(arabic, Style::Body, width).height;
        QVERIFY(text.height > half);
        const QPair<int, int> first = inkOf(text, 0, half);
        const QPair<int, int> second = inkOf(text, half, text.height);
        QVERIFY2(first.first > width / 4 && first.second > width - 100, qPrintable(QStringLiteral("%1 %2").arg(first.first).arg(first.second)));
        QVERIFY2(second.first < 100 && second.second < width / 2, qPrintable(QStringLiteral("%1 %2").arg(second.first).arg(second.second)));
        const Text labelled = type.setLabelled({{QStringLiteral("Hva"), arabic}, {QStringLiteral("Når"), QStringLiteral("mandag")}}, Style::Body, width);
        const QPair<int, int> answer = inkOf(labelled, labelled.height / 3, labelled.height * 2 / 3);
        QVERIFY2(answer.first > width / 4 && answer.second > width - 100, qPrintable(QStringLiteral("%1 %2").arg(answer.first).arg(answer.second)));
    }

    void controlCharactersDoNotReachThePaper()
    {
        const QString value = QStringLiteral("før") + QChar(1) + QStringLiteral("etter\nny linje");
        const QString text = textOfPages(Pages({sampleDocument({AnswerBlock{QStringLiteral("Felt"), {}, value, 0, false, false}})})).join(QString());
        QVERIFY(text.contains(QStringLiteral("føretter")));
        QVERIFY(text.contains(QStringLiteral("ny linje")));
        QVERIFY(!text.contains(QChar(1)));
    }

    void aLetterNoFontHasIsPrintedAsItsNumber()
    {
        const QString value = QStringLiteral("før") + QString::fromUcs4(U"\U000F1234") + QStringLiteral("etter");
        const QString text = textOfPages(Pages({sampleDocument({AnswerBlock{QStringLiteral("Felt"), {}, value, 0, false, false}})})).join(QString());
        QVERIFY2(text.contains(QStringLiteral("før[U+F1234]etter")), qPrintable(text));
    }

    void cardsStayTogether()
    {
        QVector<Block> blocks;
        for (int i = 0; i < 12; ++i) {
            CardBlock card;
            card.title = QStringLiteral("Kort%1a").arg(i);
            for (int field = 0; field < 5; ++field)
                card.blocks.append(AnswerBlock{QStringLiteral("Felt"), {}, QStringLiteral("svar"), 0, false, false});
            card.blocks.append(AnswerBlock{QStringLiteral("Sist"), {}, QStringLiteral("Slutt%1a").arg(i), 0, false, false});
            blocks.append(card);
        }
        const QStringList texts = textOfPages(Pages({sampleDocument(blocks)}));
        QVERIFY(texts.size() > 1);
        for (int i = 0; i < 12; ++i) {
            for (const QString &page : texts)
                QCOMPARE(page.contains(QStringLiteral("Kort%1a").arg(i)), page.contains(QStringLiteral("Slutt%1a").arg(i)));
        }
    }

    void aTallCardGoesOnOverThePageAndSaysAgainWhichItIs()
    {
        QVector<Block> blocks;
        for (int i = 0; i < 3; ++i) {
            CardBlock card;
            card.title = QStringLiteral("Kort%1a").arg(i);
            for (int field = 0; field < 12; ++field)
                card.blocks.append(AnswerBlock{QStringLiteral("Felt"), {}, QStringLiteral("svar%1x%2").arg(i).arg(field), 0, false, false});
            blocks.append(card);
        }
        const QStringList texts = textOfPages(Pages({sampleDocument(blocks)}));
        // Three cards of more than half a page: kept whole they would take three pages with much of each white.
        QVERIFY(texts.first().contains(QStringLiteral("Kort1a")));
        for (int i = 0; i < 3; ++i) {
            for (const QString &page : texts)
                QCOMPARE(page.contains(QStringLiteral("Kort%1a").arg(i)), page.contains(QStringLiteral("svar%1x").arg(i)));
        }
        const QString all = texts.join(QString());
        for (int field = 0; field < 12; ++field)
            QVERIFY(all.contains(QRegularExpression(QStringLiteral("svar1x%1\\b").arg(field))));
    }

    void blankPrintsShrinkToTheirPages()
    {
        QVector<Block> blocks;
        for (int i = 0; i < 7; ++i)
            blocks.append(AnswerBlock{QStringLiteral("Felt"), QStringLiteral("Hjelp"), {}, 4, true, false});
        TableBlock room = sampleTable(0);
        room.blankRows = 8;
        room.minRowHeightMm = 10;
        blocks.append(room);
        Document blank = sampleDocument(blocks);
        QVERIFY(Pages({blank}).count() > 1);
        blank.maxPages = 1;
        QCOMPARE(Pages({blank}).count(), 1);
    }

    void largeTypeIsLargeInItsQuestionsAndStaysSo()
    {
        Document sheet;
        sheet.title = QStringLiteral("Egenevaluering");
        sheet.largeType = true;
        sheet.blocks = {AnswerBlock{QStringLiteral("Hva vil du lære?"), {}, QStringLiteral("Flere ord")}};
        const QHash<QString, QByteArray> noPictures;
        Album album(noPictures);
        QHash<QString, qreal> sizes;
        for (const Strip &strip : Composer(sheet, 500 * pt, {}, album).compose()) {
            for (const Text &text : strip.texts)
                sizes.insert(text.words(), text.layouts.front()->font().pixelSize() + text.layouts.front()->font().pointSizeF());
        }
        QVERIFY(sizes.contains(QStringLiteral("Hva vil du lære?")) && sizes.contains(QStringLiteral("Flere ord")));
        QVERIFY(sizes.value(QStringLiteral("Hva vil du lære?")) >= sizes.value(QStringLiteral("Flere ord")));
        // Its room to write shrinks to its page; what cannot is not made small for it.
        sheet.maxPages = 1;
        sheet.blocks = QVector<Block>(7, AnswerBlock{QStringLiteral("Spørsmål"), {}, {}, 4, true});
        QCOMPARE(Pages({sheet}).count(), 1);
        sheet.blocks = QVector<Block>(40, AnswerBlock{QStringLiteral("Spørsmål"), {}, QStringLiteral("Svar"), 0, true});
        const int pages = Pages({sheet}).count();
        sheet.maxPages = 0;
        QCOMPARE(pages, Pages({sheet}).count());
    }

    void wideDocumentsLieDown()
    {
        Document wide = sampleDocument({sampleTable(3)});
        wide.landscape = true;
        const Pages pages({sampleDocument({sampleTable(3)}), wide});
        QVERIFY(!pages.isLandscape(0));
        QVERIFY(pages.isLandscape(1));
        const QString path = m_dir.filePath(QStringLiteral("wide.pdf"));
        QVERIFY(writePdf(pages, path, QStringLiteral("Bred")).ok());
        const QString info = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("2"), path});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page +1 size: +59\\d.* x 84"))), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page +2 size: +84\\d.* x 59"))), qPrintable(info));
        QVERIFY(info.contains(QStringLiteral("Bred")));
    }

    void contentsNameTheRightPages()
    {
        Document second = sampleDocument({sampleTable(2)});
        second.title = QStringLiteral("Mal 7.9 Siste");
        const Pages pages({sampleDocument({sampleTable(120)}), second}, true);
        const QStringList texts = textOfPages(pages);
        QVERIFY(texts.at(1).contains(QRegularExpression(QStringLiteral("Mal 7.9 Siste\\s+%1\\b").arg(pages.count()))));
        QVERIFY(texts.last().contains(QStringLiteral("Mal 7.9 Siste")));
    }

    void aWideTableLiesDownToKeepItsColumns()
    {
        const Document upright = sampleDocument({wideTable(5)});
        QVERIFY(!Pages({upright}).isLandscape(0));
        const Pages lying({sampleDocument({wideTable(7)})});
        QVERIFY(lying.isLandscape(0));
        const QString text = textOfPages(lying).join(QString());
        for (int i = 0; i < 7; ++i)
            QVERIFY2(!text.contains(QStringLiteral("Kolonne%1:").arg(i)), "a column left its place");
    }

    void aBlankTableToWriteInStaysUpright()
    {
        TableBlock blank = wideTable(7);
        blank.minRowHeightMm = 10;
        QVERIFY(!Pages({sampleDocument({blank})}).isLandscape(0));
    }

    void whatHasNoRoomEvenThenStandsUnderItsRow()
    {
        const QString text = textOfPages(Pages({sampleDocument({wideTable(18)})})).join(QString());
        for (int i = 0; i < 18; ++i) {
            QVERIFY(text.contains(QStringLiteral("Kolonne%1").arg(i)));
            QVERIFY(text.contains(QStringLiteral("Innhold%1").arg(i)));
        }
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("Kolonne(\\d+): Innhold\\1 "))));
        QVERIFY2(!text.contains(QStringLiteral("Kolonne0:")), "the first column names the row");
    }

    void longTextsGetTheRoomThatShortOnesLeave()
    {
        TableBlock uneven;
        uneven.columns = {{QStringLiteral("Kort"), 2, false}, {QStringLiteral("Lang"), 2, false}};
        uneven.rows = {{{QStringLiteral("ja"), false, {}, {}}, {QString(75, QLatin1Char('n')), false, {}, {}}}};
        // Half the width would break the letters; the room beside «ja» lets them stand in one line.
        QVERIFY(textOfPages(Pages({sampleDocument({uneven})})).join(QString()).contains(QString(75, QLatin1Char('n'))));
    }

private:
    static TableBlock wideTable(int columns)
    {
        TableBlock wide;
        QVector<TableBlock::Cell> cells;
        for (int i = 0; i < columns; ++i) {
            wide.columns.append({QStringLiteral("Kolonne%1").arg(i), 2, false});
            cells.append({QStringLiteral("Innhold%1 med en ganske lang setning etter seg").arg(i), false, {}, {}});
        }
        wide.rows = {cells};
        return wide;
    }

    QStringList textOfPages(const Pages &pages)
    {
        const QString path = m_dir.filePath(QStringLiteral("text.pdf"));
        if (!writePdf(pages, path, QStringLiteral("Prøve")).ok())
            return {};
        QStringList texts = pdfText(path, {QStringLiteral("-layout")}).split(QLatin1Char('\f'));
        texts.removeLast();
        return texts;
    }

    QTemporaryDir m_dir;
};

SJUSTEG_GUI_TEST(TestPages)
#include "tst_pages.moc"
