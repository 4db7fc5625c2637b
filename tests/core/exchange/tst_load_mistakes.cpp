// SPDX-License-Identifier: MPL-2.0
#include "ExchangeBench.h"
#include "TemplateFiller.h"
#include "TestProgram.h"

using namespace sjusteg;

class LoadMistakesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workbook = m_bench.newFile(QStringLiteral("%1.sjusteg").arg(++m_number));
        const QJsonObject kept{{QStringLiteral("template"), QStringLiteral("mal-1.1")},
                               {QStringLiteral("answers"), QJsonObject{{QStringLiteral("geo_area"), QJsonArray{QStringLiteral("county")}}}}};
        const Result<int> loaded = loadAnswers(*m_workbook, TemplateFiller::answers({kept}));
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.problem().sentence));
        m_before = dumpAnswers(*m_workbook);
    }

    void cleanup()
    {
        // All or nothing: whatever was wrong, nothing has changed.
        QCOMPARE(dumpAnswers(*m_workbook), m_before);
    }

    void isRefusedAndNamed_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QByteArray &form, const char *named) { QTest::newRow(name) << form << QString::fromUtf8(named); };
        row("unknown template", R"({"template":"mal-9.9"})", "mal-9.9");
        row("shared definition", R"({"template":"felles-roller"})", "felles-roller");
        row("unknown field", R"({"template":"mal-1.1","answers":{"finnes_ikke":"x"}})", "finnes_ikke");
        row("unknown column", R"({"template":"mal-1.1","answers":{"labour_needs":[{"kolonne_x":"x"}]}})", "kolonne_x");
        row("unknown row of a fixed table", R"({"template":"reg-prosess","answers":{"rows":[{"id":"r77","name":"x"}]}})", "r77");
        row("unknown option", R"({"template":"mal-1.1","answers":{"geo_area":["mars"]}})", "mars");
        row("unknown statement", R"({"template":"mal-4.1","answers":{"items":[{"statement":"s999","status":"met"}]}})", "s999");
        row("unknown unit", R"({"template":"reg-arbeidsgruppe","answers":{"rows":[{"name":"A","unit":"brannvesen"}]}})", "brannvesen");
        row("unknown person", R"({"template":"reg-arbeidsgivere","answers":{"rows":[{"name":"A","our_contact":"ukjent-7"}]}})", "ukjent-7");
        row("unknown bare id", R"({"template":"mal-4.2","pattern":true,"answers":{"employer":"ingen-slik"}})", "ingen-slik");
        row("unknown flow", R"({"template":"mal-1.2","refused":[{"flow":"D-999","from":{"form":"x"}}]})", "D-999");
        row("row that links to its own table",
            R"({"id":"hjul","template":"ekstra-arshjul","answers":{"activities":[{"id":"a","activity":"Budsjett"}]},
                "carried":[{"flow":"D-70","field":"activities","row":"a","from":{"form":"hjul","row":"a","field":"activities"}}]})",
            "ekstra-arshjul");
        row("unknown key", R"({"template":"mal-1.1","anwsers":{}})", "anwsers");
        row("unknown status", R"({"template":"mal-1.1","status":"nesten"})", "nesten");
        row("unknown part", R"({"template":"mal-7.4","pattern":false,"parts":{"q":"done"}})", "«q»");
        row("number for text", R"({"template":"reg-prosess","answers":{"rows":[{"id":"r1","name":7}]}})", "rows.name");
        row("text for number", R"({"template":"reg-arbeidsgivere","answers":{"rows":[{"name":"A","size":"mange"}]}})", "rows.size");
        row("text for check", R"({"template":"reg-arbeidsgruppe","answers":{"rows":[{"name":"A","active":"ja"}]}})", "rows.active");
        row("text for table", R"({"template":"mal-1.1","answers":{"labour_needs":"x"}})", "labour_needs");
        row("text for row", R"({"template":"mal-1.1","answers":{"labour_needs":["x"]}})", "labour_needs");
        row("impossible date", R"({"template":"reg-prosess","answers":{"rows":[{"id":"r1","started":"2026-02-30"}]}})", "rows.started");
        row("too long", R"({"template":"reg-prosess","answers":{"rows":[{"id":"r1","name":")" + QByteArray(201, 'x') + R"("}]}})", "200");
        row("ten megabytes", R"({"template":"reg-prosess","answers":{"rows":[{"id":"r1","name":")" + QByteArray(10'000'000, 'x') + R"("}]}})", "10000000");
        row("NUL", R"({"template":"reg-prosess","answers":{"rows":[{"id":"r1","name":"a\u0000b"}]}})", "NUL");
        row("row id twice", R"({"template":"reg-arbeidsgivere","answers":{"rows":[{"id":"a","name":"A"},{"id":"a","name":"B"}]}})", "[a]");
        row("pattern where there is none", R"({"template":"mal-1.1","pattern":true})", "pattern");
        row("target not allowed", R"({"template":"mal-4.2","pattern":true,"answers":{"employer":{"template":"mal-1.1"}}})", "mal-1.1");
        row("subject of a process form", R"({"template":"mal-1.1","subject":"r1"})", "subject");
        row("newer template", R"({"template":"mal-1.1","template_version":99})", "template_version");
    }

    void isRefusedAndNamed()
    {
        QFETCH(QByteArray, form);
        QFETCH(QString, named);
        const Result<int> loaded = loadAnswers(*m_workbook, R"({"format":"sjusteg-answers","version":1,"forms":[)" + form + "]}");
        QVERIFY(!loaded.ok());
        QVERIFY2(loaded.problem().sentence.contains(named), qPrintable(loaded.problem().sentence.left(500)));
    }

    void theFormAndEveryMistakeAreNamed()
    {
        const Result<int> loaded = loadAnswers(
            *m_workbook, QByteArray(R"({"format":"sjusteg-answers","version":1,"forms":[{"id":"skjema-1","template":"mal-1.1","answers":{"x1":1,"x2":2}}]})"));
        QVERIFY(!loaded.ok());
        for (const char *named : {"skjema-1", "x1", "x2"})
            QVERIFY2(loaded.problem().sentence.contains(QLatin1StringView(named)), named);
    }

    void oneMistakeKeepsTheGoodFormsOutToo()
    {
        const Result<int> loaded = loadAnswers(
            *m_workbook, QByteArray(R"({"format":"sjusteg-answers","version":1,"forms":[{"template":"mal-1.1","answers":{}},{"template":"nei"}]})"));
        QVERIFY(!loaded.ok());
    }

    void whatIsNotJsonIsRefusedWithItsPlace()
    {
        const Result<int> loaded = loadAnswers(*m_workbook, QByteArray("{\"format\":\n \"sjusteg-answers\",,}"));
        QVERIFY(!loaded.ok());
        QVERIFY2(loaded.problem().sentence.contains(QLatin1Char('2')), qPrintable(loaded.problem().sentence));
    }

    void otherOuterShapesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("other format") << QByteArray(R"({"format":"annet","version":1,"forms":[]})");
        QTest::newRow("newer version") << QByteArray(R"({"format":"sjusteg-answers","version":2,"forms":[]})");
        QTest::newRow("no forms") << QByteArray(R"({"format":"sjusteg-answers","version":1})");
        QTest::newRow("not UTF-8") << QByteArray("{\"format\":\"\xff\xfe\"}");
    }

    void otherOuterShapesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const Result<int> loaded = loadAnswers(*m_workbook, bytes);
        QVERIFY(!loaded.ok());
        QVERIFY(!loaded.problem().sentence.isEmpty());
    }

    void formsAboutParticipantsNeedThemUnlockedAndAreNamed()
    {
        const QByteArray answers = R"({"format":"sjusteg-answers","version":1,"forms":[{"template":"mal-1.1","answers":{"geo_note":"x"}},
                                      {"id":"d-liste","template":"reg-deltakere","answers":{"rows":[{"id":"d1","code":"D-001"}]}}]})";
        m_workbook->lockParticipants();
        const Result<int> locked = loadAnswers(*m_workbook, answers);
        QVERIFY(!locked.ok());
        QVERIFY2(locked.problem().sentence.contains(QLatin1StringView("reg-deltakere (d-liste)")), qPrintable(locked.problem().sentence));
        unlockForTest(*m_workbook);
        QVERIFY(loadAnswers(*m_workbook, answers).ok());
        m_before = dumpAnswers(*m_workbook);
    }

    void aCodeThatIsThereTwiceIsNamed()
    {
        unlockForTest(*m_workbook);
        m_before = dumpAnswers(*m_workbook);
        const Result<int> loaded = loadAnswers(*m_workbook, QByteArray(R"({"format":"sjusteg-answers","version":1,"forms":[{"template":"reg-deltakere","answers":
                                                                          {"rows":[{"id":"d1","code":"D-001"},{"id":"d2","code":"D-001"}]}}]})"));
        QVERIFY(!loaded.ok());
        QVERIFY2(loaded.problem().sentence.contains(QStringLiteral("«D-001» is in use already")), qPrintable(loaded.problem().sentence));
    }

    void severalCopiesThatFitAreNamed()
    {
        const QJsonObject first{{QStringLiteral("id"), QStringLiteral("move-1")}, {QStringLiteral("template"), QStringLiteral("mal-1.4")}, {QStringLiteral("answers"), QJsonObject()}};
        QJsonObject second = first;
        second.insert(QStringLiteral("id"), QStringLiteral("move-2"));
        const Result<int> made = loadAnswers(*m_workbook, TemplateFiller::answers({first, second}));
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.problem().sentence));
        m_before = dumpAnswers(*m_workbook);
        QJsonObject unnamed = first;
        unnamed.remove(QStringLiteral("id"));
        const Result<int> loaded = loadAnswers(*m_workbook, TemplateFiller::answers({unnamed}));
        QVERIFY(!loaded.ok());
        QVERIFY(loaded.problem().sentence.contains(QLatin1StringView("move-1")));
        QVERIFY(loaded.problem().sentence.contains(QLatin1StringView("move-2")));
    }

private:
    ExchangeBench m_bench;
    std::unique_ptr<Workbook> m_workbook;
    QJsonObject m_before;
    int m_number = 0;
};

SJUSTEG_TEST(LoadMistakesTest)
#include "tst_load_mistakes.moc"
