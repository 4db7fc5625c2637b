// SPDX-License-Identifier: MPL-2.0
#include "MeetingWindow.h"
#include "WindowTestProgram.h"
#include "meeting/AfterPanel.h"
#include "meeting/CaptureEntry.h"
#include "meeting/Matters.h"
#include "meeting/Press.h"
#include "screen/FormView.h"

#include <QLineEdit>
#include <QTextEdit>
#include <QTimer>

#include <numeric>

using namespace sjusteg;

/// A whole meeting as it goes, sixty times as fast: with keys, on a clock that never waits for anybody.
class WholeMeeting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromTheFirstPostToTheMinutes();

private:
    void capture(Qt::Key key, const QString &text);
    bool waitUntilLeft(qint64 seconds);
    meeting::ClockFace face() { return meeting::meetingOf(m_open.workbook(), m_open.sheet)->faceAt(m_open.clock->now()); }
    const MeetingRecord &record() { return m_open.workbook().form(m_open.sheet)->meeting; }

    MeetingWindow m_open;
};

void WholeMeeting::capture(Qt::Key key, const QString &text)
{
    m_open.key(key, Qt::AltModifier);
    QVERIFY(m_open.page()->findChild<CaptureEntry *>()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), text);
    m_open.key(Qt::Key_Return);
    QVERIFY(!mattersOf(m_open.workbook(), {m_open.sheet}).isEmpty());
    QCOMPARE(mattersOf(m_open.workbook(), {m_open.sheet}).constLast().cell(QStringLiteral("text")).toString(), text);
}

/// The page's own timer tells; the test only looks.
bool WholeMeeting::waitUntilLeft(qint64 seconds)
{
    return QTest::qWaitFor([this, seconds] { return m_open.live().face().leftSeconds <= seconds; }, 20'000);
}

void WholeMeeting::fromTheFirstPostToTheMinutes()
{
    m_open.window->resize(1366, 768);
    m_open.plan(QStringLiteral("mal-1.4"), [](Form &form) {
        QVector<Row> &posts = form.tables[QStringLiteral("agenda")];
        for (Row &post : posts)
            post.cells.insert(QStringLiteral("minutes"), 1);
        form.tables[QStringLiteral("attendance")] = {{QStringLiteral("m1"), {{QStringLiteral("member"), QJsonObject{{QStringLiteral("name"), QStringLiteral("ሰላም Åse")}}}}}};
    });
    const int posts = int(m_open.workbook().form(m_open.sheet)->rows(QStringLiteral("agenda")).size());
    QTimer fast; // a second of the meeting for every sixtieth of a real one
    connect(&fast, &QTimer::timeout, this, [this] { m_open.clock->goOn(1); });
    fast.start(1000 / 60);

    m_open.key(Qt::Key_F5);
    QVERIFY(m_open.live().running());
    QCOMPARE(m_open.current(), QStringLiteral("a1.1"));
    QTest::qWait(100); // nobody presses the next key sooner
    capture(Qt::Key_O, QStringLiteral("Ringe arbeidsgiverne"));
    QVERIFY(waitUntilLeft(20));

    // The second post: a word is half written when the time is up, and a decision is captured in the middle of it.
    m_open.key(Qt::Key_F6);
    QCOMPARE(m_open.current(), QStringLiteral("a1.2"));
    QTest::qWait(100); // nor starts to type
    auto *view = m_open.page()->findChild<screen::FormView *>();
    QVERIFY(view);
    const CellRef note{QStringLiteral("geo_note"), {}, {}};
    view->reveal(note);
    QTRY_VERIFY(QApplication::focusWidget() && view->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Hele "));
    capture(Qt::Key_D, QStringLiteral("Området er regionen"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("regionen"));
    QVERIFY(waitUntilLeft(0));
    QVERIFY(QTest::qWaitFor([this] { return m_open.says(QStringLiteral("over the 1 min")); }, 20'000));
    m_open.key(Qt::Key_F6);
    QCOMPARE(m_open.workbook().single(QStringLiteral("mal-1.1"))->value(note).toString(), QStringLiteral("Hele regionen"));

    // A pause, and a point that is parked.
    m_open.key(Qt::Key_F7);
    const qint64 left = face().leftSeconds;
    QVERIFY(QTest::qWaitFor([this] { return face().pausedSeconds >= 60; }, 20'000));
    QCOMPARE(face().leftSeconds, left);
    m_open.key(Qt::Key_F7);
    capture(Qt::Key_P, QStringLiteral("Transport om kvelden"));
    for (int post = 3; post < posts; ++post) {
        QVERIFY(waitUntilLeft(45));
        m_open.key(Qt::Key_F6);
    }
    QCOMPARE(m_open.current(), QStringLiteral("a1.11"));

    // The last post: the parked point goes on to the next meeting, and the leader says why a task has no owner.
    QVERIFY(OpenWindow::press(m_open.page(), QStringLiteral("To the next meeting: Transport om kvelden")));
    const auto why = [this]() -> QLineEdit * {
        const QList<QLineEdit *> lines = m_open.page()->findChildren<QLineEdit *>();
        const auto found = std::find_if(lines.cbegin(), lines.cend(), [](const QLineEdit *line) {
            return line->isVisible() && line->accessibleName() == QStringLiteral("Why you close with matters open");
        });
        return found == lines.cend() ? nullptr : *found;
    };
    QTRY_VERIFY(why());
    why()->setFocus();
    QTest::keyClicks(why(), QStringLiteral("Avtales i morgen"));
    QVERIFY(OpenWindow::press(m_open.page(), QStringLiteral("Close anyway")));
    fast.stop();
    QVERIFY(!m_open.live().running());

    // Nothing of the time is lost, and nothing counted twice.
    QVERIFY(record().state.ended.isValid());
    const meeting::ClockFace at = face();
    const qint64 used = std::accumulate(at.posts.cbegin(), at.posts.cend(), qint64(0), [](qint64 sum, const meeting::PostFace &post) { return sum + post.usedSeconds; });
    QCOMPARE(used + at.pausedSeconds, at.elapsedSeconds);
    const auto presses = [this](QLatin1StringView kind) {
        return std::count_if(record().events.cbegin(), record().events.cend(), [kind](const MeetingEvent &event) { return event.kind == kind; });
    };
    QCOMPARE(presses(meeting::press::next), posts - 1);
    QCOMPARE(presses(meeting::press::pause), 1);

    // The minutes hold what was said; the point that was put off stands with the next meeting.
    auto *after = m_open.page()->findChild<AfterPanel *>();
    QVERIFY(after);
    const QList<QTextEdit *> boxes = after->findChildren<QTextEdit *>();
    QString minutes;
    for (const QTextEdit *box : boxes)
        minutes += box->toPlainText() + QLatin1Char('\n');
    for (const QString &said : {QStringLiteral("Ringe arbeidsgiverne"), QStringLiteral("Området er regionen"), QStringLiteral("Avtales i morgen")})
        QVERIFY2(minutes.contains(said), qPrintable(said + QLatin1Char('\n') + minutes));
    QVERIFY(m_open.dialogs.said.isEmpty());
}

SJUSTEG_WINDOW_TEST(WholeMeeting)
#include "tst_whole.moc"
