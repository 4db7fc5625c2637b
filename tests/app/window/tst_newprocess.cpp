// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "WindowTestProgram.h"
#include "start/NewProcessDialog.h"
#include "start/StartPage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTimer>

#include <functional>

using namespace sjusteg;

/// Making a new process, as the user does it.
class NewProcessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWizardAsksWarnsAndGivesBackWhatWasWritten();
    void theFileHoldsTheGroupAndTheLeader();
    void anExistingFileIsNotOverwritten();
    void whatWasWrittenIsKeptWhenTheFileCannotBeMade();

private:
    static QVector<Option> units();
    static QLineEdit *field(QWidget &dialog, const QString &name);

    std::unique_ptr<OpenWindow> m_open;
};

void NewProcessTest::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
}

QVector<Option> NewProcessTest::units()
{
    return {{QStringLiteral("flyktning"), QStringLiteral("Flyktningtjenesten")}, {QStringLiteral("vo"), QStringLiteral("Voksenopplæringen")}, {QStringLiteral("nav"), QStringLiteral("NAV")}};
}

QLineEdit *NewProcessTest::field(QWidget &dialog, const QString &name)
{
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

void NewProcessTest::theWizardAsksWarnsAndGivesBackWhatWasWritten()
{
    NewProcessDialog dialog(units(), m_open->dialogs);
    dialog.show();
    QVERIFY(!OpenWindow::press(&dialog, QStringLiteral("Next"))); // no municipality, no way on
    QTest::keyClicks(field(dialog, QStringLiteral("Municipality")), QStringLiteral("Fjordvik"));
    QVERIFY(OpenWindow::press(&dialog, QStringLiteral("Next")));
    QTest::keyClicks(field(dialog, QStringLiteral("Name of member 1")), QStringLiteral("Amina"));
    const auto warning = [&dialog] {
        for (QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(QStringLiteral("△")))
                return label->text();
        }
        return QString();
    };
    QVERIFY(warning().contains(QStringLiteral("NAV")) && !warning().contains(QStringLiteral("Flyktning")));
    QTest::keyClicks(field(dialog, QStringLiteral("Name of member 2")), QStringLiteral("Bjørn"));
    QTest::keyClicks(field(dialog, QStringLiteral("Name of member 3")), QStringLiteral("Cecilie"));
    QVERIFY(warning().contains(QStringLiteral("leads")));
    dialog.findChildren<QRadioButton *>().at(1)->click();
    QVERIFY(warning().isEmpty());
    QVERIFY(OpenWindow::press(&dialog, QStringLiteral("Next")));
    field(dialog, QStringLiteral("Where shall the file be kept?"))->setText(m_open->file(QStringLiteral("fjordvik")));
    QVERIFY(OpenWindow::press(&dialog, QStringLiteral("Make the file")));
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const NewProcess answers = dialog.answers();
    QCOMPARE(answers.municipality, QStringLiteral("Fjordvik"));
    QCOMPARE(answers.members.at(1).name, QStringLiteral("Bjørn"));
    QVERIFY(answers.members.at(1).leader);
    QCOMPARE(answers.path, m_open->file(QStringLiteral("fjordvik.sjusteg")));
}

void NewProcessTest::theFileHoldsTheGroupAndTheLeader()
{
    NewProcess process;
    process.municipality = QStringLiteral("Fjordvik");
    process.name = QStringLiteral("Runde 1");
    process.members = {{QStringLiteral("Amina"), QStringLiteral("flyktning"), QStringLiteral("Programrådgiver"), true},
                       {QString(), QStringLiteral("vo"), {}, false},
                       {QStringLiteral("Cecilie"), QStringLiteral("nav"), {}, false}};
    process.path = m_open->file(QStringLiteral("group.sjusteg"));
    {
        const auto made = createProcess(process, m_open->catalog);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.problem().sentence));
    }
    const OpenResult opened = Workbook::open(process.path, m_open->catalog);
    QVERIFY(opened.workbook);
    QCOMPARE(opened.workbook->municipality(), process.municipality);
    QCOMPARE(opened.workbook->processName(), process.name);
    const QVector<Row> rows = opened.workbook->single(QStringLiteral("reg-arbeidsgruppe"))->rows(QStringLiteral("rows"));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).cell(QStringLiteral("name")).toString(), QStringLiteral("Amina"));
    QVERIFY(rows.at(0).cell(QStringLiteral("is_process_leader")).toBool());
    QCOMPARE(rows.at(1).cell(QStringLiteral("unit")).toString(), QStringLiteral("nav"));
}

void NewProcessTest::anExistingFileIsNotOverwritten()
{
    NewProcess process;
    process.municipality = QStringLiteral("Annen");
    process.path = m_open->file(QStringLiteral("there.sjusteg"));
    QFile file(process.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QVERIFY(!createProcess(process, m_open->catalog).ok());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

/// A folder that is not there is told, and the wizard stands as it was, ready for another place.
void NewProcessTest::whatWasWrittenIsKeptWhenTheFileCannotBeMade()
{
    const QString wanted = m_open->file(QStringLiteral("second try.sjusteg"));
    QString told;
    const auto wizard = [] { return qobject_cast<NewProcessDialog *>(QApplication::activeModalWidget()); };
    m_open->dialogs.said.clear();
    std::function<void()> tryAgain = [&] {
        if (m_open->dialogs.said.isEmpty() || !wizard()) {
            QTimer::singleShot(0, this, tryAgain);
            return;
        }
        told = m_open->dialogs.said.join(QLatin1Char(' '));
        field(*wizard(), QStringLiteral("Where shall the file be kept?"))->setText(wanted);
        OpenWindow::press(wizard(), QStringLiteral("Make the file"));
    };
    QTimer::singleShot(0, this, [&] {
        QTest::keyClicks(field(*wizard(), QStringLiteral("Municipality")), QStringLiteral("Fjordvik"));
        OpenWindow::press(wizard(), QStringLiteral("Next"));
        QTest::keyClicks(field(*wizard(), QStringLiteral("Name of member 1")), QStringLiteral("Amina"));
        OpenWindow::press(wizard(), QStringLiteral("Next"));
        field(*wizard(), QStringLiteral("Where shall the file be kept?"))->setText(m_open->file(QStringLiteral("no/such/folder.sjusteg")));
        OpenWindow::press(wizard(), QStringLiteral("Make the file"));
        tryAgain();
    });
    Q_EMIT m_open->window->findChild<StartPage *>()->newWanted();
    QVERIFY2(told.contains(QStringLiteral("folder.sjusteg")), qPrintable(told));
    QVERIFY(m_open->window->session());
    const Workbook &workbook = m_open->window->session()->workbook();
    QCOMPARE(workbook.municipality(), QStringLiteral("Fjordvik"));
    QCOMPARE(workbook.single(QStringLiteral("reg-arbeidsgruppe"))->rows(QStringLiteral("rows")).value(0).cell(QStringLiteral("name")).toString(), QStringLiteral("Amina"));
}

SJUSTEG_WINDOW_TEST(NewProcessTest)
#include "tst_newprocess.moc"
