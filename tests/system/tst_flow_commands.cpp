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

    /// What goes between the other forms; the rest needs a passphrase (tst_participant_commands).
    static QByteArray withoutParticipants()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/tests/core/carry/process.json"));
        QJsonObject answers = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        static const QStringList about{u"reg-deltakere"_s, u"reg-praksisperioder"_s, u"mal-6.5"_s, u"mal-7.4"_s, u"ekstra-egenevaluering"_s,
                                       u"ekstra-ordinaer-jobb"_s, u"ekstra-deltakerplan"_s, u"ekstra-formalisering"_s, u"ekstra-praksisavtale"_s};
        QJsonArray forms;
        for (const QJsonValue &form : answers["forms"_L1].toArray()) {
            if (!about.contains(form["template"_L1].toString()))
                forms.append(form);
        }
        answers.insert("forms"_L1, forms);
        return QJsonDocument(answers).toJson();
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        m_program->write(u"svar.json"_s, withoutParticipants());
        QCOMPARE(m_program->run({u"new"_s, u"fil.sjusteg"_s}).code, 0);
        const auto loaded = m_program->run({u"load"_s, u"fil.sjusteg"_s, u"svar.json"_s});
        QVERIFY2(loaded.code == 0, qPrintable(loaded.error));
    }

    void examplesAreListedProposedGivenAndTakenIn()
    {
        const auto list = m_program->run({u"examples"_s, u"fil.sjusteg"_s});
        QCOMPARE(list.code, 0);
        QVERIFY(list.output.contains("kort-jobbmatch\t") && list.output.contains("Laget for en annen målgruppe"));
        const auto proposed = m_program->run({u"examples"_s, u"fil.sjusteg"_s, u"--propose"_s, u"kort-tromso"_s});
        QVERIFY2(proposed.code == 0, qPrintable(proposed.error));
        QVERIFY(form(u"fil.sjusteg"_s, u"mal31"_s)["answers"_L1]["proposals"_L1].toArray().last()["name"_L1].toString().startsWith(u"Etter «I jobb»"_s));
        QCOMPARE(m_program->run({u"examples"_s, u"fil.sjusteg"_s, u"--propose"_s, u"kort-x"_s}).code, 1);

        const auto given = m_program->run({u"examples"_s, u"fil.sjusteg"_s, u"--share"_s, u"ut.json"_s});
        QVERIFY2(given.code == 0, qPrintable(given.error));
        QVERIFY(given.error.contains(u"Arbeidsgiver"_s)); // what stays at home is told
        QVERIFY(!m_program->read(u"ut.json"_s).contains("Rent AS"));
        QCOMPARE(m_program->run({u"new"_s, u"nabo.sjusteg"_s}).code, 0);
        QCOMPARE(m_program->run({u"examples"_s, u"nabo.sjusteg"_s, u"--import"_s, u"ut.json"_s, u"--preview"_s}).code, 0);
        QVERIFY(!m_program->run({u"dump"_s, u"nabo.sjusteg"_s}).output.contains("Vaske trapper"));
        const auto taken = m_program->run({u"examples"_s, u"nabo.sjusteg"_s, u"--import"_s, u"ut.json"_s});
        QVERIFY2(taken.code == 0, qPrintable(taken.error));
        QVERIFY(m_program->run({u"dump"_s, u"nabo.sjusteg"_s}).output.contains("Vaske trapper"));
        QCOMPARE(m_program->run({u"check"_s, u"nabo.sjusteg"_s}).code, 0);
        const auto wrong = m_program->run({u"examples"_s, u"nabo.sjusteg"_s, u"--import"_s, u"svar.json"_s});
        QCOMPARE(wrong.code, 1);
        QVERIFY(wrong.error.contains(u"ikke en eksempelfil"_s));
        QCOMPARE(m_program->run({u"examples"_s, u"nabo.sjusteg"_s, u"--import"_s, u"ut.json"_s, u"--share"_s, u"x.json"_s}).code, 2);
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

    void allLeavesNothingThatCanBeTaken()
    {
        const auto run = m_program->run({u"accept"_s, u"fil.sjusteg"_s, u"--all"_s});
        QVERIFY2(run.code == 0, qPrintable(run.error));
        QCOMPARE(flows(u"fil.sjusteg"_s), QJsonArray());
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
