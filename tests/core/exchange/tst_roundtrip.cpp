// SPDX-License-Identifier: MPL-2.0
#include "ExchangeBench.h"
#include "TemplateFiller.h"
#include "TestProgram.h"

using namespace sjusteg;

namespace {

/// Titles are the program's: what a reference was called when it was loaded may have changed since.
QJsonValue withoutTitles(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue &one : value.toArray())
            result.append(withoutTitles(one));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    const bool reference = object.contains(QLatin1StringView("form")) && object.contains(QLatin1StringView("row"));
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!reference || it.key() != QLatin1StringView("title"))
            result.insert(it.key(), withoutTitles(it.value()));
    }
    return result;
}

QJsonObject answersOf(const QJsonObject &dump, const QString &templateId)
{
    for (const QJsonValue &form : dump.value(QLatin1StringView("forms")).toArray()) {
        if (form.toObject().value(QLatin1StringView("template")).toString() == templateId)
            return form.toObject().value(QLatin1StringView("answers")).toObject();
    }
    return {};
}

QString asText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(withoutTitles(value).toObject()).toJson());
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_filled = TemplateFiller(*m_bench.catalog).everything();
        auto workbook = m_bench.newFile(QStringLiteral("all.sjusteg"));
        const Result<int> loaded = loadAnswers(*workbook, m_filled);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.problem().sentence + loaded.problem().cause));
        m_inMemory = dumpAnswers(*workbook);
        workbook.reset();
        m_reopened = m_bench.open(QStringLiteral("all.sjusteg"));
        QVERIFY(m_reopened);
        m_dump = dumpAnswers(*m_reopened);
    }

    void whatWasLoadedIsDumped_data()
    {
        QTest::addColumn<QString>("id");
        for (const Template &definition : m_bench.catalog->templates())
            QTest::newRow(qPrintable(definition.id)) << definition.id;
    }

    void whatWasLoadedIsDumped()
    {
        QFETCH(QString, id);
        const QJsonObject given = answersOf(m_filled, id);
        QVERIFY(!given.isEmpty());
        QCOMPARE(asText(answersOf(m_dump, id)), asText(given));
    }

    void theFileHoldsWhatMemoryHeld()
    {
        QCOMPARE(asText(m_dump), asText(m_inMemory));
    }

    void aDumpLoadsIntoAnotherFileWithTheSameIds()
    {
        auto other = m_bench.newFile(QStringLiteral("other.sjusteg"));
        const Result<int> loaded = loadAnswers(*other, QJsonDocument(m_dump).toJson());
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.problem().sentence));
        const QJsonObject again = dumpAnswers(*other);
        for (const Template &definition : m_bench.catalog->templates())
            QCOMPARE(asText(answersOf(again, definition.id)), asText(answersOf(m_dump, definition.id)));
        const QString needs = TemplateFiller::formId(*m_bench.catalog->find(QStringLiteral("mal-1.1")));
        QVERIFY(other->head(needs));
        QVERIFY2(other->check().isEmpty(), qPrintable(other->check().join(QLatin1Char('\n'))));
    }

    void loadingAgainReplacesInsteadOfAdding()
    {
        auto workbook = m_bench.newFile(QStringLiteral("twice.sjusteg"));
        QVERIFY(loadAnswers(*workbook, m_dump).ok());
        const qsizetype copies = workbook->allCopies().size();
        QVERIFY(loadAnswers(*workbook, m_dump).ok());
        QCOMPARE(workbook->allCopies().size(), copies);
        for (const Template &definition : m_bench.catalog->templates())
            QCOMPARE(asText(answersOf(dumpAnswers(*workbook), definition.id)), asText(answersOf(m_dump, definition.id)));
    }

    void aFieldThatIsNotNamedBecomesEmpty()
    {
        auto workbook = m_bench.newFile(QStringLiteral("less.sjusteg"));
        QVERIFY(loadAnswers(*workbook, m_dump).ok());
        const QString id = QStringLiteral("mal-1.1");
        QJsonObject form{{QStringLiteral("template"), id}, {QStringLiteral("answers"), QJsonObject()}};
        const Result<int> loaded = loadAnswers(*workbook, TemplateFiller::answers({form}));
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.problem().sentence));
        QCOMPARE(answersOf(dumpAnswers(*workbook), id), QJsonObject());
        QCOMPARE(workbook->single(id)->head.status, FormStatus::Empty);
        QVERIFY(!answersOf(dumpAnswers(*workbook), QStringLiteral("mal-1.2")).isEmpty());
    }

    void statusAnchoringAndOriginsGoThrough()
    {
        auto workbook = m_bench.newFile(QStringLiteral("head.sjusteg"));
        QJsonObject form = TemplateFiller(*m_bench.catalog).form(*m_bench.catalog->find(QStringLiteral("mal-1.1")));
        const QJsonObject anchored{{QStringLiteral("leader"), QStringLiteral("Rådmannen")}, {QStringLiteral("date"), QStringLiteral("2026-03-01")}};
        const QJsonArray refused{QJsonObject{{QStringLiteral("flow"), QStringLiteral("D-07")},
                                             {QStringLiteral("from"), QJsonObject{{QStringLiteral("form"), QStringLiteral("borte")}}}}};
        form.insert(QStringLiteral("answers"), QJsonObject());
        form.insert(QStringLiteral("status"), QStringLiteral("anchored"));
        form.insert(QStringLiteral("anchored"), anchored);
        form.insert(QStringLiteral("refused"), refused);
        form.insert(QStringLiteral("review"), true);
        const Result<int> loaded = loadAnswers(*workbook, TemplateFiller::answers({form}));
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.problem().sentence));
        const QJsonObject dumped = dumpForm(*workbook, *workbook->single(QStringLiteral("mal-1.1")));
        QCOMPARE(dumped.value(QLatin1StringView("status")).toString(), QStringLiteral("anchored"));
        QCOMPARE(dumped.value(QLatin1StringView("anchored")).toObject(), anchored);
        QCOMPARE(dumped.value(QLatin1StringView("refused")).toArray(), refused);
        QCOMPARE(dumped.value(QLatin1StringView("carried")).toArray(), QJsonArray());
        QVERIFY(dumped.value(QLatin1StringView("review")).toBool());
    }

    void beginningFollowsTheContent()
    {
        auto workbook = m_bench.newFile(QStringLiteral("begun.sjusteg"));
        QJsonObject form = TemplateFiller(*m_bench.catalog).form(*m_bench.catalog->find(QStringLiteral("mal-1.1")));
        form.insert(QStringLiteral("status"), QStringLiteral("empty"));
        form.insert(QStringLiteral("answers"), QJsonObject{{QStringLiteral("geo_area"), answersOf(m_filled, QStringLiteral("mal-1.1")).value(QLatin1StringView("geo_area"))}});
        QVERIFY(loadAnswers(*workbook, TemplateFiller::answers({form})).ok());
        QCOMPARE(workbook->single(QStringLiteral("mal-1.1"))->head.status, FormStatus::Begun);
    }

    void aBareIdBecomesAReferenceWithItsTitle()
    {
        auto workbook = m_bench.newFile(QStringLiteral("bare.sjusteg"));
        const QJsonObject employer{{QStringLiteral("id"), QStringLiteral("renhold-as")}, {QStringLiteral("name"), QStringLiteral("Renhold AS")}};
        const QJsonObject employers{{QStringLiteral("template"), QStringLiteral("reg-arbeidsgivere")},
                                    {QStringLiteral("answers"), QJsonObject{{QStringLiteral("rows"), QJsonArray{employer}}}}};
        const QJsonObject meeting{{QStringLiteral("template"), QStringLiteral("mal-4.2")}, {QStringLiteral("subject"), QStringLiteral("renhold-as")},
                                  {QStringLiteral("answers"), QJsonObject{{QStringLiteral("employer"), QStringLiteral("renhold-as")}}}};
        const Result<int> loaded = loadAnswers(*workbook, TemplateFiller::answers({meeting, employers}));
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.problem().sentence));
        const QJsonObject reference = answersOf(dumpAnswers(*workbook), QStringLiteral("mal-4.2")).value(QLatin1StringView("employer")).toObject();
        QCOMPARE(reference.value(QLatin1StringView("title")).toString(), QStringLiteral("Renhold AS"));
        QCOMPARE(reference.value(QLatin1StringView("form")).toString(), workbook->single(QStringLiteral("reg-arbeidsgivere"))->head.id);
    }

    void aTargetThatIsGoneKeepsItsTitle()
    {
        auto workbook = m_bench.newFile(QStringLiteral("gone.sjusteg"));
        const QJsonObject gone{{QStringLiteral("form"), QStringLiteral("borte")}, {QStringLiteral("row"), QStringLiteral("r9")},
                               {QStringLiteral("title"), QStringLiteral("Nedlagt AS")}};
        const QJsonObject meeting{{QStringLiteral("template"), QStringLiteral("mal-4.2")}, {QStringLiteral("pattern"), true},
                                  {QStringLiteral("answers"), QJsonObject{{QStringLiteral("employer"), gone}}}};
        const Result<int> loaded = loadAnswers(*workbook, TemplateFiller::answers({meeting}));
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.problem().sentence));
        QCOMPARE(answersOf(dumpAnswers(*workbook), QStringLiteral("mal-4.2")).value(QLatin1StringView("employer")).toObject(), gone);
    }

private:
    ExchangeBench m_bench;
    QJsonObject m_filled;
    QJsonObject m_inMemory;
    QJsonObject m_dump;
    std::unique_ptr<Workbook> m_reopened;
};

SJUSTEG_TEST(RoundTripTest)
#include "tst_roundtrip.moc"
