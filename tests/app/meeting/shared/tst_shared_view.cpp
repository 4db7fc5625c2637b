// SPDX-License-Identifier: MPL-2.0
#include "SharedRoom.h"
#include "UnlockedWorkbook.h"
#include "WindowTestProgram.h"
#include "meeting/shared/SharedBar.h"
#include "meeting/shared/SharedNotice.h"

#include <QLabel>
#include <QPaintEvent>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace sjusteg;

namespace {

/// What is drawn anew of a widget.
class Redrawn final : public QObject
{
public:
    explicit Redrawn(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion region;
};

} // namespace

/// What the room sees, and what it never sees.
class SharedViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_room = std::make_unique<SharedRoom>(); }
    void cleanup() { m_room.reset(); }
    void theRoomSeesThePostAndItsTime();
    void theFirstPostOpensWithWhatTheMeetingIsFor();
    void beforeTheMeetingItSaysWhenItBegins();
    void afterwardsItSaysThanksUntilItIsClosed();
    void aBreakSaysWhenItGoesOn();
    void aheadOrBehindOnlyWhenTheLeaderWants();
    void timeIsTheOnlyThingASecondChanges();
    void oneKeyHidesEverything();
    void theSameFromTheLeadersWindowWhileWriting();
    void nothingIsLookedUpWhileHidden();
    void theFormIsShownAsItIsWritten();
    void itMovesToWhereTheLeaderWorks();
    void formsAboutParticipantsNeverAppear();
    void formsWithContactsOnlyAfterAsking();
    void noFormThatMayBeShownPointsToParticipants();
    void aRunSheetShowsNobodyWhoIsThere();
    void theNextPostTakesTheFormAway();
    void itStandsOnTheOtherScreenAndRemembersIt();
    void withOneScreenItIsAWindow();
    void aMirroredScreenIsNoOtherScreen();
    void anUnpluggedScreenHidesItAndTheMeetingGoesOn();
    void whenTheScreenComesBackItIsOffered();
    void escClosesAndAsksNothing();
    void theKeysOfTheMeetingWorkThere();
    void itIsLightInTheDark();

private:
    QString said(const QWidget &box) const;

    std::unique_ptr<SharedRoom> m_room;
};

QString SharedViewTest::said(const QWidget &box) const
{
    QStringList texts;
    for (const QLabel *label : box.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

void SharedViewTest::theRoomSeesThePostAndItsTime()
{
    m_room->begin();
    m_room->goTo(QStringLiteral("a3.4"));
    m_room->pass(22 * 60 + 20);
    m_room->openShared();
    const SharedFace &face = m_room->shown().board()->face();
    QCOMPARE(face.title, QStringLiteral("Vurdere forslagene"));
    QCOMPARE(face.time, QStringLiteral("12:40"));
    QVERIFY(face.timeNote.contains(QStringLiteral("35")));
    QVERIFY(face.facts.contains(QStringLiteral("4")) && face.facts.contains(QStringLiteral("9")));
    const QString wall = m_room->wall();
    QVERIFY(wall.contains(QStringLiteral("Vurdere forslagene på samme måte")));            // what for
    QVERIFY(wall.contains(QStringLiteral("Grupper på tvers av enhetene")));                // how
    QVERIFY(wall.contains(QStringLiteral("Behov, antall, bemanning og økonomi er vurdert"))); // what comes of it
    QVERIFY(wall.contains(QStringLiteral("Prioritere og bestemme")));                      // what comes after
    QVERIFY(!wall.contains(QStringLiteral("Idérunde")));                                   // what was before is over
    QVERIFY(!wall.contains(QStringLiteral(".sjusteg")));
    m_room->goTo(QStringLiteral("a3.6"));
    QCOMPARE(face.title, QStringLiteral("Prioritere og bestemme"));
}

void SharedViewTest::theFirstPostOpensWithWhatTheMeetingIsFor()
{
    m_room->setCell(m_room->sheet(), {QStringLiteral("goals"), {}, {}}, QStringLiteral("Velge tre nye tiltak"));
    m_room->begin();
    m_room->openShared();
    QVERIFY(m_room->wall().contains(QStringLiteral("Velge tre nye tiltak")));
    m_room->goTo(QStringLiteral("a3.2"));
    QVERIFY(!m_room->wall().contains(QStringLiteral("Velge tre nye tiltak")));
}

void SharedViewTest::beforeTheMeetingItSaysWhenItBegins()
{
    m_room->setCell(m_room->sheet(), {QStringLiteral("start_time"), {}, {}}, QStringLiteral("12:15"));
    m_room->view->prepare(m_room->sheet());
    m_room->openShared();
    QCOMPARE(m_room->shown().board()->face().time, QStringLiteral("12:15"));
    QVERIFY(m_room->wall().contains(QStringLiteral("12:25 Bransjene og det som mangler")));
}

void SharedViewTest::afterwardsItSaysThanksUntilItIsClosed()
{
    m_room->begin();
    m_room->openShared();
    QVERIFY(!m_room->live->end());
    QVERIFY(m_room->wall().contains(QStringLiteral("Thank you for today")));
    QVERIFY(!m_room->wall().contains(QStringLiteral("Velkommen")));
    m_room->view->prepare(m_room->copyOf(QStringLiteral("mal-2.5"))); // the leader looks at the next meeting
    QVERIFY(m_room->wall().contains(QStringLiteral("Thank you for today")));
    QVERIFY(!m_room->live->reopen(m_room->meeting()));
    QVERIFY(m_room->wall().contains(QStringLiteral("Velkommen")));
}

void SharedViewTest::aBreakSaysWhenItGoesOn()
{
    m_room->begin();
    m_room->goTo(QStringLiteral("a3.5"));
    m_room->openShared();
    QVERIFY(m_room->wall().contains(QStringLiteral("We go on at 09:10: Prioritere og bestemme")));
}

void SharedViewTest::aheadOrBehindOnlyWhenTheLeaderWants()
{
    m_room->begin();
    m_room->pass(22 * 60);
    m_room->openShared();
    QVERIFY(!m_room->wall().contains(QStringLiteral("12 min behind")));
    m_room->view->standingAction()->trigger();
    QVERIFY(m_room->wall().contains(QStringLiteral("12 min behind")));
}

void SharedViewTest::timeIsTheOnlyThingASecondChanges()
{
    m_room->begin();
    m_room->openShared();
    QTest::qWait(50);
    SharedFace before = m_room->shown().board()->face();
    Redrawn redrawn(*m_room->shown().board());
    m_room->pass(1);
    QTRY_VERIFY(!redrawn.region.isEmpty());
    const BoardLayout &drawn = m_room->shown().board()->drawn();
    const QRegion clock = QRegion(drawn.time.toAlignedRect()) + drawn.used.toAlignedRect();
    QVERIFY(redrawn.region.subtracted(clock).isEmpty());
    const SharedFace after = m_room->shown().board()->face();
    QCOMPARE(after.time, QStringLiteral("09:59"));
    before.time = after.time;
    before.used = after.used;
    QVERIFY(before == after);
}

void SharedViewTest::oneKeyHidesEverything()
{
    m_room->begin();
    m_room->openShared();
    m_room->key(Qt::Key_B);
    QCOMPARE(m_room->wall(), QStringLiteral("Eksempel kommune"));
    m_room->pass(60);
    m_room->goTo(QStringLiteral("a3.4"));
    QCOMPARE(m_room->wall(), QStringLiteral("Eksempel kommune"));
    m_room->key(Qt::Key_B);
    QVERIFY(m_room->wall().contains(QStringLiteral("Vurdere forslagene")));
    QVERIFY(!m_room->live->end());
    m_room->key(Qt::Key_B);
    QCOMPARE(m_room->wall(), QStringLiteral("Eksempel kommune")); // also the thanks
}

void SharedViewTest::theSameFromTheLeadersWindowWhileWriting()
{
    m_room->begin();
    m_room->openShared();
    m_room->leader.show();
    m_room->leader.activateWindow();
    m_room->writing->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&m_room->leader));
    QTest::keyClicks(m_room->writing, QStringLiteral("Bransjekurs b"));
    QVERIFY(m_room->wall().contains(QStringLiteral("Velkommen")));
    QTest::keyClick(m_room->writing, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_room->wall(), QStringLiteral("Eksempel kommune"));
    QTest::keyClick(m_room->writing, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_room->wall().contains(QStringLiteral("Velkommen")));
    QCOMPARE(m_room->writing->text(), QStringLiteral("Bransjekurs b"));
}

void SharedViewTest::nothingIsLookedUpWhileHidden()
{
    m_room->begin();
    m_room->openShared();
    m_room->key(Qt::Key_B);
    const QString before = m_room->shown().board()->face().time;
    m_room->pass(5);
    QCOMPARE(m_room->shown().board()->face().time, before);
    m_room->key(Qt::Key_B);
    QVERIFY(m_room->shown().board()->face().time != before);
}

void SharedViewTest::theFormIsShownAsItIsWritten()
{
    m_room->begin();
    const QString form = m_room->copyOf(QStringLiteral("mal-3.1"));
    m_room->view->workIn(form);
    m_room->openShared();
    QVERIFY(!m_room->wall().contains(QStringLiteral("Butikkurs")));
    m_room->view->setContent(SharedView::Content::Form);
    QVERIFY(m_room->wall().contains(QStringLiteral("Butikkurs")));
    QVERIFY(m_room->wall().contains(QStringLiteral("Velkommen"))); // the post stays
    const QString row = m_room->workbook().form(form)->tables.value(QStringLiteral("proposals")).constFirst().id;
    m_room->setCell(form, {QStringLiteral("proposals.name"), row, {}}, QStringLiteral("Gartneri"));
    QTRY_VERIFY(m_room->wall().contains(QStringLiteral("Gartneri")));
    QVERIFY(m_room->shown().findChildren<QLineEdit *>().isEmpty()); // for reading alone
    // Large enough to be read from the back row: type of a table is a fortieth of the wall or more.
    constexpr qreal cellType = 90;
    m_room->sizeTo({1280, 720});
    QVERIFY(m_room->shown().paper()->typeScale() * cellType >= 720 / 40.0);
    m_room->sizeTo({1920, 1080});
    QVERIFY(m_room->shown().paper()->typeScale() * cellType >= 1080 / 40.0);
}

void SharedViewTest::itMovesToWhereTheLeaderWorks()
{
    m_room->begin();
    m_room->openShared();
    m_room->view->workIn(m_room->copyOf(QStringLiteral("mal-2.1")));
    m_room->view->setContent(SharedView::Content::Form);
    QCOMPARE(m_room->shown().paper()->top(), 0.0);
    const QVector<Row> measures = m_room->workbook().form(m_room->copyOf(QStringLiteral("mal-2.1")))->tables.value(QStringLiteral("measures"));
    m_room->view->follow({QStringLiteral("measures.content"), measures.at(2).id, {}});
    const qreal third = m_room->shown().paper()->top();
    QVERIFY(third > 0);
    m_room->view->follow({QStringLiteral("measures.content"), measures.at(4).id, {}});
    QVERIFY(m_room->shown().paper()->top() > third);
    m_room->key(Qt::Key_Home);
    QCOMPARE(m_room->shown().paper()->top(), 0.0);
    m_room->key(Qt::Key_PageDown);
    QVERIFY(m_room->shown().paper()->top() > 0);
}

void SharedViewTest::formsAboutParticipantsNeverAppear()
{
    m_room->begin();
    m_room->openShared();
    m_room->view->setContent(SharedView::Content::Form);
    SharedNotice notice(*m_room->view);
    notice.show();
    unlockForTest(m_room->workbook()); // the window has locked them; were they open all the same
    int refused = 0;
    for (const Template &definition : m_room->workbook().catalog().templates()) {
        if (definition.personalData != PersonalData::Yes)
            continue;
        if (m_room->workbook().copies(definition.id).isEmpty())
            m_room->make(definition.id);
        for (const FormHead &copy : m_room->workbook().copies(definition.id)) {
            m_room->view->workIn(copy.id);
            m_room->view->allowForm(true); // not even then
            ++refused;
            const QString wall = m_room->wall();
            QVERIFY2(wall.contains(QStringLiteral("Velkommen")), qPrintable(definition.id));
            QVERIFY2(!wall.contains(definition.shortTitle), qPrintable(definition.id));
            QVERIFY2(m_room->shown().paper()->spoken().isEmpty(), qPrintable(definition.id)); // not even behind it
            QCOMPARE(m_room->view->notice(), SharedView::Notice::NeverShown);
            QVERIFY(said(notice).contains(QStringLiteral("never shown")));
        }
    }
    QVERIFY(refused >= 9);
}

void SharedViewTest::formsWithContactsOnlyAfterAsking()
{
    const QString form = m_room->copyOf(QStringLiteral("mal-4.2"));
    m_room->begin();
    m_room->openShared();
    SharedNotice notice(*m_room->view);
    notice.show();
    m_room->view->setContent(SharedView::Content::Form);
    m_room->view->workIn(form);
    QVERIFY(m_room->shown().paper()->spoken().isEmpty());
    QVERIFY(OpenWindow::press(&notice, QStringLiteral("Show the form")));
    QVERIFY(!m_room->shown().paper()->spoken().isEmpty());
    QVERIFY(said(notice).isEmpty());
    // Said no to, it waits until somebody chooses the form anew; closed and opened, it asks anew.
    m_room->openShared();
    m_room->openShared();
    QCOMPARE(m_room->view->notice(), SharedView::Notice::MayShowForm);
    QVERIFY(OpenWindow::press(&notice, QStringLiteral("Only the post")));
    QVERIFY(m_room->shown().paper()->spoken().isEmpty());
    QCOMPARE(m_room->view->notice(), SharedView::Notice::None);
    m_room->view->setContent(SharedView::Content::Form);
    QCOMPARE(m_room->view->notice(), SharedView::Notice::MayShowForm);
}

void SharedViewTest::noFormThatMayBeShownPointsToParticipants()
{
    const TemplateCatalog &catalog = m_room->workbook().catalog();
    const auto isAboutParticipants = [&catalog](const QString &target) {
        const Template *definition = catalog.find(target.section(QLatin1Char('.'), 0, -2));
        definition = definition ? definition : catalog.find(target);
        return definition && definition->personalData == PersonalData::Yes;
    };
    for (const Template &definition : catalog.templates()) {
        if (definition.personalData == PersonalData::Yes)
            continue;
        QVector<Field> fields = definition.fields;
        for (const Field &field : definition.fields)
            fields += field.columns;
        for (const Field &field : std::as_const(fields)) {
            for (const QString &target : field.targets)
                QVERIFY2(!isAboutParticipants(target), qPrintable(definition.id + QLatin1Char(' ') + field.id));
        }
    }
}

void SharedViewTest::aRunSheetShowsNobodyWhoIsThere()
{
    m_room->begin();
    m_room->openShared();
    m_room->view->workIn(m_room->sheet());
    m_room->view->setContent(SharedView::Content::Form);
    const Form *sheet = m_room->workbook().form(m_room->sheet());
    const QVector<Row> people = sheet->tables.value(QStringLiteral("attendance"));
    QVERIFY(!people.isEmpty());
    for (const Row &row : people) {
        const QString name = m_room->workbook().personName(row.cell(QStringLiteral("member")));
        QVERIFY(!name.isEmpty());
        QVERIFY2(!m_room->wall().contains(name), qPrintable(name));
    }
    QVERIFY(m_room->wall().contains(QStringLiteral("Planlegge utviklingen")));
}

void SharedViewTest::theNextPostTakesTheFormAway()
{
    m_room->begin();
    m_room->openShared();
    m_room->view->workIn(m_room->copyOf(QStringLiteral("mal-1.1")));
    m_room->view->setContent(SharedView::Content::Form);
    QVERIFY(m_room->wall().contains(QStringLiteral("Forarbeid fra enhetene")));
    QVERIFY(!m_room->live->next());
    QVERIFY(!m_room->wall().contains(QStringLiteral("Forarbeid fra enhetene")));
}

void SharedViewTest::itStandsOnTheOtherScreenAndRemembersIt()
{
    m_room->screens->plug(QStringLiteral("Wall"), QRect(0, 768, 1920, 1080));
    m_room->openShared();
    QCOMPARE(m_room->view->screen(), QStringLiteral("Projector"));
    QVERIFY(m_room->shown().windowFlags().testFlag(Qt::FramelessWindowHint));
    QVERIFY(m_room->shown().isFullScreen());
    m_room->view->chooseScreen(QStringLiteral("Wall"));
    QCOMPARE(m_room->screens->under(m_room->shown()), QStringLiteral("Wall"));
    m_room->openShared(); // closes it
    m_room->openShared();
    QCOMPARE(m_room->view->screen(), QStringLiteral("Wall"));
    m_room->openShared();
    m_room->screens->unplug(QStringLiteral("Wall"));
    m_room->openShared();
    QCOMPARE(m_room->view->screen(), QStringLiteral("Projector")); // what is there, until the chosen one is again
}

void SharedViewTest::withOneScreenItIsAWindow()
{
    m_room->screens->unplug(QStringLiteral("Projector"));
    m_room->openShared();
    QCOMPARE(m_room->view->screen(), QString());
    QVERIFY(!m_room->shown().windowFlags().testFlag(Qt::FramelessWindowHint));
    QVERIFY(!m_room->shown().isFullScreen());
    m_room->key(Qt::Key_F11);
    QVERIFY(m_room->shown().isFullScreen());
    m_room->key(Qt::Key_F11);
    QVERIFY(!m_room->shown().isFullScreen());
}

void SharedViewTest::aMirroredScreenIsNoOtherScreen()
{
    m_room->screens->unplug(QStringLiteral("Projector"));
    m_room->screens->plug(QStringLiteral("Mirror"), QRect(0, 0, 1280, 720));
    m_room->openShared();
    QCOMPARE(m_room->view->screen(), QString());
    QVERIFY(!m_room->shown().isFullScreen());
}

void SharedViewTest::anUnpluggedScreenHidesItAndTheMeetingGoesOn()
{
    m_room->begin();
    m_room->openShared();
    SharedNotice notice(*m_room->view);
    notice.show();
    QVERIFY(said(notice).isEmpty());
    m_room->screens->unplug(QStringLiteral("Projector"));
    QVERIFY(!m_room->shown().isVisible());
    QVERIFY(said(notice).contains(QStringLiteral("Projector")));
    m_room->pass(60);
    QVERIFY(m_room->live->running());
    QVERIFY(OpenWindow::press(&notice, QStringLiteral("Show it in a window")));
    QVERIFY(m_room->shown().isVisible());
    QVERIFY(!m_room->shown().isFullScreen());
    QVERIFY(said(notice).isEmpty());
    QVERIFY(m_room->wall().contains(QStringLiteral("Velkommen")));
}

void SharedViewTest::whenTheScreenComesBackItIsOffered()
{
    m_room->begin();
    m_room->openShared();
    m_room->key(Qt::Key_B);
    SharedNotice notice(*m_room->view);
    notice.show();
    m_room->screens->unplug(QStringLiteral("Projector"));
    m_room->screens->plug(QStringLiteral("Projector"), QRect(1366, 0, 1920, 1080));
    QVERIFY(!m_room->shown().isVisible()); // nobody has said yes
    QVERIFY(OpenWindow::press(&notice, QStringLiteral("Show it there")));
    QCOMPARE(m_room->view->screen(), QStringLiteral("Projector"));
    QCOMPARE(m_room->wall(), QStringLiteral("Eksempel kommune")); // hidden as it was
}

void SharedViewTest::escClosesAndAsksNothing()
{
    m_room->begin();
    m_room->openShared();
    const QPointer<const SharedWindow> window(m_room->view->sharedWindow());
    m_room->key(Qt::Key_Escape);
    QVERIFY(!m_room->view->sharedWindow());
    QVERIFY(!m_room->view->openAction()->isChecked());
    QTRY_VERIFY(!window);
    QVERIFY(m_room->open.dialogs.said.isEmpty());
    QVERIFY(m_room->live->running());
}

void SharedViewTest::theKeysOfTheMeetingWorkThere()
{
    m_room->begin();
    m_room->openShared();
    m_room->key(Qt::Key_F6);
    QCOMPARE(m_room->live->currentPost()->id, QStringLiteral("a3.2"));
    m_room->key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(m_room->live->currentPost()->id, QStringLiteral("a3.1"));
    m_room->key(Qt::Key_F7);
    QCOMPARE(m_room->live->face().phase, meeting::Phase::Paused);
    QVERIFY(m_room->wall().contains(QStringLiteral("Pause since 09:00")));
    m_room->key(Qt::Key_F7);
    QCOMPARE(m_room->live->face().phase, meeting::Phase::Running);
}

void SharedViewTest::itIsLightInTheDark()
{
    m_room->open.theme->setAppearance(Theme::Appearance::Dark);
    m_room->begin();
    m_room->openShared();
    QTest::qWait(50);
    const QImage picture = const_cast<SharedWindow &>(m_room->shown()).grab().toImage();
    QCOMPARE(picture.pixelColor(3, picture.height() - 3), QColor(Qt::white));
    m_room->key(Qt::Key_B);
    const QImage blank = const_cast<SharedWindow &>(m_room->shown()).grab().toImage();
    QCOMPARE(blank.pixelColor(3, 3), QColor(Qt::white));
    m_room->open.theme->setAppearance(Theme::Appearance::System);
}

SJUSTEG_WINDOW_TEST(SharedViewTest)
#include "tst_shared_view.moc"
