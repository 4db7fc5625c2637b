// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "WindowTestProgram.h"
#include "storage/Backup.h"
#include "window/MessageBar.h"

#include <QDir>

using namespace sjusteg;

/// Every way opening can end is told in a sentence, and the file is left as it was.
class Opening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsNoSjustegFileIsSaidSo_data();
    void whatIsNoSjustegFileIsSaidSo();
    void aMissingFileIsSaidSo();
    void aFileInUseCanBeReadAndSaysSo();
    void aDamagedFileOffersTheBackups();
    void aDeletedFileShowsABarWithSaveACopy();
    void theBackupIsMadeOnceTheWindowStands();
    void aBackupThatCannotBeMadeIsTold();

private:
    std::unique_ptr<OpenWindow> m_open;
};

void Opening::init()
{
    m_open.reset();
    m_open = std::make_unique<OpenWindow>();
}

void Opening::whatIsNoSjustegFileIsSaidSo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("Dette er en vanlig tekst.\n");
    QTest::newRow("empty") << QByteArray();
}

void Opening::whatIsNoSjustegFileIsSaidSo()
{
    QFETCH(QByteArray, content);
    QFile file(m_open->file(QStringLiteral("other.sjusteg")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(!m_open->window->openFile(file.fileName()));
    QCOMPARE(m_open->dialogs.said.size(), 1);
    QVERIFY(m_open->dialogs.said.constFirst().size() > 30);
    QVERIFY(!m_open->window->session());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void Opening::aMissingFileIsSaidSo()
{
    QVERIFY(!m_open->window->openFile(m_open->file(QStringLiteral("gone.sjusteg"))));
    QVERIFY(m_open->dialogs.said.constFirst().startsWith(QStringLiteral("The file is gone: ")));
}

void Opening::aFileInUseCanBeReadAndSaysSo()
{
    const QString path = m_open->exampleFile();
    OpenOptions options;
    options.lockOwner = QStringLiteral("Kari Nordmann");
    const OpenResult other = Workbook::open(path, m_open->catalog, options);
    QVERIFY(other.workbook);
    m_open->dialogs.answers.enqueue(QStringLiteral("Open for reading"));
    QVERIFY(m_open->window->openFile(path));
    QVERIFY(m_open->dialogs.said.constFirst().contains(QStringLiteral("Kari Nordmann")));
    QVERIFY(m_open->window->session()->workbook().isReadOnly());
    bool barShown = false;
    for (MessageBar *bar : m_open->window->findChildren<MessageBar *>())
        barShown = barShown || (bar->isVisible() && bar->accessibleName().contains(QStringLiteral("reading only")));
    QVERIFY(barShown);
}

void Opening::aDamagedFileOffersTheBackups()
{
    const QString path = m_open->exampleFile();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    for (qint64 at = 4096 + 100; at + 64 < size; at += 700) {
        file.seek(at);
        file.write(QByteArray(64, '\x5a'));
    }
    file.close();
    m_open->dialogs.answers.enqueue(QStringLiteral("Choose a backup…"));
    QVERIFY(!m_open->window->openFile(path));
    QVERIFY(m_open->dialogs.said.constFirst().startsWith(QStringLiteral("The file cannot be read: ")));
    QVERIFY(m_open->dialogs.answers.isEmpty());
    QVERIFY(m_open->dialogs.lastFolder.startsWith(m_open->folder.path()));
}

void Opening::aDeletedFileShowsABarWithSaveACopy()
{
    const QString path = m_open->exampleFile();
    QVERIFY(m_open->window->openFile(path));
    QVERIFY(QFile::remove(path));
    m_open->window->session()->checkFile();
    m_open->dialogs.path = m_open->file(QStringLiteral("saved.sjusteg"));
    QVERIFY(OpenWindow::press(m_open->window.get(), QStringLiteral("Save a copy…")));
    QCOMPARE(m_open->window->session()->workbook().path(), m_open->dialogs.path); // and one goes on in it
    QVERIFY(m_open->window->closeFile());
    const OpenResult copy = Workbook::open(m_open->dialogs.path, m_open->catalog);
    QCOMPARE(copy.outcome, OpenOutcome::Opened);
}

void Opening::theBackupIsMadeOnceTheWindowStands()
{
    const QString path = m_open->exampleFile();
    QVERIFY(m_open->window->openFile(path));
    QTRY_COMPARE(QDir(backupFolder(path)).entryList(QDir::Files).size(), 1);
    QVERIFY(m_open->dialogs.said.isEmpty());
}

void Opening::aBackupThatCannotBeMadeIsTold()
{
    const QString path = m_open->exampleFile();
    QFile inTheWay(backupFolder(path));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(m_open->window->openFile(path));
    QTRY_COMPARE(m_open->dialogs.said.size(), 1);
    QVERIFY(m_open->dialogs.said.constFirst().startsWith(QStringLiteral("No backup was made: ")));
}

SJUSTEG_WINDOW_TEST(Opening)
#include "tst_opening.moc"
