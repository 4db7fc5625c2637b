// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "search/Snippet.h"

#include <QTest>

using namespace sjusteg;

/// Which spellings of a word find it, and what a hit shows.
class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typedFindsWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *typed, const char *written, bool found) {
            QTest::addRow("%s in %s", typed, written) << QString::fromUtf8(typed) << QString::fromUtf8(written) << found;
        };
        for (const char *typed : {"ostfold", "østfold", "oestfold", "ØSTFOLD", "Øst", "oe", "Östfold"})
            row(typed, "Østfold", true);
        for (const char *typed : {"alesund", "ålesund", "aalesund"})
            row(typed, "Ålesund", true);
        for (const char *typed : {"lærling", "laerling", "larling", "LÆR"})
            row(typed, "lærling", true);
        row("østfold", "Oestfold", true);
        row("aalesund", "Aalesund", true);
        row("ålesund", "Aalesund", true);
        row("laerlingsoker", "lærlingsøker", true);
        row("laerlingsoeker", "lærlingsøker", true);
        row("før", "for", false); // whoever types ø means ø
        row("for", "før", true);
        row("måte", "mate", false);
        row("renhold", "Renholdsoperatør", true);
        row("hold", "renhold", false);
        row("cafe", "Café", true);
        row("café", "cafe", true);
        row("Krakow", "Kraków", true);
        row("bjorn", "Björn", true);
        row("strasse", "Straße", true);
        row("renhold", "ren\u00adhold", true); // a soft hyphen is no letter
        row("ålesund", "A\u030alesund", true); // a and ring apart, as some systems write it
        row("العربية", "اللغة العَرَبِيَّة", true);
        row("احمد", "أحمد", true);
        row("ኣማርኛ", "ኣማርኛ፡ትግርኛ", true);
        row("ትግርኛ", "ኣማርኛ፡ትግርኛ", true);
        row("приве", "Привет", true);
        row("4", "Mal 4.2", true);
        row("renhold lager", "lager og renhold", true);
    }

    void typedFindsWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        QFETCH(bool, found);
        const QVector<Word> wanted = wordsOf(typed);
        QVERIFY(!wanted.isEmpty());
        bool all = true;
        for (const Word &word : wanted) {
            const SearchWords one(word.plain);
            bool any = false;
            for (const Word &there : wordsOf(written))
                any = any || one.matches(there.plain);
            all = all && any;
        }
        QCOMPARE(all, found);
    }

    void whatIsNoWordIsNotSearchedFor()
    {
        for (const char *typed : {"", "   ", "– « » \" ' * ( ) :", "🙂"})
            QVERIFY2(SearchWords(QString::fromUtf8(typed)).isEmpty(), typed);
    }

    void aShortTextIsShownWhole()
    {
        const Snippet snippet = makeSnippet(QStringLiteral("Renhold i skolen,\nog renholdsplan"), SearchWords(u"renhold"));
        QCOMPARE(snippet.text, QStringLiteral("Renhold i skolen, og renholdsplan"));
        QCOMPARE(snippet.marks, (QVector<Mark>{{0, 7}, {21, 12}}));
    }

    void aLongTextIsShownAroundTheWord()
    {
        const QString text = QStringLiteral("  Før ") + QStringLiteral("ord  ").repeated(100) + QStringLiteral("hjørnestein ") + QStringLiteral("etter ").repeated(100);
        const Snippet snippet = makeSnippet(text, SearchWords(u"hjornestein"));
        QVERIFY(snippet.text.startsWith(QStringLiteral("… ")));
        QVERIFY(snippet.text.endsWith(QStringLiteral("etter …")));
        QVERIFY(snippet.text.size() < 160);
        QCOMPARE(snippet.marks.size(), 1);
        const Mark mark = snippet.marks.constFirst();
        QCOMPARE(snippet.text.mid(mark.start, mark.length), QStringLiteral("hjørnestein"));
    }

    void aWordWithoutEndIsStillShown()
    {
        const Snippet snippet = makeSnippet(QStringLiteral("x ") + QStringLiteral("a").repeated(500), SearchWords(u"aaa"));
        QCOMPARE(snippet.marks.size(), 1);
        QCOMPARE(snippet.marks.constFirst().length, 500);
        QVERIFY(snippet.marks.constFirst().start + 500 <= snippet.text.size());
    }

    void aTextWithoutTheWordIsShownFromItsBeginning()
    {
        const Snippet snippet = makeSnippet(QStringLiteral("Bare dette"), SearchWords(u"noe"));
        QCOMPARE(snippet.text, QStringLiteral("Bare dette"));
        QVERIFY(snippet.marks.isEmpty());
    }
};

SJUSTEG_TEST(WordsTest)
#include "WordsTest.moc"
