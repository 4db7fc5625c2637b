// SPDX-License-Identifier: MPL-2.0
#include "privacy/NationalId.h"
#include "privacy/ParticipantCode.h"
#include "privacy/PrivacyFindings.h"

#include "TestProgram.h"
#include "UnlockedWorkbook.h"
#include "WorkbookFixture.h"

#include <QTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

// The numbers here are of nobody: the series are of 1855 and 1856.
class PrivacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBirthNumberIsKnown_data();
    void aBirthNumberIsKnown();
    void itIsHiddenWhereItMayNotBeShown();
    void aCodeIsKnown_data();
    void aCodeIsKnown();
    void whatACodeLooksLike_data();
    void whatACodeLooksLike();
    void whatIsNoCodeIsFoundWhereOneBelongs();
    void whatIsWrittenAnywhereIsFoundWithItsPlace();
    void theHistoryAndTheVersionsAreLookedThroughToo();
    void aPlaceNeverRepeatsTheNumber();
    void nothingThatIsNotAboutAParticipantRefersToOne();

private:
    static bool holds(const QVector<PrivacyFinding> &findings, const QString &place, bool now)
    {
        return std::any_of(findings.cbegin(), findings.cend(),
                           [&](const PrivacyFinding &one) { return one.place.contains(place) && one.now == now; });
    }
};

void PrivacyTest::aBirthNumberIsKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QStringList plain{u"01015560041"_s};
    const auto is = [](const char *name, const QString &text, const QStringList &found) { QTest::newRow(name) << text << found; };
    is("alone", u"01015560041"_s, plain);
    is("in a sentence", u"Kari (01015560041) kommer."_s, plain);
    is("beside letters", u"fnr01015560041x"_s, plain);
    is("6 + 5", u"010155 60041"_s, plain);
    is("hyphen", u"010155-60041"_s, plain);
    is("no-break space", u"010155\u00a060041"_s, plain);
    is("narrow no-break space", u"010155\u202f60041"_s, plain);
    is("no-break hyphen", u"010155\u201160041"_s, plain);
    is("spaces and a dash", u"010155 – 60041"_s, plain);
    is("soft hyphen", u"010155\u00ad60041"_s, plain);
    is("after a year", u"2026 010155 60041"_s, plain);
    is("other digits", u"٠١٠١٥٥٦٠٠٤١"_s, plain);
    is("two", u"01015560041, 41015560035"_s, {u"01015560041"_s, u"41015560035"_s});
    is("two in lines", u"01015560041\n41015560035"_s, {u"01015560041"_s, u"41015560035"_s});
    is("D number", u"410155 60035"_s, {u"41015560035"_s});
    is("made up, month + 40", u"01415560024"_s, {u"01415560024"_s});
    is("made up, month + 65", u"01665560070"_s, {u"01665560070"_s});
    is("made up, month + 80", u"01815560007"_s, {u"01815560007"_s});
    is("leap day", u"29025660097"_s, {u"29025660097"_s});
    const QStringList none;
    is("empty", {}, none);
    is("no leap day that year", u"29025560076"_s, none);
    is("month 13", u"01135560150"_s, none);
    is("month 0", u"01005560051"_s, none);
    is("month 53", u"01535560052"_s, none);
    is("month 93", u"01935560035"_s, none);
    is("day 32", u"32015560184"_s, none);
    is("day 0", u"00015560002"_s, none);
    is("day 72", u"72015560097"_s, none);
    is("31 April", u"31045560034"_s, none);
    is("first control digit", u"01015560051"_s, none);
    is("second control digit", u"01015560042"_s, none);
    is("ten digits", u"0101556004"_s, none);
    is("in a longer run", u"010155600412"_s, none);
    is("in a longer run before", u"901015560041"_s, none);
    is("longer run after a space", u"010155 600412"_s, none);
    is("apart by a line", u"010155\n60041"_s, none);
    is("far apart", u"010155    60041"_s, none);
    is("5 + 6", u"01015 560041"_s, none);
    is("a telephone number", u"+47 22 00 00 00"_s, none);
    is("an account", u"1234.56.78903"_s, none);
}

void PrivacyTest::aBirthNumberIsKnown()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    QCOMPARE(nationalIdsIn(text), found);
}

void PrivacyTest::itIsHiddenWhereItMayNotBeShown()
{
    QCOMPARE(withoutNationalIds(u"Kari 010155 60041 og 41015560035."_s), u"Kari ••••••••••• og •••••••••••."_s);
    QCOMPARE(withoutNationalIds(u"010155 60042"_s), u"010155 60042"_s);
}

void PrivacyTest::aCodeIsKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("code") << u"Snakk med D-001 om det"_s << QStringList{u"D-001"_s};
    QTest::newRow("small letter, other hyphen") << u"d\u2011014."_s << QStringList{u"D-014"_s};
    QTest::newRow("each once") << u"D-001, D-002 og D-001"_s << QStringList{u"D-001"_s, u"D-002"_s};
    QTest::newRow("above 999") << u"D-1000"_s << QStringList{u"D-1000"_s};
    QTest::newRow("two digits") << u"rom D-07"_s << QStringList();
    QTest::newRow("part of a word") << u"HMD-001 og D-001a og AD-D-001"_s << QStringList();
}

void PrivacyTest::aCodeIsKnown()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    QCOMPARE(participantCodesIn(text), found);
}

void PrivacyTest::whatACodeLooksLike_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("code");
    const auto is = [](const QString &text, bool code) { QTest::newRow(qPrintable(text)) << text << code; };
    is(u"D-001"_s, true);
    is(u"d001"_s, true);
    is(u"FB-17"_s, true);
    is(u"Ø 3"_s, true);
    is(u"Amina"_s, false);
    is(u"Amina Hassan"_s, false);
    is(u"أمينة"_s, false);
    is(u"01015560041"_s, false);
    is(u"12"_s, false);
    is(u"D-001 Amina"_s, false);
}

void PrivacyTest::whatACodeLooksLike()
{
    QFETCH(QString, text);
    QTEST(isParticipantCode(text), "code");
}

void PrivacyTest::whatIsNoCodeIsFoundWhereOneBelongs()
{
    TestFile file;
    file.create();
    unlockForTest(*file.book);
    const QString form = file.id("reg-deltakere");
    file.addRow(form, u"rows"_s, {{u"code"_s, u"D-001"_s}});
    QVERIFY(privacyFindings(*file.book, *file.book->form(form)).isEmpty());
    const QString row = file.addRow(form, u"rows"_s, {{u"code"_s, u"Amina Hassan"_s}});
    const QVector<PrivacyFinding> findings = privacyFindings(*file.book, *file.book->form(form));
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.constFirst().cell == (CellRef{u"rows.code"_s, row, {}}));
    const QString line = privacyLine(findings.constFirst());
    QVERIFY2(line.contains(u"row 2"_s) && line.contains(u"may be a name"_s) && !line.contains(u"Amina"_s), qPrintable(line));
    // Once it is put right it stands in the history still.
    QVERIFY(file.set(form, u"rows.code"_s, row, u"Amina H."_s).ok());
    QVERIFY(file.set(form, u"rows.code"_s, row, u"D-"_s).ok());
    QVERIFY(file.set(form, u"rows.code"_s, row, u"D-002"_s).ok());
    QVERIFY(privacyFindings(*file.book, *file.book->form(form)).isEmpty());
    const QVector<PrivacyFinding> past = privacyFindings(*file.book);
    QCOMPARE(past.size(), 2); // as it was entered, and as it was changed
    for (const PrivacyFinding &one : past)
        QVERIFY2(!one.now && one.place.contains(u"the history"_s) && !privacyLine(one).contains(u"Amina"_s), qPrintable(privacyLine(one)));
}

void PrivacyTest::whatIsWrittenAnywhereIsFoundWithItsPlace()
{
    TestFile file;
    file.create();
    const QString number = u"01015560041"_s;
    const QString needs = file.id("mal-1.1");
    const QString row = file.addRow(needs, u"labour_needs"_s, {{u"industry"_s, u"Renhold"_s}, {u"occupation"_s, u"Renholder"_s}, {u"skills"_s, number}});
    QVERIFY(!row.isEmpty());
    QVERIFY(file.set(needs, u"geo_note"_s, {}, u"Hele fylket"_s).ok());
    Form meeting = file.book->newCopy(u"mal-1.4"_s, {}, u"Møtet med D-001"_s);
    QVERIFY(file.apply(meeting.head.id, AddForm{meeting}).ok());
    QVERIFY(file.apply(meeting.head.id, SetMinutes{{}, {u"# Saker\n- 010155 60041 begynner"_s, false}}).ok());
    FormHead before = *file.book->head(needs);
    FormHead after = before;
    after.filledBy = QJsonObject{{u"name"_s, u"Ola 41015560035"_s}};
    QVERIFY(file.apply(needs, SetHead{before, after}).ok());

    const QVector<PrivacyFinding> ofForm = privacyFindings(*file.book, *file.book->form(needs));
    QCOMPARE(ofForm.size(), 2);
    QVERIFY(std::any_of(ofForm.cbegin(), ofForm.cend(), [&](const PrivacyFinding &one) {
        return one.cell == CellRef{u"labour_needs.skills"_s, row, {}} && one.found == number && one.kind == PrivacyFinding::Kind::NationalId;
    }));
    const QVector<PrivacyFinding> all = privacyFindings(*file.book);
    QVERIFY(holds(all, u"Renhold"_s, true));
    QVERIFY(std::any_of(all.cbegin(), all.cend(), [&](const PrivacyFinding &one) {
        return one.form == meeting.head.id && one.kind == PrivacyFinding::Kind::ParticipantCode && one.found == "D-001"_L1;
    }));
    QVERIFY(std::any_of(all.cbegin(), all.cend(), [&](const PrivacyFinding &one) {
        return one.form == meeting.head.id && one.kind == PrivacyFinding::Kind::NationalId && one.now;
    }));
}

void PrivacyTest::theHistoryAndTheVersionsAreLookedThroughToo()
{
    TestFile file;
    file.create();
    const QString needs = file.id("mal-1.1");
    QVERIFY(file.set(needs, u"geo_note"_s, {}, u"Ring 01015560041"_s).ok());
    QVERIFY(file.book->setStatus(needs, FormStatus::Done).ok());
    QVERIFY(file.book->setStatus(needs, FormStatus::Begun).ok());
    QVERIFY(file.set(needs, u"geo_note"_s, {}, u"Ring kontoret"_s).ok());
    QVERIFY(privacyFindings(*file.book, *file.book->form(needs)).isEmpty());
    const QVector<PrivacyFinding> all = privacyFindings(*file.book);
    QVERIFY(holds(all, u"04.03.2026"_s, false)); // the change, and the version
    QVERIFY(all.size() >= 2);
}

void PrivacyTest::aPlaceNeverRepeatsTheNumber()
{
    TestFile file;
    file.create();
    const QString needs = file.id("mal-1.1");
    file.addRow(needs, u"labour_needs"_s, {{u"industry"_s, u"01015560041"_s}, {u"occupation"_s, u"Renholder"_s}});
    const QVector<PrivacyFinding> all = privacyFindings(*file.book);
    QVERIFY(!all.isEmpty());
    for (const PrivacyFinding &one : all)
        QVERIFY2(!privacyLine(one).contains(u"01015560041"_s), qPrintable(privacyLine(one)));
}

/// Meetings, minutes, tasks and the forms of the process take no participant: no field leads there.
void PrivacyTest::nothingThatIsNotAboutAParticipantRefersToOne()
{
    const auto catalog = testCatalog();
    QStringList about;
    for (const Template &definition : catalog->templates()) {
        if (definition.personalData == PersonalData::Yes)
            about.append(definition.id);
    }
    QVERIFY(about.contains(u"reg-deltakere"_s) && about.contains(u"reg-praksisperioder"_s));
    const auto leadsThere = [&about](const QString &target) {
        return std::any_of(about.cbegin(), about.cend(), [&target](const QString &id) { return target == id || target.startsWith(id + u'.'); });
    };
    int references = 0;
    for (const Template &definition : catalog->templates()) {
        if (definition.personalData == PersonalData::Yes)
            continue;
        for (const QString &table : definition.subjectTables)
            QVERIFY2(!leadsThere(table), qPrintable(definition.id));
        std::function<void(const QVector<Field> &)> look = [&](const QVector<Field> &fields) {
            for (const Field &field : fields) {
                for (const QString &target : field.targets) {
                    ++references;
                    QVERIFY2(!leadsThere(target), qPrintable(definition.id + u'.' + field.id));
                }
                look(field.columns);
            }
        };
        look(definition.fields);
    }
    QVERIFY(references > 10);
}

SJUSTEG_TEST(PrivacyTest)
#include "tst_privacy.moc"
