// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "../workbook/WorkbookFixture.h"
#include "meeting/Experience.h"

#include <algorithm>

using namespace sjusteg;
using namespace sjusteg::meeting;
using namespace Qt::Literals::StringLiterals;

/// What earlier meetings say about the minutes of the next one.
class ExperienceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestFile>();
        m_file->create();
        m_sheet = addSheet("mal-1.4");
    }

    void earlierMeetingsSuggestTimes()
    {
        for (const auto &[row, minutes] : {std::pair(u"a1.3"_s, 42), std::pair(u"a1.5"_s, 25), std::pair(u"a1.11"_s, 11)})
            used(row, minutes);
        const QString again = addSheet("mal-1.4");
        const Experience experience = experienceFor(*m_file->book, {again});
        QCOMPARE(experience.suggestions.size(), 1); // the break stays, a minute is not worth saying
        QCOMPARE(experience.suggestions.first().post, u"a1.3"_s);
        QCOMPARE(experience.suggestions.first().planned, 30);
        QCOMPARE(experience.suggestions.first().suggested, 40);
        QCOMPARE(experience.usedMinutes, 53);
        QVERIFY(experienceFor(*m_file->book, {m_sheet}).suggestions.isEmpty());
    }

    void theSameKindOfWorkSuggestsTimes()
    {
        for (const QString &row : {u"a1.1"_s, u"a1.2"_s, u"a1.4"_s})
            used(row, 30); // 50 minutes in plenary were 90
        const Experience experience = experienceFor(*m_file->book, {addSheet("mal-2.5")});
        const auto conclusion = std::find_if(experience.suggestions.cbegin(), experience.suggestions.cend(), [](const Suggestion &one) { return one.post == u"a2.7"_s; });
        QVERIFY(conclusion != experience.suggestions.cend());
        QCOMPARE(conclusion->suggested, 35);
        QVERIFY(conclusion->sameWork);
    }

    void withoutMeetingsThereIsNothingToSay()
    {
        const Experience experience = experienceFor(*m_file->book, {addSheet("mal-2.5")});
        QVERIFY(experience.suggestions.isEmpty());
        QCOMPARE(experience.plannedMinutes, 0);
    }

    void theSameWordsAreTheSamePost()
    {
        used(u"a1.11"_s, 24); // «Etterarbeid, forankring og neste møte» ends most meetings
        const Experience experience = experienceFor(*m_file->book, {addSheet("mal-2.5")});
        QCOMPARE(experience.suggestions.size(), 1);
        QCOMPARE(experience.suggestions.first().post, u"a2.11"_s);
        QCOMPARE(experience.suggestions.first().suggested, 25);
    }

private:
    QString addSheet(const char *templateId)
    {
        const Form sheet = m_file->book->newCopy(QString::fromLatin1(templateId));
        return m_file->apply(sheet.head.id, AddForm{sheet}).ok() ? sheet.head.id : QString();
    }

    void used(const QString &row, int minutes) { QVERIFY(m_file->set(m_sheet, u"agenda.actual"_s, row, minutes).ok()); }

    std::unique_ptr<TestFile> m_file;
    QString m_sheet;
};

SJUSTEG_TEST(ExperienceTest)
#include "ExperienceTest.moc"
