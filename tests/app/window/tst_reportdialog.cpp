// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "WindowTestProgram.h"
#include "report/ReportDialog.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

using namespace sjusteg;

/// Choosing what goes into the report, and making it.
class ReportDialogTest : public QObject
{
    Q_OBJECT
private:
    static QVector<ReportPart> someParts()
    {
        return {{QStringLiteral("0"), QStringLiteral("Sammendrag"), ReportState::Finished, {}, true},
                {QStringLiteral("1"), QStringLiteral("1 Forankring"), ReportState::Draft, {QStringLiteral("Mal 1.1")}, true},
                {QStringLiteral("5"), QStringLiteral("5 Nye tiltak"), ReportState::Empty, {}, false}};
    }
    static QTreeWidgetItem *item(ReportDialog &dialog, int row) { return dialog.findChild<QTreeWidget *>()->topLevelItem(row); }

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void whatHasSomethingInItIsTickedAndSaysHowFarItIs()
    {
        OpenWindow open;
        QSettings().clear();
        ReportDialog dialog(someParts());
        QCOMPARE(dialog.choice().parts, (QStringList{QStringLiteral("0"), QStringLiteral("1")}));
        QStringList states;
        for (int row = 0; row < 3; ++row)
            states.append(item(dialog, row)->text(1));
        QCOMPARE(states.removeDuplicates(), 0);
        dialog.findChild<QTreeWidget *>()->setCurrentItem(item(dialog, 1));
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *one) { return one->text().contains(QStringLiteral("Mal 1.1")); }));
    }

    void theSpaceBarTicksAndTheChoiceIsRemembered()
    {
        OpenWindow open;
        QSettings().clear();
        {
            ReportDialog dialog(someParts());
            dialog.show();
            auto *list = dialog.findChild<QTreeWidget *>();
            list->setFocus();
            list->setCurrentItem(list->topLevelItem(1));
            QTest::keyClick(list, Qt::Key_Space);
            QCOMPARE(dialog.choice().parts, QStringList{QStringLiteral("0")});
            list->setCurrentItem(list->topLevelItem(2));
            QTest::keyClick(list, Qt::Key_Space);
            dialog.accept();
        }
        ReportDialog again(someParts());
        QCOMPARE(again.choice().parts, (QStringList{QStringLiteral("0"), QStringLiteral("5")}));
    }

    void withoutAnythingChosenThereIsNoReport()
    {
        OpenWindow open;
        ReportDialog dialog(someParts());
        dialog.show();
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto named = [&buttons](const QString &text) {
            return *std::find_if(buttons.cbegin(), buttons.cend(), [&text](const QPushButton *one) { return one->text() == text; });
        };
        QPushButton *make = named(QStringLiteral("Make the PDF…"));
        QVERIFY(make->isDefault());
        named(QStringLiteral("Choose none"))->click();
        QVERIFY(!make->isEnabled());
        named(QStringLiteral("Choose all"))->click();
        QVERIFY(make->isEnabled());
        QCOMPARE(dialog.choice().parts.size(), 3);
    }

    void theReportIsWrittenWhereTheUserSays()
    {
        OpenWindow open;
        QVERIFY(open.window->openFile(open.exampleFile()));
        open.dialogs.path = open.file(QStringLiteral("rapport"));
        QTimer::singleShot(0, open.window.get(), [&open] {
            auto *dialog = open.window->findChild<ReportDialog *>();
            QVERIFY(dialog);
            QVERIFY(dialog->choice().parts.size() > 10); // the example has come a good way
            dialog->accept();
        });
        const auto actions = open.window->actions();
        const auto report = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *one) { return one->text().startsWith(QStringLiteral("Report of the whole")); });
        QVERIFY(report != actions.cend());
        (*report)->trigger();
        QFile pdf(open.file(QStringLiteral("rapport.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }
};

SJUSTEG_WINDOW_TEST(ReportDialogTest)
#include "tst_reportdialog.moc"
