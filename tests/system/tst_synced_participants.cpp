// SPDX-License-Identifier: MPL-2.0
#include "Program.h"
#include "TestProgram.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Commands on a process with participants in a synced folder: both files are worked on in a copy and put back, and nothing lies about
/// afterwards. What is done comes in an order.
class SyncedParticipantsTest : public QObject
{
    Q_OBJECT
private:
    Program m_program;
    const QString m_file = u"OneDrive - Prøve/delt.sjusteg"_s;
    const QString m_sealed = u"OneDrive - Prøve/delt.deltakere"_s;

    Program::Run unlocked(QStringList arguments) const
    {
        arguments += {u"--passphrase-fd"_s, u"0"_s};
        return m_program.run(arguments, "fire ord på rad\n");
    }

    /// Of the synced folder and of where the work copies are, by their path from the test's folder.
    QStringList files(const QString &below) const
    {
        QStringList found;
        QDirIterator walk(m_program.path(below), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found.append(QDir(m_program.path(below)).relativeFilePath(walk.next()));
        found.sort();
        return found;
    }

    bool nothingLiesAbout() const
    {
        const QStringList here = QDir(m_program.path(u"OneDrive - Prøve"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        const QStringList copies = files(u"Sjusteg"_s).filter(QRegularExpression(u"\\.(sjusteg|deltakere)"_s));
        if (here != QStringList{u"delt.deltakere"_s, u"delt.sjusteg"_s} || !copies.isEmpty())
            qWarning("%s", qPrintable((here + copies).join(u'\n')));
        return here == QStringList{u"delt.deltakere"_s, u"delt.sjusteg"_s} && copies.isEmpty();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_program.folder.path()).mkdir(u"OneDrive - Prøve"_s));
        m_program.write(u"svar.json"_s, R"({"format":"sjusteg-answers","version":1,"forms":[
            {"template":"reg-deltakere","answers":{"rows":[{"code":"D-001","programme_end":"2030-06-30"},{"code":"D-002","programme_end":"2030-06-30"}]}},
            {"template":"mal-1.1","answers":{"geo_note":"Fjellbygda"}}]})");
    }

    void bothFilesAreMadeAndFilledThere()
    {
        const auto made = unlocked({u"new"_s, m_file});
        QVERIFY2(made.code == 0, qPrintable(made.error));
        QVERIFY(nothingLiesAbout());
        const QByteArray empty = m_program.read(m_sealed);
        const auto loaded = unlocked({u"load"_s, m_file, u"svar.json"_s});
        QVERIFY2(loaded.code == 0, qPrintable(loaded.error));
        QVERIFY(m_program.read(m_sealed) != empty);
        QVERIFY(nothingLiesAbout());
        for (const QString &name : files({})) {
            if (name != u"svar.json"_s)
                QVERIFY2(!m_program.read(name).contains("D-001"), qPrintable(name));
        }
    }

    void readingLeavesThemAsTheyAre()
    {
        const QByteArray process = m_program.read(m_file);
        const QByteArray sealed = m_program.read(m_sealed);
        const auto locked = m_program.run({u"dump"_s, m_file});
        QVERIFY(locked.output.contains("Fjellbygda") && !locked.output.contains("D-001"));
        const auto open = unlocked({u"dump"_s, m_file});
        QVERIFY2(open.code == 0 && open.output.contains("D-001"), qPrintable(open.error));
        const auto list = unlocked({u"participants"_s, m_file, u"--list"_s});
        QVERIFY2(list.output.contains("D-001\t") && list.output.contains("D-002\t"), qPrintable(list.error));
        const auto paper = unlocked({u"participants"_s, m_file, u"--export"_s, u"D-001"_s, u"--to"_s, u"innsyn.pdf"_s});
        QVERIFY2(paper.code == 0, qPrintable(paper.error));
        QVERIFY(m_program.read(m_file) == process && m_program.read(m_sealed) == sealed);
        QVERIFY(nothingLiesAbout());
    }

    void theProcessAloneCanBeChangedWhileTheyAreLocked()
    {
        m_program.write(u"notat.json"_s, R"({"format":"sjusteg-answers","version":1,"forms":[{"template":"mal-1.1","answers":{"geo_note":"Kystbygda"}}]})");
        const auto loaded = m_program.run({u"load"_s, m_file, u"notat.json"_s});
        QVERIFY2(loaded.code == 0, qPrintable(loaded.error));
        QVERIFY(nothingLiesAbout());
        QVERIFY(m_program.run({u"dump"_s, m_file}).output.contains("Kystbygda"));
        QVERIFY(unlocked({u"participants"_s, m_file, u"--list"_s}).output.contains("D-001"));
    }

    void deletingReachesTheSharedFileAndItsBackups()
    {
        const auto run = unlocked({u"participants"_s, m_file, u"--delete"_s, u"D-001"_s, u"--archived"_s, u"26/117"_s});
        QVERIFY2(run.code == 0, qPrintable(run.error));
        QVERIFY(run.output.contains("26/117"));
        QVERIFY(nothingLiesAbout());
        const auto list = unlocked({u"participants"_s, m_file, u"--list"_s});
        QVERIFY2(!list.output.contains("D-001") && list.output.contains("D-002"), qPrintable(list.error));
        const QStringList backups = files(u"OneDrive - Prøve"_s).filter(QRegularExpression(u"/.*\\.deltakere$"_s));
        QCOMPARE(backups.size(), 1); // the older ones held the one who is gone
    }

    void aWrongPassphraseChangesNothing()
    {
        const QByteArray sealed = m_program.read(m_sealed);
        const auto run = m_program.run({u"participants"_s, m_file, u"--delete"_s, u"D-002"_s, u"--archived"_s, u"1"_s, u"--passphrase-fd"_s, u"0"_s}, "feil passfrase\n");
        QCOMPARE(run.code, 1);
        QVERIFY(m_program.read(m_sealed) == sealed);
        QVERIFY(nothingLiesAbout());
    }
};

SJUSTEG_TEST(SyncedParticipantsTest)
#include "tst_synced_participants.moc"
