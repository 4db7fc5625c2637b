// SPDX-License-Identifier: MPL-2.0
#include "ParticipantWindow.h"
#include "WindowTestProgram.h"

#include <QDialog>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

using namespace sjusteg;

namespace {

/// Remembers what labels said, and whether the buttons could be pressed, each time they were painted.
class PaintedWords : public QObject
{
public:
    explicit PaintedWords(QWidget *dialog)
        : m_dialog(dialog)
    {
        for (QLabel *label : dialog->findChildren<QLabel *>())
            label->installEventFilter(this);
    }

    QStringList whileOff;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
        if (std::none_of(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) { return button->isEnabled(); }))
            whileOff.append(static_cast<QLabel *>(watched)->text());
        return false;
    }

private:
    QWidget *m_dialog;
};

} // namespace

/// A passphrase that is chosen, and one that is changed.
class NewPassphraseTest : public ParticipantWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void aWeakPassphraseIsAskedAbout();
    void theDialogHasRoomForWhatItSays();
    void theDialogTellsThatItIsAtWork();
};

void NewPassphraseTest::aWeakPassphraseIsAskedAbout()
{
    pages().showParticipants();
    QLineEdit *first = field(QStringLiteral("Passphrase"));
    QLineEdit *again = field(QStringLiteral("The passphrase once more"));
    QVERIFY(first && again);
    const QString make = QStringLiteral("Make the participant file");
    // The name of the file is prosess.sjusteg.
    for (const QString &weak : {QStringLiteral("aaaaaaaaaaaa"), QStringLiteral("123456789012"), QStringLiteral("prosess.sjusteg"), QStringLiteral("Eksempel kommune 1")}) {
        write(first, weak);
        write(again, weak);
        m_open->dialogs.said.clear();
        QVERIFY(press(make));
        QVERIFY2(m_open->dialogs.said.join(QLatin1Char(' ')).contains(QStringLiteral("easy to guess")), qPrintable(weak));
        QCOMPARE(workbook().participantState(), ParticipantState::None);
    }
    m_open->dialogs.answers.enqueue(QStringLiteral("Use it all the same"));
    QVERIFY(press(make));
    QCOMPARE(workbook().participantState(), ParticipantState::Unlocked);
}

void NewPassphraseTest::theDialogHasRoomForWhatItSays()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    pages().showParticipants();
    QVERIFY(press(QStringLiteral("Change the passphrase…")));
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    const auto fieldOf = [dialog](const QString &name) -> QLineEdit * {
        for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == name)
                return line;
        }
        return nullptr;
    };
    QLineEdit *before = fieldOf(QStringLiteral("The passphrase as it is now"));
    QVERIFY(before && fieldOf(QStringLiteral("New passphrase")) && fieldOf(QStringLiteral("The new passphrase once more")));
    write(before, QStringLiteral("feil passordfrase er dette"));
    for (const char *name : {"New passphrase", "The new passphrase once more"})
        write(fieldOf(QString::fromLatin1(name)), QStringLiteral("elg sukker bro lampe vind"));
    QVERIFY(OpenWindow::press(dialog, QStringLiteral("Change the passphrase")));
    settle();
    QVERIFY(dialog->isVisible()); // the passphrase was wrong
    QTest::keyClicks(before, QStringLiteral("STORE"));
    QVERIFY(OpenWindow::press(dialog, QStringLiteral("Change the passphrase")));
    settle();
    for (const QWidget *part : dialog->findChildren<QWidget *>()) {
        const bool text = qobject_cast<const QLineEdit *>(part) || qobject_cast<const QAbstractButton *>(part);
        if (part->isVisible() && text)
            QVERIFY2(part->height() >= part->minimumSizeHint().height(), qPrintable(part->accessibleName()));
        const auto *label = qobject_cast<const QLabel *>(part);
        if (label && label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    dialog->close();
}

void NewPassphraseTest::theDialogTellsThatItIsAtWork()
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    pages().showParticipants();
    QVERIFY(press(QStringLiteral("Change the passphrase…")));
    QPointer<QDialog> dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    PaintedWords painted(dialog);
    write(fields.at(0), QStringLiteral("fire gode ord i rad"));
    write(fields.at(1), QStringLiteral("elg sukker bro lampe vind"));
    write(fields.at(2), QStringLiteral("elg sukker bro lampe vind"));
    QVERIFY(painted.whileOff.isEmpty());
    QVERIFY(OpenWindow::press(dialog, QStringLiteral("Change the passphrase")));
    QVERIFY(painted.whileOff.contains(QStringLiteral("Changing the passphrase …")));
    QTRY_VERIFY(!dialog);
    QVERIFY(!QApplication::overrideCursor());
    workbook().lockParticipants();
    QVERIFY(workbook().unlockParticipants(Passphrase::fromText(QStringLiteral("elg sukker bro lampe vind"))).ok());
}

SJUSTEG_WINDOW_TEST(NewPassphraseTest)
#include "tst_new_passphrase.moc"
