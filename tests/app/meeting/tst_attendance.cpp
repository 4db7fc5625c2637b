// SPDX-License-Identifier: MPL-2.0
#include "PanelHost.h"
#include "WindowTestProgram.h"
#include "flow/Completion.h"
#include "meeting/AttendancePanel.h"

#include <QCheckBox>
#include <QPushButton>

#include <algorithm>

using namespace sjusteg;

/// Who is there, and what the leader does when one of the three units is not.
class AttendanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void clicksAndSpaceTickPeople();
    void aMissingUnitIsToldAndAProxySettlesIt();
    void goingOnWithoutAUnitNeedsAReason();
    void nobodyIsMissedBeforeAnybodyIsTicked();
    void aGuestIsWrittenIn();
    void aUnitWithNobodyInTheGroupIsExplained();
    void ofTwoStepsInOneMeetingOneTickIsEnough();

private:
    bool isUnitRuleMissing(const QString &sheet)
    {
        const QVector<Missing> all = missing(m_host->workbook(), *m_host->workbook().form(sheet));
        return std::any_of(all.cbegin(), all.cend(), [](const Missing &one) { return one.cell.field == QLatin1String("attendance"); });
    }
    void tick(const QString &name)
    {
        auto *box = m_host->named<QCheckBox>(QStringLiteral("%1 is present").arg(name));
        QVERIFY2(box, qPrintable(name));
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(12, box->height() / 2));
    }

    std::unique_ptr<PanelHost> m_host;
    QString m_sheet;
    AttendancePanel *m_panel = nullptr;
};

void AttendanceTest::init()
{
    m_host.reset();
    m_host = std::make_unique<PanelHost>();
    m_sheet = m_host->sheet(3);
    m_panel = m_host->add(new AttendancePanel(m_host->workspace(), m_sheet));
    m_host->show();
}

void AttendanceTest::clicksAndSpaceTickPeople()
{
    tick(QStringLiteral("Marit Solvangmo"));
    auto *box = m_host->named<QCheckBox>(QStringLiteral("Henok Tesfarai is present"));
    box->setFocus();
    PanelHost::key(Qt::Key_Space);
    QCOMPARE(m_panel->summary().section(QStringLiteral(" ·"), 0, 0), QStringLiteral("2 of 7 present"));
    m_host->undo().undo();
    QVERIFY(m_panel->summary().startsWith(QStringLiteral("1 of 7 present")));
    QVERIFY(!m_host->named<QCheckBox>(QStringLiteral("Henok Tesfarai is present"))->isChecked());
}

void AttendanceTest::aMissingUnitIsToldAndAProxySettlesIt()
{
    tick(QStringLiteral("Marit Solvangmo"));
    tick(QStringLiteral("Kjell Arne Stubbevoll"));
    const QString unit = m_host->workbook().unitLabel(QStringLiteral("vo"));
    QVERIFY(m_panel->summary().contains(QStringLiteral("%1 is missing").arg(unit)));
    QVERIFY(m_host->says(QStringLiteral("△ is missing")));
    QVERIFY(!m_panel->isSettled());
    QVERIFY(isUnitRuleMissing(m_sheet));
    QVERIFY(m_host->click(QStringLiteral("Name a proxy for %1").arg(unit)));
    PanelHost::type(QStringLiteral("Rektor Ås"));
    PanelHost::key(Qt::Key_Return);
    QVERIFY(m_panel->isSettled());
    QVERIFY(!isUnitRuleMissing(m_sheet));
    QVERIFY(m_panel->summary().contains(QStringLiteral("Proxy: Rektor Ås")));
    QVERIFY(m_host->click(QStringLiteral("Change for %1").arg(unit)));
    QVERIFY(!m_panel->isSettled());
}

void AttendanceTest::goingOnWithoutAUnitNeedsAReason()
{
    tick(QStringLiteral("Marit Solvangmo"));
    tick(QStringLiteral("Torunn Lillemyrhaug"));
    const QString unit = m_host->workbook().unitLabel(QStringLiteral("nav"));
    QVERIFY(m_host->click(QStringLiteral("Go on without %1").arg(unit)));
    PanelHost::key(Qt::Key_Return); // nothing written
    QVERIFY(!m_panel->isSettled());
    PanelHost::type(QStringLiteral("Streik"));
    QVERIFY(m_host->click(QStringLiteral("Save for %1").arg(unit)));
    QVERIFY(m_panel->isSettled());
    bool stored = false;
    for (const Row &row : m_host->workbook().form(m_sheet)->rows(QStringLiteral("attendance")))
        stored = stored || row.cell(QStringLiteral("substitute")).toString() == QStringLiteral("Streik");
    QVERIFY(stored);
    m_host->undo().undo();
    QVERIFY(!m_panel->isSettled());
}

void AttendanceTest::nobodyIsMissedBeforeAnybodyIsTicked()
{
    QVERIFY(!m_host->says(QStringLiteral("△")));
    QCOMPARE(m_panel->summary(), QStringLiteral("0 of 7 present"));
    const QPoint place = m_host->named<QCheckBox>(QStringLiteral("Henok Tesfarai is present"))->mapTo(&m_host->window(), QPoint());
    tick(QStringLiteral("Dragana Milovik"));
    QVERIFY(m_host->says(QStringLiteral("△")));
    // The names stay where they are while one ticks down the list.
    QCOMPARE(m_host->named<QCheckBox>(QStringLiteral("Henok Tesfarai is present"))->mapTo(&m_host->window(), QPoint()), place);
}

void AttendanceTest::aGuestIsWrittenIn()
{
    auto *line = m_host->named<QLineEdit>(QStringLiteral("Name of a guest"));
    line->setFocus();
    PanelHost::type(QStringLiteral("سارة & Co"));
    PanelHost::key(Qt::Key_Return);
    QVERIFY(m_panel->summary().startsWith(QStringLiteral("1 of 8 present")));
    QVERIFY(m_host->named<QCheckBox>(QStringLiteral("سارة & Co is present"))->isChecked());
    QVERIFY(m_host->click(QStringLiteral("Take سارة & Co off the list")));
    QVERIFY(m_panel->summary().startsWith(QStringLiteral("0 of 7 present")));
}

void AttendanceTest::aUnitWithNobodyInTheGroupIsExplained()
{
    const Form &group = *m_host->workbook().single(QStringLiteral("reg-arbeidsgruppe"));
    for (const Row &member : QVector<Row>(group.rows(QStringLiteral("rows")))) {
        if (member.cell(QStringLiteral("unit")).toString() == QLatin1String("nav"))
            m_host->setCell(group.head.id, {QStringLiteral("rows.unit"), member.id, {}}, QStringLiteral("vo"));
    }
    m_panel->refresh();
    tick(QStringLiteral("Marit Solvangmo"));
    QString problem;
    connect(&m_host->workspace().requests, &Requests::problem, this, [&problem](const Problem &told) { problem = told.sentence; });
    const QString unit = m_host->workbook().unitLabel(QStringLiteral("nav"));
    QVERIFY(m_host->click(QStringLiteral("Go on without %1").arg(unit)));
    PanelHost::type(QStringLiteral("Ingen valgt"));
    PanelHost::key(Qt::Key_Return);
    QVERIFY(problem.contains(unit));
}

void AttendanceTest::ofTwoStepsInOneMeetingOneTickIsEnough()
{
    Form other = m_host->workbook().newCopy(QStringLiteral("mal-4.4"));
    for (const char *field : {"meeting_date", "start_time"})
        other.fields.insert(QLatin1String(field), m_host->workbook().form(m_sheet)->fields.value(QLatin1String(field)));
    Row row{QStringLiteral("ny-marit"), {{QStringLiteral("member"), QStringLiteral("gr-marit")}}};
    for (const Row &one : m_host->workbook().form(m_sheet)->rows(QStringLiteral("attendance"))) {
        if (m_host->workbook().personName(one.cell(QStringLiteral("member"))) == QLatin1String("Marit Solvangmo"))
            row.cells.insert(QStringLiteral("member"), one.cell(QStringLiteral("member")));
    }
    other.tables[QStringLiteral("attendance")] = {row};
    m_host->apply({{}, QStringLiteral("edit"), {{other.head.id, AddForm{other}}}});
    QCOMPARE(meeting::meetingOf(m_host->workbook(), m_sheet)->forms.size(), 2);
    tick(QStringLiteral("Marit Solvangmo"));
    QVERIFY(m_panel->summary().startsWith(QStringLiteral("1 of 7 present")));
    QVERIFY(m_host->workbook().form(other.head.id)->row(QStringLiteral("attendance"), row.id)->cell(QStringLiteral("present")).toBool());
}

SJUSTEG_WINDOW_TEST(AttendanceTest)
#include "tst_attendance.moc"
