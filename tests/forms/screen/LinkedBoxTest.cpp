// SPDX-License-Identifier: MPL-2.0
#include "ScreenFixture.h"
#include "WindowTestProgram.h"

#include <QFrame>
#include <QLabel>

using namespace sjusteg;

/// The group's own words stand beside the purpose they explain.
class LinkedBoxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBoxFollowsTheChoiceAndTheWords();
    void theWayToTheWordsIsInTheBox();

private:
    static QString textOf(const QWidget &box)
    {
        QStringList texts;
        for (const QLabel *label : box.findChildren<QLabel *>())
            texts += label->text();
        return texts.join(QLatin1Char('\n'));
    }
    QFrame *box() { return m_fixture.view->findChild<QFrame *>(QStringLiteral("linkedBox")); }
    void set(const QString &form, const QString &field, const QString &row, const Value &value)
    {
        const CellRef cell{field, row, {}};
        m_fixture.apply({{form, SetCell{cell, m_fixture.workbook->form(form)->value(cell), value}}});
    }

    ScreenFixture m_fixture;
};

void LinkedBoxTest::theBoxFollowsTheChoiceAndTheWords()
{
    const QString form = m_fixture.formOf(QStringLiteral("mal-4.2"));
    const QString terms = m_fixture.formOf(QStringLiteral("ekstra-begreper"));
    m_fixture.open(form);
    QVERIFY(box());
    QVERIFY(!box()->isVisible()); // nothing is chosen yet
    set(form, QStringLiteral("purpose"), {}, QStringLiteral("work_practice"));
    QVERIFY(box()->isVisible());
    QVERIFY(textOf(*box()).startsWith(QStringLiteral("Arbeidspraksis\nPraksis på en arbeidsplass")));
    set(terms, QStringLiteral("terms.meaning"), QStringLiteral("r3"), QStringLiteral("Våre ord"));
    QCOMPARE(textOf(*box()), QStringLiteral("Arbeidspraksis\nVåre ord"));
    set(form, QStringLiteral("purpose"), {}, noValue());
    QVERIFY(!box()->isVisible());
}

void LinkedBoxTest::theWayToTheWordsIsInTheBox()
{
    const QString form = m_fixture.formOf(QStringLiteral("mal-4.2"));
    set(form, QStringLiteral("purpose"), {}, QStringLiteral("company_training"));
    screen::FormView &view = m_fixture.open(form);
    QStringList opened;
    connect(&view, &screen::FormView::openTarget, this, [&opened](const QString &id) { opened += id; });
    auto *link = box()->findChild<QPushButton *>();
    QVERIFY(link->accessibleName().contains(QStringLiteral("Begrepene våre")));
    link->click();
    QCOMPARE(opened, QStringList(QStringLiteral("ekstra-begreper")));
}

SJUSTEG_WINDOW_TEST(LinkedBoxTest)
#include "LinkedBoxTest.moc"
