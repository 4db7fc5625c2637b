// SPDX-License-Identifier: MPL-2.0
#include "Disk.h"
#include "EditScript.h"
#include "UnlockedWorkbook.h"
#include "TestProgram.h"
#include "WorkbookFixture.h"

#include "exchange/Answers.h"
#include "storage/Backup.h"

#include <QDir>

namespace sjusteg {

namespace {

using Act = Result<void> (*)(TestFile &, const EditScript &);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything a workbook holds, history and versions as well.
QJsonObject everything(const Workbook &workbook)
{
    QJsonObject all = dumpAnswers(workbook);
    for (const FormHead &head : workbook.allCopies()) {
        all.insert(head.id + QLatin1Char('v'), int(workbook.versions(head.id).size()));
        all.insert(head.id + QLatin1Char('h'), int(workbook.history(head.id, 1000).size()));
    }
    return all;
}

/// How the test file is before each trial: by itself, or with its participants unlocked.
struct DiskStart {
    QMap<QString, QByteArray> files; ///< name → content
    std::unique_ptr<EditScript> script;
};

QString copyPath(const TestFile &file)
{
    return file.folder.filePath(QStringLiteral("kopi.sjusteg"));
}

} // namespace

/// Each call that changes something on the disk fails in turn, until there is none left to fail.
class DiskTest : public QObject
{
    Q_OBJECT

    static constexpr int doneBefore = 6;
    DiskStart m_alone;
    DiskStart m_withParticipants;

    static void prepare(DiskStart &start, bool participants)
    {
        TestFile file;
        file.create();
        if (participants)
            unlockForTest(*file.book);
        start.script = std::make_unique<EditScript>(*file.book);
        for (int i = 1; i <= doneBefore; ++i)
            QVERIFY(file.book->apply(start.script->edit(*file.book, i)).ok());
        file.book.reset();
        for (const QString &name : QDir(file.folder.path()).entryList(QDir::Files))
            start.files.insert(name, bytesOf(file.folder.filePath(name)));
        QCOMPARE(start.files.size(), participants ? 2 : 1);
    }

    void expectWhole(const TestFile &file, const Result<void> &done, const QJsonObject &before)
    {
        const QJsonObject memory = everything(*file.book);
        const OpenResult reader = Workbook::open(file.path, testCatalog(), {.readOnly = true, .backup = false, .lockOwner = {}}, file.clock);
        QVERIFY2(reader.workbook, qPrintable(reader.problem.sentence + reader.problem.cause));
        if (file.book->participantState() == ParticipantState::Unlocked)
            QVERIFY(reader.workbook->unlockParticipants(testPassphrase()).ok());
        QCOMPARE(reader.workbook->check(), QStringList());
        QVERIFY2(everything(*reader.workbook) == memory, "memory and file hold the same");
        if (!done.ok()) {
            QVERIFY2(memory == before, "what was not saved has not changed anything");
            QVERIFY2(done.problem().sentence.contains(QLatin1StringView("prosess")) || done.problem().sentence.contains(QLatin1StringView("kopi")),
                     qPrintable(done.problem().sentence));
        }
    }

    void expectCopiesWhole(const TestFile &file, const EditScript &script)
    {
        QStringList copies{copyPath(file)};
        const QDir folder(backupFolder(file.path));
        for (const QString &name : folder.entryList({QStringLiteral("*.sjusteg")}, QDir::Files))
            copies.append(folder.filePath(name));
        for (const QString &copy : std::as_const(copies)) {
            if (!QFile::exists(copy) || bytesOf(copy) == "gammel kopi")
                continue;
            const OpenResult opened = Workbook::open(copy, testCatalog(), {.readOnly = true, .backup = false, .lockOwner = {}}, file.clock);
            QVERIFY2(opened.workbook, qPrintable(copy + opened.problem.cause));
            QCOMPARE(script.contradiction(*opened.workbook, doneBefore), QString());
        }
        QVERIFY(folder.entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden).isEmpty());
        QVERIFY(QDir(file.folder.path()).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden).isEmpty());
    }

    /// Whether the fault came to pass.
    bool tryOnce(Act act, const DiskStart &start, int call, Disk::Fault fault, bool lasting)
    {
        Disk disk;
        TestFile file;
        QMap<QString, QByteArray> files = start.files;
        files.insert(QFileInfo(copyPath(file)).fileName(), "gammel kopi");
        for (auto each = files.cbegin(); each != files.cend(); ++each) {
            QFile raw(file.folder.filePath(each.key()));
            if (!raw.open(QIODevice::WriteOnly) || raw.write(*each) != each->size())
                qFatal("no test file");
        }
        file.reopen();
        unlockIfThere(*file.book);
        file.clock->time = file.clock->time.addSecs(60);
        const QJsonObject before = everything(*file.book);
        disk.breakAt(call, fault, lasting);
        const Result<void> done = act(file, *start.script);
        const bool failed = disk.hasFailed();
        disk.mend();
        expectWhole(file, done, before);
        expectCopiesWhole(file, *start.script);
        const bool participants = file.book->participantState() == ParticipantState::Unlocked;
        if (QFile::exists(Workbook::participantPath(file.path)) != participants)
            qFatal("participants without their file, or a file without participants");
        // The fault is over: what is typed is saved again.
        const bool edited = start.script->reached(*file.book) > doneBefore;
        const Result<void> after = edited ? Result<void>() : file.book->apply(start.script->edit(*file.book, doneBefore + 1));
        if (!after.ok())
            qFatal("still not saved: %s", qPrintable(after.problem().cause));
        file.reopen();
        unlockIfThere(*file.book);
        const QString wrong = start.script->contradiction(*file.book, doneBefore + 1);
        if (!wrong.isEmpty())
            qFatal("%s", qPrintable(wrong));
        return failed;
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepare(m_alone, false);
        prepare(m_withParticipants, true);
    }

    void aFaultLeavesEverythingAsItWasOrDone_data()
    {
        QTest::addColumn<void *>("act");
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("lasting");
        const std::pair<const char *, Act> acts[] = {
            {"edit with a new form", [](TestFile &file, const EditScript &script) { return file.book->apply(script.edit(*file.book, doneBefore + 1)); }},
            {"status and version",
             [](TestFile &file, const EditScript &) { return file.book->setStatus(file.id("mal-1.3"), FormStatus::Done); }},
            {"save a copy", [](TestFile &file, const EditScript &) { return file.book->saveCopy(copyPath(file)); }},
            {"backup", [](TestFile &file, const EditScript &) { return file.book->backup(); }},
            {"an edit of both files", [](TestFile &file, const EditScript &script) { return file.book->apply(script.edit(*file.book, doneBefore + 1)); }},
            {"make the participants", [](TestFile &file, const EditScript &) { return file.book->createParticipants(testPassphrase(), KeyCost::forTests()); }}};
        const std::pair<const char *, Disk::Fault> faults[] = {{"full", Disk::Fault::Full},
                                                               {"broken", Disk::Fault::Broken},
                                                               {"forbidden", Disk::Fault::Forbidden},
                                                               {"folder", Disk::Fault::FolderSync}};
        for (const auto &[actName, act] : acts) {
            for (const auto &[faultName, fault] : faults) {
                const bool usual = fault != Disk::Fault::Broken; // a disk that is full stays so; an I/O error may pass
                for (const bool lasting : {false, true}) {
                    if (lasting != usual && faultRounds(0) == 0)
                        continue;
                    QTest::addRow("%s, %s, %s", actName, faultName, lasting ? "lasting" : "once")
                        << reinterpret_cast<void *>(act) << int(fault) << lasting;
                }
            }
        }
    }

    void aFaultLeavesEverythingAsItWasOrDone()
    {
        QFETCH(void *, act);
        QFETCH(int, fault);
        QFETCH(bool, lasting);
        const bool whole = faultRounds(0) > 0;
        const int step = whole ? 1 : QByteArray(QTest::currentDataTag()).startsWith("edit") ? 2 : 7;
        const DiskStart &start = QByteArray(QTest::currentDataTag()).contains("both files") ? m_withParticipants : m_alone;
        int call = 1;
        while (tryOnce(reinterpret_cast<Act>(act), start, call, Disk::Fault(fault), lasting) && !QTest::currentTestFailed())
            call += step;
        QVERIFY2(call > step || Disk::Fault(fault) == Disk::Fault::FolderSync, "not one call could fail");
        if (whole)
            qInfo("%d calls", call - 1);
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::DiskTest)
#include "DiskTest.moc"
