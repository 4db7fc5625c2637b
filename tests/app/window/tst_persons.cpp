// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "WindowTestProgram.h"
#include "privacy/TypingWatch.h"
#include "screen/FormView.h"
#include "window/PrintJobs.h"

#include <QTextEdit>

using namespace sjusteg;

/// What may name a person is told while it is typed, and asked about before it is finished, printed or closed. Never more than that.
class Persons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aBirthNumberIsToldQuietlyWhileOneTypes();
    void aParticipantCodeIsToldWhereItDoesNotBelong();
    void finishingAsks();
    void aPdfAsksAndLeadsToThePlace();
    void closingAsksAboutWhatWasWritten();

private:
    void type(const QString &text);
    QString notice() const { return m_open->window->findChild<TypingWatch *>()->notice(); }
    QString stored() const { return m_open->window->session()->workbook().form(m_form)->fields.value(QStringLiteral("conclusion"), noValue()).toString(); }
    FormStatus status() const { return m_open->window->session()->workbook().head(m_form)->status; }

    std::unique_ptr<OpenWindow> m_open;
    QString m_form;
};

void Persons::init()
{
    m_open.reset();
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->window->openFile(m_open->exampleFile()));
    Workbook &workbook = m_open->window->session()->workbook();
    m_form = workbook.single(QStringLiteral("mal-1.2"))->head.id;
    QVERIFY(workbook.setStatus(m_form, FormStatus::Begun).ok());
    m_open->window->pages()->showForm(m_form);
    QCoreApplication::processEvents();
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
}

void Persons::type(const QString &text)
{
    m_open->window->pages()->current()->findChild<screen::FormView *>()->reveal({QStringLiteral("conclusion"), {}, {}});
    QCoreApplication::processEvents();
    auto *field = qobject_cast<QTextEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QCoreApplication::processEvents();
}

void Persons::aBirthNumberIsToldQuietlyWhileOneTypes()
{
    type(QStringLiteral("Ring 010155 6004"));
    QCOMPARE(notice(), QString());
    type(QStringLiteral("Ring 010155 60041 i dag"));
    QVERIFY2(notice().contains(QStringLiteral("birth number")), qPrintable(notice()));
    QVERIFY(m_open->dialogs.said.isEmpty()); // nothing stands in the way
    m_open->window->pages()->flush();
    QCOMPARE(stored(), QStringLiteral("Ring 010155 60041 i dag"));
    type(QStringLiteral("Ring i dag"));
    QCOMPARE(notice(), QString());
}

void Persons::aParticipantCodeIsToldWhereItDoesNotBelong()
{
    type(QStringLiteral("Snakk med D-014"));
    QVERIFY2(notice().contains(QStringLiteral("participant code")), qPrintable(notice()));
}

void Persons::finishingAsks()
{
    type(QStringLiteral("Ring 01015560041"));
    QVERIFY(OpenWindow::press(m_open->window->pages()->current(), QStringLiteral("Set as done")));
    QCOMPARE(status(), FormStatus::Begun);
    for (int i = 0; i < 2; ++i) // something may be missing, too
        m_open->dialogs.answers.enqueue(QStringLiteral("Set as done all the same"));
    QVERIFY(OpenWindow::press(m_open->window->pages()->current(), QStringLiteral("Set as done")));
    QVERIFY(!m_open->dialogs.said.filter(QStringLiteral("birth number")).isEmpty());
    QCOMPARE(status(), FormStatus::Done);
}

void Persons::aPdfAsksAndLeadsToThePlace()
{
    type(QStringLiteral("Ring 01015560041"));
    m_open->window->pages()->flush();
    m_open->dialogs.path = m_open->file(QStringLiteral("ut.pdf"));
    FileSession &session = *m_open->window->session();
    const auto exportForm = [&] { Q_EMIT session.requests().pdf(formJob(session.workbook(), m_form)); };
    exportForm();
    QVERIFY(!QFile::exists(m_open->dialogs.path));
    QCOMPARE(m_open->dialogs.places.size(), 1);
    QVERIFY2(m_open->dialogs.places.first().contains(QStringLiteral("1.2")), qPrintable(m_open->dialogs.places.first()));
    QVERIFY(!m_open->dialogs.places.first().contains(QStringLiteral("60041")));
    m_open->window->pages()->showOverview();
    m_open->dialogs.answers.enqueue(m_open->dialogs.places.first());
    exportForm();
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(m_open->dialogs.path));
    QCOMPARE(m_open->window->pages()->current()->formId(), m_form);
    m_open->dialogs.answers.enqueue(QStringLiteral("Export all the same"));
    exportForm();
    QVERIFY(QFile::exists(m_open->dialogs.path));
}

void Persons::closingAsksAboutWhatWasWritten()
{
    type(QStringLiteral("Ring 01015560041"));
    QVERIFY(!m_open->window->closeFile());
    QVERIFY(m_open->window->session());
    m_open->dialogs.answers.enqueue(QStringLiteral("Close all the same"));
    QVERIFY(m_open->window->closeFile());
    m_open->dialogs.said.clear();
    QVERIFY(m_open->window->openFile(m_open->file(QStringLiteral("example.sjusteg"))));
    QVERIFY(m_open->window->closeFile()); // nothing was written this time
    QVERIFY(m_open->dialogs.said.isEmpty());
}

SJUSTEG_WINDOW_TEST(Persons)
#include "tst_persons.moc"
