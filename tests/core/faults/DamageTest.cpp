// SPDX-License-Identifier: MPL-2.0
#include "EditScript.h"
#include "TestProgram.h"
#include "WorkbookFixture.h"

#include "exchange/Answers.h"
#include "storage/Seal.h"
#include "workbook/Recovery.h"

#include <QDir>

namespace sjusteg {

/// A file that came to harm on the disk is refused, or opened and every answer that is not as it was written is named. What can be read
/// goes into a repaired copy with an account of the rest. The damaged file stays as it is.
class DamageTest : public QObject
{
    Q_OBJECT

    static constexpr int edits = 12;
    QByteArray m_sound;
    QJsonObject m_content;
    QSet<QString> m_words;
    std::unique_ptr<EditScript> m_script;
    int m_refused = 0, m_reported = 0, m_harmless = 0;

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QJsonObject contentOf(const Workbook &workbook)
    {
        QJsonObject all = dumpAnswers(workbook);
        for (const FormHead &head : workbook.allCopies()) {
            for (const FormVersion &version : workbook.versions(head.id))
                all.insert(QStringLiteral("%1 %2").arg(head.id).arg(version.number), version.document);
            for (const HistoryEntry &entry : workbook.history(head.id, 1000))
                all.insert(head.id + entry.at.toString() + entry.cell.field + entry.cell.row + entry.text, QJsonArray{entry.before, entry.after, entry.cause});
        }
        return all;
    }
    QString differenceTo(const QJsonObject &content) const
    {
        for (auto entry = m_content.begin(); entry != m_content.end(); ++entry) {
            if (content.value(entry.key()) != entry.value())
                return QString::fromUtf8(QJsonDocument(QJsonArray{entry.key(), entry.value(), content.value(entry.key())}).toJson());
        }
        return content.size() == m_content.size() ? QString() : QStringLiteral("more than there was");
    }
    /// Every answer of a file, one a word: form, field, row, value.
    static QSet<QString> wordsOf(const Workbook &workbook)
    {
        QSet<QString> words;
        for (const FormHead &head : workbook.allCopies()) {
            const Form *form = workbook.form(head.id);
            for (auto field = form->fields.cbegin(); field != form->fields.cend(); ++field)
                words.insert(head.id + field.key() + field->toVariant().toString());
            for (auto table = form->tables.cbegin(); table != form->tables.cend(); ++table) {
                for (const Row &row : *table) {
                    for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell)
                        words.insert(head.id + row.id + cell.key() + cell->toVariant().toString());
                }
            }
        }
        return words;
    }

    /// Refused, or told, or of no consequence.
    void expectNoticed(const QByteArray &damaged)
    {
        TestFile file;
        write(file.path, damaged);
        {
            const OpenResult opened = file.open();
            QVERIFY2(opened.workbook || !opened.problem.sentence.isEmpty(), "a refusal says why");
            if (!opened.workbook) {
                ++m_refused;
            } else if (!opened.workbook->check().isEmpty()) {
                ++m_reported;
            } else {
                ++m_harmless;
                const QString difference = differenceTo(contentOf(*opened.workbook));
                QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("not noticed: ") + difference));
            }
        }
        QVERIFY2(bytes(file.path) == damaged, "the damaged file is left as it is");
    }

    /// Either nothing can be read, or every answer is there again or the account says that something is missing.
    int expectRecovered(const QByteArray &damaged)
    {
        TestFile file;
        write(file.path, damaged);
        const QString target = file.folder.filePath(QStringLiteral("reparert.sjusteg"));
        const Result<Recovery> made = recoverFile(file.path, target, testCatalog());
        if (bytes(file.path) != damaged)
            qFatal("the damaged file was changed");
        if (!made) {
            if (made.problem().sentence.isEmpty() || QFile::exists(target))
                qFatal("a failure without a sentence, or with a file");
            return -1;
        }
        const OpenResult opened = Workbook::open(target, testCatalog(), {.backup = false, .lockOwner = {}}, file.clock);
        if (opened.outcome != OpenOutcome::Opened)
            qFatal("the repaired copy does not open: %s", qPrintable(opened.problem.cause));
        const QSet<QString> found = wordsOf(*opened.workbook);
        QSet<QString> missing = m_words;
        missing.subtract(found);
        if (!missing.isEmpty() && made->lost.isEmpty() && made->doubtful.isEmpty())
            qFatal("lost without a word: %s", qPrintable(missing.values().join(QLatin1Char('\n'))));
        return int(missing.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        TestFile file;
        file.create();
        m_script = std::make_unique<EditScript>(*file.book);
        for (int i = 1; i <= edits; ++i)
            QVERIFY(file.book->apply(m_script->edit(*file.book, i)).ok());
        file.reopen();
        m_content = contentOf(*file.book);
        m_words = wordsOf(*file.book);
        file.book.reset();
        m_sound = bytes(file.path);
    }

    void aFlippedByteIsNoticed()
    {
        const bool whole = faultRounds(0) > 0;
        const qsizetype step = whole ? 64 : 64 * 23;
        for (qsizetype at = 0; at < m_sound.size() && !QTest::currentTestFailed(); at += step) {
            QByteArray damaged = m_sound;
            damaged[at + at / 64 % 64] = char(~damaged.at(at + at / 64 % 64)); // another place in each piece
            expectNoticed(damaged);
        }
        qInfo("refused %d, told %d, of no consequence %d", m_refused, m_reported, m_harmless);
    }

    void aFileCutAtAPageIsRefused()
    {
        for (qsizetype size = 0; size < m_sound.size() && !QTest::currentTestFailed(); size += 4096) {
            TestFile file;
            write(file.path, m_sound.first(size));
            const OpenResult opened = file.open();
            QVERIFY2(!opened.workbook && !opened.problem.sentence.isEmpty(), "refused with a sentence");
            QCOMPARE(bytes(file.path).size(), size);
        }
    }

    void aWrongLetterIsNamedWithItsPlace()
    {
        TestFile file;
        QByteArray damaged = m_sound;
        const qsizetype at = damaged.lastIndexOf("Bransje 12");
        QVERIFY(at > 0);
        damaged.replace("Bransje 12", "Bronsje 12");
        write(file.path, damaged);
        const OpenResult opened = file.open();
        QVERIFY(opened.workbook);
        const QStringList findings = opened.workbook->brokenAnswers();
        QVERIFY2(!findings.isEmpty(), "noticed");
        QVERIFY2(findings.join(QLatin1Char('\n')).contains(QLatin1StringView("mal-1.2")), qPrintable(findings.join(QLatin1Char('\n'))));
    }

    void whatCanBeReadIsRecovered()
    {
        const bool whole = faultRounds(0) > 0;
        const int pages = int(m_sound.size() / 4096);
        int everything = 0, part = 0, nothing = 0;
        for (int page = 0; page < pages; page += whole ? 1 : 3) {
            QByteArray damaged = m_sound;
            damaged.replace(page * 4096 + (page == 0 ? 100 : 0), page == 0 ? 3996 : 4096, QByteArray(page == 0 ? 3996 : 4096, '\xa5'));
            const int missing = expectRecovered(damaged);
            ++(missing < 0 ? nothing : missing == 0 ? everything : part);
            const int cut = expectRecovered(m_sound.first(page * 4096));
            ++(cut < 0 ? nothing : cut == 0 ? everything : part);
        }
        qInfo("all answers recovered %d times, a part %d, nothing %d", everything, part, nothing);
        QVERIFY(everything > nothing || part > 0);
    }

    void aLostListOfTablesIsMadeAnew()
    {
        constexpr int header = 100;
        QByteArray damaged = m_sound;
        damaged.replace(header, 4096 - header, QByteArray(4096 - header, '\xa5'));
        QCOMPARE(expectRecovered(damaged), 0);
    }

    void aSoundFileIsRecoveredWhole() { QCOMPARE(expectRecovered(m_sound), 0); }

    void theRepairedCopyNeverTakesAnotherFilesPlace()
    {
        TestFile file;
        write(file.path, m_sound);
        QVERIFY(!recoverFile(file.path, file.path, testCatalog()).ok());
        QCOMPARE(bytes(file.path), m_sound);
        write(file.path, "Et vanlig notat\n");
        QVERIFY(!recoverFile(file.path, file.folder.filePath(QStringLiteral("ny.sjusteg")), testCatalog()).ok());
    }

    void theBackupTellsWhatWasLost()
    {
        TestFile file;
        write(file.path, m_sound);
        file.reopen();
        QVERIFY(file.book->backup().ok());
        file.book.reset();
        // The whole tree of answers gone: its first page says where the others are.
        auto database = Database::open(file.path, Database::Mode::ReadOnly);
        const int root = (*database)->single(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'value'"))->toInt();
        database->reset();
        QByteArray damaged = m_sound;
        damaged.replace((root - 1) * 4096, 4096, QByteArray(4096, '\xa5'));
        write(file.path, damaged);
        const QString target = file.folder.filePath(QStringLiteral("reparert.sjusteg"));
        const Result<Recovery> made = recoverFile(file.path, target, testCatalog());
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.problem().sentence + made.problem().cause));
        QVERIFY2(made->lost.filter(QStringLiteral("prosess-2026-03-04-104200.sjusteg")).size() > 5, qPrintable(made->lost.join(QLatin1Char('\n'))));
        QVERIFY2(!made->restored.isEmpty(), "the conclusion was written cell by cell, so the history has it");
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::DamageTest)
#include "DamageTest.moc"
