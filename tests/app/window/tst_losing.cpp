// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "WindowTestProgram.h"
#include "screen/FormView.h"
#include "window/MessageBar.h"

#include <QDir>

using namespace sjusteg;

/// The file goes away below the window, or lies where others reach it: told, with a way out, and nothing is overwritten.
class Losing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsTypedWhileTheFileIsAwayGoesAlongIntoTheCopy_data();
    void whatIsTypedWhileTheFileIsAwayGoesAlongIntoTheCopy();
    void aFileInASyncedFolderIsExplainedOnceAndPutBack();
    void whatOthersWroteInASyncedFolderIsKeptBesideOurs();
    void aSyncedFolderThatIsAwayKeepsTheTextHere();
    void aWrongLetterInTheFileIsNamed();
    void aDamagedFileCanBeRepaired();

private:
    void open(const QString &path);
    void type(const QString &words);
    QString conclusion(const QString &path);
    QString bar() const;
    QString syncedFile();

    std::unique_ptr<OpenWindow> m_open;
};

namespace {

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

void Losing::init()
{
    m_open.reset();
    m_open = std::make_unique<OpenWindow>();
}

void Losing::open(const QString &path)
{
    QVERIFY(m_open->window->openFile(path));
    Workbook &workbook = m_open->window->session()->workbook();
    const QString form = workbook.single(QStringLiteral("mal-1.2"))->head.id;
    if (workbook.head(form)->status != FormStatus::Begun)
        QVERIFY(workbook.setStatus(form, FormStatus::Begun).ok());
    m_open->window->pages()->showForm(form);
    QCoreApplication::processEvents();
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
}

void Losing::type(const QString &words)
{
    m_open->window->pages()->current()->findChild<screen::FormView *>()->reveal({QStringLiteral("conclusion"), {}, {}});
    QCoreApplication::processEvents();
    QTest::keyClicks(QApplication::focusWidget(), words);
    m_open->window->pages()->flush();
    QCoreApplication::processEvents();
}

QString Losing::conclusion(const QString &path)
{
    const OpenResult opened = Workbook::open(path, m_open->catalog, {.readOnly = true, .backup = false, .lockOwner = {}});
    if (!opened.workbook)
        return opened.problem.sentence;
    return opened.workbook->single(QStringLiteral("mal-1.2"))->fields.value(QStringLiteral("conclusion"), noValue()).toString();
}

QString Losing::bar() const
{
    QStringList texts;
    for (MessageBar *bar : m_open->window->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            texts.append(bar->accessibleName());
    }
    return texts.join(QLatin1Char('\n'));
}

void Losing::whatIsTypedWhileTheFileIsAwayGoesAlongIntoTheCopy_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"renamed", "deleted", "replaced"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void Losing::whatIsTypedWhileTheFileIsAwayGoesAlongIntoTheCopy()
{
    QFETCH(QString, what);
    const QString path = m_open->exampleFile();
    open(path);
    type(QStringLiteral("Lagret. "));
    const QString away = m_open->file(QStringLiteral("omdøpt.sjusteg"));
    QVERIFY(what == QLatin1StringView("deleted") ? QFile::remove(path) : QFile::rename(path, away));
    if (what == QLatin1StringView("replaced"))
        put(path, "en annen fil");
    const QByteArray before = bytes(away);
    type(QStringLiteral("Mens filen var borte. "));
    QVERIFY2(bar().contains(what == QLatin1StringView("replaced") ? QStringLiteral("replaced") : QStringLiteral("deleted or moved")), qPrintable(bar()));
    QCOMPARE(bytes(away), before);
    m_open->dialogs.path = m_open->file(QStringLiteral("redning.sjusteg"));
    QVERIFY(OpenWindow::press(m_open->window.get(), QStringLiteral("Save a copy…")));
    QTRY_VERIFY2(bar().isEmpty(), qPrintable(bar()));
    type(QStringLiteral("Og videre. "));
    QVERIFY(m_open->window->closeFile());
    const QString text = conclusion(m_open->dialogs.path);
    for (const QString &part : {QStringLiteral("Lagret. "), QStringLiteral("Mens filen var borte. "), QStringLiteral("Og videre. ")})
        QVERIFY2(text.contains(part), qPrintable(text));
    QCOMPARE(bytes(away), before);
    if (what == QLatin1StringView("replaced"))
        QCOMPARE(bytes(path), QByteArray("en annen fil"));
}

QString Losing::syncedFile()
{
    const QString folder = m_open->file(QStringLiteral("OneDrive – Prøvevik kommune"));
    QDir().mkpath(folder);
    const QString path = folder + QStringLiteral("/prosess.sjusteg");
    return QFile::rename(m_open->exampleFile(), path) ? path : QString();
}

void Losing::aFileInASyncedFolderIsExplainedOnceAndPutBack()
{
    const QString path = syncedFile();
    for (const QString &words : {QStringLiteral("Første gang. "), QStringLiteral("Andre gang. ")}) {
        open(path);
        QVERIFY(m_open->window->session()->workbook().path() != path);
        QCOMPARE(m_open->window->session()->place(), path);
        type(words);
        QVERIFY(!conclusion(path).contains(words));
        const QString local = m_open->window->session()->workbook().path();
        QVERIFY(m_open->window->closeFile());
        QVERIFY2(conclusion(path).contains(words), qPrintable(conclusion(path)));
        QVERIFY2(!QFile::exists(local), "no copy is left on the computer");
        QVERIFY(!QFile::exists(path + QStringLiteral(".lock")));
    }
    QCOMPARE(m_open->dialogs.said.size(), 1);
    QVERIFY2(m_open->dialogs.said.constFirst().contains(QStringLiteral("OneDrive")), qPrintable(m_open->dialogs.said.constFirst()));
}

void Losing::whatOthersWroteInASyncedFolderIsKeptBesideOurs()
{
    const QString path = syncedFile();
    open(path);
    type(QStringLiteral("Vårt. "));
    const QByteArray others = bytes(path) + QByteArray(4096, '\0');
    QVERIFY(QFile::remove(path));
    put(path, others);
    QVERIFY(m_open->window->session()->putBack());
    QVERIFY2(bar().contains(QStringLiteral("Someone else")), qPrintable(bar()));
    const QString second = m_open->window->session()->place();
    QVERIFY(second != path);
    QVERIFY(m_open->window->closeFile());
    QCOMPARE(bytes(path), others);
    QVERIFY(conclusion(second).contains(QStringLiteral("Vårt. ")));
}

void Losing::aSyncedFolderThatIsAwayKeepsTheTextHere()
{
    const QString path = syncedFile();
    open(path);
    type(QStringLiteral("Uten nett. "));
    const QString folder = QFileInfo(path).absolutePath();
    QVERIFY(QDir().rename(folder, folder + QStringLiteral(" borte")));
    QVERIFY(!m_open->window->session()->putBack());
    QVERIFY2(bar().contains(QStringLiteral("saved on this computer")), qPrintable(bar()));
    m_open->dialogs.answers.enqueue(QStringLiteral("Close"));
    QVERIFY(m_open->window->closeFile());
    QVERIFY(QDir().rename(folder + QStringLiteral(" borte"), folder));
    open(path);
    QVERIFY(m_open->window->session()->putBack());
    QVERIFY(m_open->window->closeFile());
    QVERIFY(conclusion(path).contains(QStringLiteral("Uten nett. ")));
}

void Losing::aWrongLetterInTheFileIsNamed()
{
    const QString path = m_open->exampleFile();
    open(path);
    type(QStringLiteral("Renhold og butikk"));
    QVERIFY(m_open->window->closeFile());
    QByteArray damaged = bytes(path);
    QVERIFY(damaged.contains("Renhold og butikk"));
    put(path, damaged.replace("Renhold og butikk", "Renhold og bu7ikk"));
    QVERIFY(m_open->window->openFile(path));
    QTRY_VERIFY(bar().contains(QStringLiteral("not as they were written")));
}

void Losing::aDamagedFileCanBeRepaired()
{
    const QString path = m_open->exampleFile();
    QByteArray damaged = bytes(path);
    damaged.replace(40 * 4096, 4096, QByteArray(4096, '\x5a'));
    put(path, damaged);
    m_open->dialogs.answers.enqueue(QStringLiteral("Make a repaired copy…"));
    m_open->dialogs.path = m_open->file(QStringLiteral("reparert.sjusteg"));
    QVERIFY(m_open->window->openFile(path));
    QCOMPARE(m_open->window->session()->workbook().path(), m_open->dialogs.path);
    QVERIFY(m_open->dialogs.said.last().contains(QStringLiteral("found again")));
    QCOMPARE(bytes(path), damaged);
}

SJUSTEG_WINDOW_TEST(Losing)
#include "tst_losing.moc"
