// SPDX-License-Identifier: MPL-2.0
#include "PanelHost.h"
#include "WindowTestProgram.h"
#include "meeting/CardsPanel.h"
#include "meeting/Matters.h"
#include "meeting/RoundPanel.h"

#include <QCheckBox>
#include <QPushButton>

using namespace sjusteg;

/// Questions to think about, and the round of the units.
class CardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aCardIsNotedOrSkipped();
    void aNoteBecomesAMatterOfThisMeeting();
    void aRoundIsTickedWithMinutes();
    void aPostThatIsNoRoundSaysSo();

private:
    QString questions() const { return QStringLiteral("questions"); }
    QString thoughts() { return m_host->workbook().single(QStringLiteral("refleksjon-3"))->head.id; }
    QString question(int index) { return m_host->workbook().form(thoughts())->rows(questions()).at(index).cell(QStringLiteral("question")).toString(); }
    QString state(int index) { return m_host->workbook().form(thoughts())->rows(questions()).at(index).cell(QStringLiteral("state")).toString(); }

    std::unique_ptr<PanelHost> m_host;
    QString m_sheet;
};

void CardsTest::init()
{
    m_host.reset();
    m_host = std::make_unique<PanelHost>();
    m_sheet = m_host->sheet(3);
}

void CardsTest::aCardIsNotedOrSkipped()
{
    m_host->add(new CardsPanel(m_host->workspace(), m_sheet));
    m_host->show();
    QVERIFY(m_host->says(QStringLiteral("0 of")));
    QVERIFY(m_host->click(QStringLiteral("Noted: %1").arg(question(0))));
    QVERIFY(m_host->click(QStringLiteral("Skipped: %1").arg(question(1))));
    QCOMPARE(state(0), QStringLiteral("noted"));
    QCOMPARE(state(1), QStringLiteral("skipped"));
    QVERIFY(m_host->says(QStringLiteral("2 of")));
    QVERIFY(m_host->click(QStringLiteral("Noted: %1").arg(question(1))));
    QCOMPARE(state(1), QStringLiteral("noted"));
    QVERIFY(m_host->click(QStringLiteral("Noted: %1").arg(question(1))));
    QCOMPARE(state(1), QStringLiteral("open"));
    m_host->undo().undo();
    QCOMPARE(state(1), QStringLiteral("noted"));
}

void CardsTest::aNoteBecomesAMatterOfThisMeeting()
{
    m_host->add(new CardsPanel(m_host->workspace(), m_sheet));
    m_host->show();
    const qsizetype before = mattersOf(m_host->workbook(), {m_sheet}).size();
    QVERIFY(m_host->click(QStringLiteral("Write a note: %1").arg(question(0))));
    PanelHost::type(QStringLiteral("Spør rektor"));
    QVERIFY(m_host->click(QStringLiteral("Make it a matter: %1").arg(question(0))));
    const QVector<Row> matters = mattersOf(m_host->workbook(), {m_sheet});
    QCOMPARE(matters.size(), before + 1);
    QCOMPARE(matters.constLast().cell(QStringLiteral("text")).toString(), question(0) + QStringLiteral("\nSpør rektor"));
    QVERIFY(!m_host->named<QPushButton>(QStringLiteral("✓ Is a matter: %1").arg(question(0)))->isEnabled());
    m_host->undo().undo();
    QCOMPARE(mattersOf(m_host->workbook(), {m_sheet}).size(), before);
}

void CardsTest::aRoundIsTickedWithMinutes()
{
    m_host->setCell(m_sheet, {QStringLiteral("agenda.method"), QStringLiteral("a3.3"), {}}, QStringLiteral("round"));
    auto *panel = m_host->add(new RoundPanel(m_host->workspace(), m_sheet));
    panel->setPost(QStringLiteral("a3.3"));
    m_host->show();
    QVERIFY(panel->isRound());
    const QString unit = m_host->workbook().unitLabel(QStringLiteral("vo"));
    auto *box = m_host->named<QCheckBox>(QStringLiteral("%1 has had its turn").arg(unit));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(12, box->height() / 2));
    QVERIFY(m_host->says(QStringLiteral("1 of 3 have had their turn")));
    auto *minutes = m_host->named<QLineEdit>(QStringLiteral("Minutes for %1").arg(unit));
    minutes->setFocus();
    QTest::keyClicks(minutes, QStringLiteral("35x"));
    PanelHost::key(Qt::Key_Return);
    QVERIFY(m_host->says(QStringLiteral("△ 35 min shared out, the post has 20")));
    const meeting::UnitRound round = meeting::meetingOf(m_host->workbook(), m_sheet)->choices().rounds.value(QStringLiteral("a3.3")).value(QStringLiteral("vo"));
    QVERIFY(round.done);
    QCOMPARE(round.minutes, 35);
    m_host->undo().undo();
    m_host->undo().undo();
    QVERIFY(m_host->says(QStringLiteral("0 of 3")));
}

void CardsTest::aPostThatIsNoRoundSaysSo()
{
    RoundPanel panel(m_host->workspace(), m_sheet);
    panel.setPost(QStringLiteral("a3.1"));
    QVERIFY(!panel.isRound());
    panel.setPost(QStringLiteral("gone"));
    QVERIFY(!panel.isRound());
}

SJUSTEG_WINDOW_TEST(CardsTest)
#include "tst_cards.moc"
