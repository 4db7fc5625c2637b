// SPDX-License-Identifier: MPL-2.0
#include "Disk.h"
#include "EditScript.h"
#include "PowerLoss.h"
#include "UnlockedWorkbook.h"
#include "TestProgram.h"
#include "WorkbookFixture.h"

#include <QDir>

#include <algorithm>

namespace sjusteg {

/// The power goes at any moment of a script of edits; what the disk may then hold is worked out from what was written and waited for.
class PowerTest : public QObject
{
    Q_OBJECT

    /// What was written while a script ran. The journal of two files together names them by their full paths, so a round is tried in the
    /// folder it was recorded in.
    struct Recorded {
        TestFile file;
        QHash<QString, QByteArray> before;
        QVector<DiskAct> acts;
        std::unique_ptr<EditScript> script;
    };
    std::unique_ptr<Recorded> m_alone;
    std::unique_ptr<Recorded> m_withParticipants;

    static std::unique_ptr<Recorded> record(bool participants)
    {
        constexpr int edits = 40;
        auto recorded = std::make_unique<Recorded>();
        Disk disk;
        TestFile &file = recorded->file;
        file.create();
        if (participants)
            unlockForTest(*file.book);
        recorded->script = std::make_unique<EditScript>(*file.book);
        for (const QFileInfo &each : QDir(file.folder.path()).entryInfoList({QStringLiteral("prosess.*")}, QDir::Files)) {
            QFile raw(each.filePath());
            if (!each.fileName().endsWith(QLatin1StringView(".lock")) && raw.open(QIODevice::ReadOnly))
                recorded->before.insert(each.filePath(), raw.readAll());
        }
        disk.record(true);
        for (int i = 1; i <= edits; ++i) {
            if (!file.book->apply(recorded->script->edit(*file.book, i)).ok())
                qFatal("edit %d", i);
            disk.told(i);
        }
        disk.record(false);
        recorded->acts = disk.acts();
        file.book.reset();
        return recorded;
    }

    /// Empty when the file of that round opens without a question and holds all that was told.
    static QString tryRound(const Recorded &recorded, quint32 seed, PowerLoss::Trust trust)
    {
        QRandomGenerator random(seed);
        const PowerLoss loss(recorded.before, recorded.acts, random.bounded(int(recorded.acts.size()) + 1), seed, trust);
        const QDir folder(recorded.file.folder.path());
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
            QFile::remove(folder.filePath(name));
        for (auto each = loss.files().cbegin(); each != loss.files().cend(); ++each) {
            QFile raw(each.key());
            if (!raw.open(QIODevice::WriteOnly) || raw.write(*each) != each->size())
                return QStringLiteral("cannot write %1").arg(each.key());
        }
        const OpenResult opened = Workbook::open(recorded.file.path, testCatalog(), {.readOnly = false, .backup = false, .lockOwner = {}}, recorded.file.clock);
        if (opened.outcome != OpenOutcome::Opened)
            return opened.problem.sentence + QLatin1Char(' ') + opened.problem.cause;
        if (opened.workbook->participantState() != ParticipantState::None) {
            if (const Result<void> done = opened.workbook->unlockParticipants(testPassphrase()); !done)
                return done.problem().sentence + QLatin1Char(' ') + done.problem().cause;
        }
        const QStringList findings = opened.workbook->check();
        if (!findings.isEmpty())
            return findings.join(QLatin1Char('\n'));
        const int reached = recorded.script->reached(*opened.workbook);
        if (reached < loss.lastTold() || reached > loss.lastTold() + 1)
            return QStringLiteral("told %1, found %2").arg(loss.lastTold()).arg(reached);
        return recorded.script->contradiction(*opened.workbook, reached);
    }

    /// How many rounds went wrong.
    int wrongRounds(int rounds, PowerLoss::Trust trust) const
    {
        int wrong = 0;
        for (int round = 0; round < rounds; ++round)
            wrong += !tryRound(*m_alone, quint32(round), trust).isEmpty();
        return wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_alone = record(false);
        m_withParticipants = record(true);
        QVERIFY(m_alone->acts.size() > 200);
        QVERIFY2(std::any_of(m_withParticipants->acts.cbegin(), m_withParticipants->acts.cend(),
                             [](const DiskAct &act) { return act.path.contains(QLatin1StringView(".sjusteg-mj")); }),
                 "both files are changed together");
    }

    void nothingThatWasSavedIsLost_data()
    {
        QTest::addColumn<bool>("participants");
        QTest::newRow("the process file alone") << false;
        QTest::newRow("with participants") << true;
    }

    void nothingThatWasSavedIsLost()
    {
        QFETCH(bool, participants);
        const Recorded &recorded = participants ? *m_withParticipants : *m_alone;
        const int rounds = faultRounds(participants ? 25 : 50);
        for (int round = 0; round < rounds; ++round) {
            const QString wrong = tryRound(recorded, quint32(round), {});
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(wrong)));
        }
        qInfo("%d rounds over %d acts of the disk", rounds, int(recorded.acts.size()));
    }

    // The same trial does find what a careless program or a disk that lies would lose.
    void withoutWaitingForTheDiskSomethingIsLost() { QVERIFY(wrongRounds(20, {.syncs = false, .folderSyncs = false}) > 0); }
    void withoutWaitingForTheFolderSomethingIsLost() { QVERIFY(wrongRounds(60, {.syncs = true, .folderSyncs = false}) > 0); }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::PowerTest)
#include "PowerTest.moc"
