// SPDX-License-Identifier: MPL-2.0
#include "paper/Paper.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace sjusteg;
using namespace sjusteg::paper;

namespace {

Document document(const QVector<Block> &blocks)
{
    Document result;
    result.title = QStringLiteral("Mal 1.1 Prøvemal");
    result.municipality = QStringLiteral("Eksempel kommune");
    result.process = QStringLiteral("Arbeidsrettet løp 2026");
    result.footer = QStringLiteral("Skrevet ut 22.11.2026");
    result.blocks = blocks;
    return result;
}

TableBlock table(int rows)
{
    TableBlock block;
    block.columns = {{QStringLiteral("Bransje"), 1, false}, {QStringLiteral("Yrke"), 2, false}};
    for (int i = 0; i < rows; ++i)
        block.rows.append({{QStringLiteral("Helse"), false, {}, {}}, {QStringLiteral("Yrke%1slutt").arg(i), false, {}, {}}});
    return block;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QFAIL("pdftotext is missing: install poppler-utils");
    }

    void longTablesRepeatTheirTitlesAndKeepEveryRow()
    {
        const Pages pages({document({table(120)})});
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
        const Pages pages({document({table(120)})});
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
        const Pages pages({document({AnswerBlock{QStringLiteral("Notat"), {}, words.join(QLatin1Char(' ')), 0, true, false}})});
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
        const Pages pages({document({AnswerBlock{QStringLiteral("Felt"), {}, value, 0, false, false}})});
        // Arabic comes back as presentation forms, and long words in several lines.
        QString text = textOfPages(pages).join(QString()).normalized(QString::NormalizationForm_KC);
        text.remove(QRegularExpression(QStringLiteral("\\s")));
        QVERIFY2(text.contains(QString(value).remove(QLatin1Char(' '))), qPrintable(text));
    }

    void controlCharactersDoNotReachThePaper()
    {
        const QString value = QStringLiteral("før") + QChar(1) + QStringLiteral("etter\nny linje");
        const QString text = textOfPages(Pages({document({AnswerBlock{QStringLiteral("Felt"), {}, value, 0, false, false}})})).join(QString());
        QVERIFY(text.contains(QStringLiteral("føretter")));
        QVERIFY(text.contains(QStringLiteral("ny linje")));
        QVERIFY(!text.contains(QChar(1)));
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
        const QStringList texts = textOfPages(Pages({document(blocks)}));
        QVERIFY(texts.size() > 1);
        for (int i = 0; i < 12; ++i) {
            for (const QString &page : texts)
                QCOMPARE(page.contains(QStringLiteral("Kort%1a").arg(i)), page.contains(QStringLiteral("Slutt%1a").arg(i)));
        }
    }

    void blankPrintsShrinkToTheirPages()
    {
        QVector<Block> blocks;
        for (int i = 0; i < 9; ++i)
            blocks.append(AnswerBlock{QStringLiteral("Felt"), QStringLiteral("Hjelp"), {}, 4, true, false});
        TableBlock room = table(0);
        room.blankRows = 8;
        room.minRowHeightMm = 10;
        blocks.append(room);
        Document blank = document(blocks);
        QVERIFY(Pages({blank}).count() > 1);
        blank.maxPages = 1;
        QCOMPARE(Pages({blank}).count(), 1);
    }

    void wideDocumentsLieDown()
    {
        Document wide = document({table(3)});
        wide.landscape = true;
        const Pages pages({document({table(3)}), wide});
        QVERIFY(!pages.isLandscape(0));
        QVERIFY(pages.isLandscape(1));
        const QString path = m_dir.filePath(QStringLiteral("wide.pdf"));
        QVERIFY(writePdf(pages, path, QStringLiteral("Bred")).ok());
        const QString info = run(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("2"), path});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page +1 size: +59\\d.* x 84"))), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page +2 size: +84\\d.* x 59"))), qPrintable(info));
        QVERIFY(info.contains(QStringLiteral("Bred")));
    }

    void contentsNameTheRightPages()
    {
        Document second = document({table(2)});
        second.title = QStringLiteral("Mal 7.9 Siste");
        const Pages pages({document({table(120)}), second}, true);
        const QStringList texts = textOfPages(pages);
        QVERIFY(texts.at(1).contains(QRegularExpression(QStringLiteral("Mal 7.9 Siste\\s+%1\\b").arg(pages.count()))));
        QVERIFY(texts.last().contains(QStringLiteral("Mal 7.9 Siste")));
    }

    void crowdedColumnsStandUnderTheirRow()
    {
        TableBlock crowded;
        QVector<TableBlock::Cell> cells;
        for (int i = 0; i < 14; ++i) {
            crowded.columns.append({QStringLiteral("Kolonne%1").arg(i), 2, false});
            cells.append({QStringLiteral("Innhold%1 med en ganske lang setning etter seg").arg(i), false, {}, {}});
        }
        crowded.rows = {cells};
        const QString text = textOfPages(Pages({document({crowded})})).join(QString());
        for (int i = 0; i < 14; ++i) {
            QVERIFY(text.contains(QStringLiteral("Kolonne%1").arg(i)));
            QVERIFY(text.contains(QStringLiteral("Innhold%1").arg(i)));
        }
        QVERIFY(text.contains(QStringLiteral("Kolonne13: Innhold13")));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("Kolonne0\\b(?!:)"))));
    }

private:
    QString run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QStringList textOfPages(const Pages &pages)
    {
        const QString path = m_dir.filePath(QStringLiteral("text.pdf"));
        if (!writePdf(pages, path, QStringLiteral("Prøve")).ok())
            return {};
        QStringList texts = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}).split(QLatin1Char('\f'));
        texts.removeLast();
        return texts;
    }

    QTemporaryDir m_dir;
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
