// SPDX-License-Identifier: MPL-2.0
#include "FullDisk.h"
#include "OpenWindow.h"
#include "WindowTestProgram.h"
#include "screen/FormView.h"
#include "window/MessageBar.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QTimer>

#include <csignal>

using namespace sjusteg;

namespace {

class Stubborn final : public QDialog
{
public:
    using QDialog::QDialog;
    void reject() override {}

protected:
    void closeEvent(QCloseEvent *event) override { event->ignore(); }
};

} // namespace

/// What is typed is kept, whatever happens to the disk, the program or the session.
class Saving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFullDiskIsToldAndTheTextStaysUntilItCanBeSaved();
    void anotherFieldThatIsSavedDoesNotWipeWhatWaits();
    void aStatusCanBeTakenBackWithControlAndZ();
    void aSignalSavesAndStopsEvenBehindADialog();
    void theEndOfTheSessionSavesAndAsksNothing();

private:
    QWidget *field(const QString &id);
    MessageBar *bar() const;
    Value stored(const QString &path, const QString &field);

    std::unique_ptr<OpenWindow> m_open;
    QString m_path;
    QString m_form;
};

void Saving::init()
{
    m_open.reset();
    m_open = std::make_unique<OpenWindow>();
    m_path = m_open->exampleFile();
    QVERIFY(m_open->window->openFile(m_path));
    Workbook &workbook = m_open->window->session()->workbook();
    m_form = workbook.single(QStringLiteral("mal-1.2"))->head.id;
    QVERIFY(workbook.setStatus(m_form, FormStatus::Begun).ok());
    m_open->window->pages()->showForm(m_form);
    QCoreApplication::processEvents();
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
}

QWidget *Saving::field(const QString &id)
{
    m_open->window->pages()->current()->findChild<screen::FormView *>()->reveal({id, {}, {}});
    QCoreApplication::processEvents();
    return QApplication::focusWidget();
}

MessageBar *Saving::bar() const
{
    for (MessageBar *bar : m_open->window->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            return bar;
    }
    return nullptr;
}

Value Saving::stored(const QString &path, const QString &field)
{
    m_open->window.reset();
    const OpenResult opened = Workbook::open(path, m_open->catalog);
    return opened.workbook ? opened.workbook->form(m_form)->value({field, {}, {}}) : noValue();
}

void Saving::aFullDiskIsToldAndTheTextStaysUntilItCanBeSaved()
{
    QWidget *conclusion = field(QStringLiteral("conclusion"));
    QVERIFY(conclusion);
    {
        FullDisk disk;
        QTest::keyClicks(conclusion, QStringLiteral("Mens disken er full. "));
        QTRY_VERIFY(bar());
        QVERIFY2(bar()->accessibleName().startsWith(QStringLiteral("Not saved: ")), qPrintable(bar()->accessibleName()));
        QVERIFY(bar()->accessibleName().contains(QStringLiteral("still stands in the field")));
        const QString before = m_open->window->pages()->current()->name();
        m_open->window->pages()->showStep(3); // leaving would lose it
        QCOMPARE(m_open->window->pages()->current()->name(), before);
        QVERIFY(bar());
    }
    QVERIFY(OpenWindow::press(m_open->window.get(), QStringLiteral("Try again")));
    QTRY_VERIFY(!bar());
    m_open->window->pages()->showStep(3);
    QCOMPARE(m_open->window->pages()->current()->step(), 3);
    QVERIFY(stored(m_path, QStringLiteral("conclusion")).toString().contains(QStringLiteral("Mens disken er full. ")));
}

void Saving::anotherFieldThatIsSavedDoesNotWipeWhatWaits()
{
    QWidget *conclusion = field(QStringLiteral("conclusion"));
    {
        FullDisk disk;
        QTest::keyClicks(conclusion, QStringLiteral("Venter på plass. "));
        QTRY_VERIFY(bar());
    }
    // An edit from elsewhere succeeds, and every field is shown anew.
    Workbook &workbook = m_open->window->session()->workbook();
    FormHead named = *workbook.head(m_form);
    named.review = !named.review;
    QVERIFY(workbook.apply({{}, QStringLiteral("edit"), {{m_form, SetHead{*workbook.head(m_form), named}}}}).ok());
    QTRY_VERIFY(workbook.form(m_form)->value({QStringLiteral("conclusion"), {}, {}}).toString().contains(QStringLiteral("Venter på plass. ")));
    QVERIFY(!bar());
}

void Saving::aStatusCanBeTakenBackWithControlAndZ()
{
    Workbook &workbook = m_open->window->session()->workbook();
    m_open->dialogs.answers.enqueue(QStringLiteral("Set as done all the same"));
    QVERIFY(OpenWindow::press(m_open->window->pages()->current(), QStringLiteral("Set as done")));
    QCOMPARE(workbook.head(m_form)->status, FormStatus::Done);
    const qsizetype versions = workbook.versions(m_form).size();
    QTest::keyClick(m_open->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(workbook.head(m_form)->status, FormStatus::Begun);
    QCOMPARE(workbook.versions(m_form).size(), versions);
    QTRY_VERIFY(OpenWindow::press(m_open->window->pages()->current(), QStringLiteral("Set as done")) || workbook.head(m_form)->status == FormStatus::Done);
    QTest::keyClick(m_open->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

void Saving::aSignalSavesAndStopsEvenBehindADialog()
{
    QTest::keyClicks(field(QStringLiteral("conclusion")), QStringLiteral("Rett før slutt. "));
    Stubborn dialog;
    dialog.setModal(true);
    QTimer::singleShot(0, &dialog, [&dialog] {
        QTimer::singleShot(0, &dialog, [] { ::raise(SIGTERM); });
        dialog.exec();
    });
    QCOMPARE(QCoreApplication::exec(), 0);
    dialog.hide();
    QVERIFY(m_open->dialogs.said.isEmpty());
    QVERIFY(stored(m_path, QStringLiteral("conclusion")).toString().contains(QStringLiteral("Rett før slutt. ")));
}

void Saving::theEndOfTheSessionSavesAndAsksNothing()
{
    QTest::keyClicks(field(QStringLiteral("conclusion")), QStringLiteral("Logget ut. "));
    // Only the system makes session managers; the program does not look at the one it is given.
    alignas(16) char stand[64] = {};
    Q_EMIT qGuiApp->commitDataRequest(reinterpret_cast<QSessionManager &>(stand));
    FullDisk disk;
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Og litt til."));
    QVERIFY(m_open->window->close());
    QVERIFY2(m_open->dialogs.said.isEmpty(), qPrintable(m_open->dialogs.said.join(QLatin1Char('\n'))));
    disk.free();
    QVERIFY(stored(m_path, QStringLiteral("conclusion")).toString().contains(QStringLiteral("Logget ut. ")));
}

SJUSTEG_WINDOW_TEST(Saving)
#include "tst_saving.moc"
