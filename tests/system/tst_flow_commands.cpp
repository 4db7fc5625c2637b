// SPDX-License-Identifier: MPL-2.0
#include "Program.h"
#include "TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// sjusteg flows and sjusteg accept, run as scripts run them.
class FlowCommands : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Program> m_program;

    QJsonArray flows(const QString &file) const
    {
        const auto run = m_program->run({u"flows"_s, file, u"--json"_s});
        return run.code == 0 ? QJsonDocument::fromJson(run.output).array() : QJsonArray{run.error};
    }
    QJsonObject offer(const QString &file, const QString &flow) const
    {
        for (const QJsonValue &one : flows(file)) {
            if (one["flow"_L1] == flow)
                return one.toObject();
        }
        return {};
    }
    QJsonObject form(const QString &file, const QString &id) const
    {
        const QJsonObject dump = QJsonDocument::fromJson(m_program->run({u"dump"_s, file}).output).object();
        for (const QJsonValue &one : dump["forms"_L1].toArray()) {
            if (one["id"_L1] == id)
                return one.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        QVERIFY(QFile::copy(QStringLiteral(SOURCE_DIR "/tests/core/carry/process.json"), m_program->path(u"svar.json"_s)));
        QCOMPARE(m_program->run({u"new"_s, u"fil.sjusteg"_s}).code, 0);
        const auto loaded = m_program->run({u"load"_s, u"fil.sjusteg"_s, u"svar.json"_s});
        QVERIFY2(loaded.code == 0, qPrintable(loaded.error));
    }

    void anOfferIsTakenByItsId()
    {
        const QJsonObject taken = offer(u"fil.sjusteg"_s, u"D-32"_s);
        QCOMPARE(taken["kind"_L1].toString(), u"new"_s);
        QCOMPARE(taken["from"_L1]["value"_L1].toString(), u"Kurs og praksis"_s);
        QCOMPARE(taken["to"_L1]["value"_L1].toString(), u"Kurs i åtte uker"_s);
        const auto run = m_program->run({u"accept"_s, u"fil.sjusteg"_s, u"--flow"_s, taken["offer"_L1].toString()});
        QVERIFY2(run.code == 0, qPrintable(run.error));
        const QJsonObject plan = form(u"fil.sjusteg"_s, u"mal32"_s);
        QCOMPARE(plan["answers"_L1]["content"_L1].toString(), u"Kurs og praksis"_s);
        const QJsonObject carried = plan["carried"_L1].toArray().first().toObject();
        QCOMPARE(carried["flow"_L1].toString(), u"D-32"_s);
        QCOMPARE(carried["taken"_L1].toString(), u"Kurs og praksis"_s);
        QVERIFY(offer(u"fil.sjusteg"_s, u"D-32"_s).isEmpty());
    }

    void aFlowTakesAllItsOffers()
    {
        QCOMPARE(m_program->run({u"accept"_s, u"fil.sjusteg"_s, u"--flow"_s, u"D-07"_s}).code, 0);
        QVERIFY(offer(u"fil.sjusteg"_s, u"D-07"_s).isEmpty());
        QVERIFY(offer(u"fil.sjusteg"_s, u"D-08"_s).isEmpty()); // the row came whole
        const QJsonArray rows = form(u"fil.sjusteg"_s, u"mal12"_s)["answers"_L1]["opportunities"_L1].toArray();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.last()["occupation"_L1].toString(), u"Butikkmedarbeider"_s);
        QCOMPARE(rows.last()["needs_rows"_L1].toArray().size(), 2);
        // Nothing left of the flow is no failure.
        QCOMPARE(m_program->run({u"accept"_s, u"fil.sjusteg"_s, u"--flow"_s, u"D-07"_s}).code, 0);
    }

    void offersKeepTheirIdsFromRunToRun()
    {
        QCOMPARE(flows(u"fil.sjusteg"_s), flows(u"fil.sjusteg"_s));
    }

    void allLeavesOnlyWhatNeedsALook()
    {
        const auto run = m_program->run({u"accept"_s, u"fil.sjusteg"_s, u"--all"_s});
        QVERIFY2(run.code == 0, qPrintable(run.error));
        for (const QJsonValue &left : flows(u"fil.sjusteg"_s))
            QVERIFY2(left["confirm"_L1].toBool(), qPrintable(left["flow"_L1].toString()));
        QVERIFY(run.error.contains(u"D-67"_s));
    }

    void nothingIsOfferedTwiceAfterDumpAndLoad()
    {
        QCOMPARE(m_program->run({u"accept"_s, u"fil.sjusteg"_s, u"--all"_s}).code, 0);
        m_program->write(u"dump.json"_s, m_program->run({u"dump"_s, u"fil.sjusteg"_s}).output);
        QCOMPARE(m_program->run({u"new"_s, u"ny.sjusteg"_s}).code, 0);
        const auto loaded = m_program->run({u"load"_s, u"ny.sjusteg"_s, u"dump.json"_s});
        QVERIFY2(loaded.code == 0, qPrintable(loaded.error));
        QCOMPARE(flows(u"ny.sjusteg"_s), flows(u"fil.sjusteg"_s));
    }

    void wrongCallsSayWhatIsWrong()
    {
        QCOMPARE(m_program->run({u"accept"_s, u"fil.sjusteg"_s}).code, 2);
        QCOMPARE(m_program->run({u"accept"_s, u"fil.sjusteg"_s, u"--all"_s, u"--flow"_s, u"D-07"_s}).code, 2);
        const auto unknown = m_program->run({u"accept"_s, u"fil.sjusteg"_s, u"--flow"_s, u"0123456789abcdef"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.error.contains(u"0123456789abcdef"_s));
        QCOMPARE(m_program->run({u"flows"_s, u"mangler.sjusteg"_s}).code, 1);
    }
};

SJUSTEG_TEST(FlowCommands)
#include "tst_flow_commands.moc"
