// SPDX-License-Identifier: MPL-2.0
#include "Disk.h"
#include "EditScript.h"
#include "PowerLoss.h"
#include "TestProgram.h"
#include "WorkbookFixture.h"

namespace sjusteg {

/// The power goes at any moment of a script of edits; what the disk may then hold is worked out from what was written and waited for.
class PowerTest : public QObject
{
    Q_OBJECT

    QHash<QString, QByteArray> m_before;
    QVector<DiskAct> m_acts;
    std::unique_ptr<EditScript> m_script;
    QString m_path;

    /// Empty when the file of that round opens without a question and holds all that was told.
    QString tryRound(quint32 seed, PowerLoss::Trust trust) const
    {
        QRandomGenerator random(seed);
        const PowerLoss loss(m_before, m_acts, random.bounded(int(m_acts.size()) + 1), seed, trust);
        TestFile file;
        for (auto each = loss.files().cbegin(); each != loss.files().cend(); ++each) {
            QFile raw(file.path + each.key().mid(m_path.size()));
            if (!each.key().startsWith(m_path) || !raw.open(QIODevice::WriteOnly) || raw.write(*each) != each->size())
                return QStringLiteral("cannot write %1").arg(each.key());
        }
        const OpenResult opened = file.open();
        if (opened.outcome != OpenOutcome::Opened)
            return opened.problem.sentence + QLatin1Char(' ') + opened.problem.cause;
        const QStringList findings = opened.workbook->check();
        if (!findings.isEmpty())
            return findings.join(QLatin1Char('\n'));
        const int reached = m_script->reached(*opened.workbook);
        if (reached < loss.lastTold() || reached > loss.lastTold() + 1)
            return QStringLiteral("told %1, found %2").arg(loss.lastTold()).arg(reached);
        return m_script->contradiction(*opened.workbook, reached);
    }

    /// How many rounds went wrong.
    int wrongRounds(int rounds, PowerLoss::Trust trust) const
    {
        int wrong = 0;
        for (int round = 0; round < rounds; ++round)
            wrong += !tryRound(quint32(round), trust).isEmpty();
        return wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        constexpr int edits = 40;
        Disk disk;
        TestFile file;
        file.create();
        m_script = std::make_unique<EditScript>(*file.book);
        m_path = file.path;
        QFile raw(m_path);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        m_before.insert(m_path, raw.readAll());
        raw.close();
        disk.record(true);
        for (int i = 1; i <= edits; ++i) {
            QVERIFY(file.book->apply(m_script->edit(*file.book, i)).ok());
            disk.told(i);
        }
        disk.record(false);
        m_acts = disk.acts();
        QVERIFY(m_acts.size() > edits * 5);
    }

    void nothingThatWasSavedIsLost()
    {
        const int rounds = faultRounds(50);
        for (int round = 0; round < rounds; ++round) {
            const QString wrong = tryRound(quint32(round), {});
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(wrong)));
        }
        qInfo("%d rounds over %d acts of the disk", rounds, int(m_acts.size()));
    }

    // The same trial does find what a careless program or a disk that lies would lose.
    void withoutWaitingForTheDiskSomethingIsLost() { QVERIFY(wrongRounds(20, {.syncs = false, .folderSyncs = false}) > 0); }
    void withoutWaitingForTheFolderSomethingIsLost() { QVERIFY(wrongRounds(60, {.syncs = true, .folderSyncs = false}) > 0); }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::PowerTest)
#include "PowerTest.moc"
