// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "WorkbookFixture.h"
#include "carry/Carry.h"
#include "carry/Origin.h"
#include "flow/Completion.h"
#include "round/Round.h"
#include "workbook/LastRound.h"

#include <QtTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// What a new round brings along, how it waits to be confirmed, and that nothing is left behind when it fails.
class RoundTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestFile> m_old;
    QString m_need;
    QString m_measure;
    QString m_occupation;
    QString m_unused;

    QString newPath() const { return m_old->folder.filePath(u"ny.sjusteg"_s); }
    std::unique_ptr<Workbook> start()
    {
        const Result<void> made = startRound(*m_old->book, newPath(), m_old->clock);
        if (!made)
            qFatal("%s %s", qPrintable(made.problem().sentence), qPrintable(made.problem().cause));
        OpenOptions options;
        options.backup = false;
        return std::move(Workbook::open(newPath(), testCatalog(), options, m_old->clock).workbook);
    }
    static QStringList idsOf(const Workbook &book, const QString &templateId, const QString &table)
    {
        QStringList ids;
        for (const Row &row : book.single(templateId)->rows(table))
            ids.append(row.id);
        return ids;
    }
    QJsonObject reference(const char *templateId, const QString &row, const QString &title) { return Reference{m_old->id(templateId), row, title}.toJson(); }

private Q_SLOTS:
    void init()
    {
        m_old = std::make_unique<TestFile>();
        m_old->create();
        m_old->addRow(m_old->id("reg-arbeidsgruppe"), u"rows"_s, {{u"name"_s, u"Kari Vik"_s}, {u"unit"_s, u"nav"_s}, {u"active"_s, true}});
        m_old->addRow(m_old->id("reg-arbeidsgivere"), u"rows"_s, {{u"name"_s, u"Bakeriet"_s}, {u"usable"_s, u"yes"_s}});
        m_need = m_old->addRow(m_old->id("mal-1.1"), u"labour_needs"_s, {{u"industry"_s, u"Renhold"_s}, {u"unit"_s, u"nav"_s}, {u"need"_s, u"large"_s}});
        m_occupation = m_old->addRow(m_old->id("mal-1.2"), u"opportunities"_s,
                                     {{u"industry"_s, u"Renhold"_s}, {u"relevance"_s, u"now"_s}, {u"reason"_s, u"Stort behov"_s}, {u"priority"_s, 1}, {u"requirements"_s, u"Ingen"_s}});
        m_unused = m_old->addRow(m_old->id("mal-1.2"), u"opportunities"_s, {{u"industry"_s, u"Transport"_s}, {u"relevance"_s, u"no"_s}});
        m_measure = m_old->addRow(m_old->id("mal-2.1"), u"measures"_s,
                                  {{u"name"_s, u"Vaskekurs"_s}, {u"unit"_s, u"vo"_s}, {u"occupations"_s, QJsonArray{reference("mal-1.2", m_occupation, u"Renhold"_s)}}});
    }

    void registersAndStartingRowsComeAlongWithTheirIds()
    {
        const auto now = start();
        QCOMPARE(now->municipality(), u"Prøvevik kommune"_s);
        QCOMPARE(idsOf(*now, u"reg-arbeidsgruppe"_s, u"rows"_s), idsOf(*m_old->book, u"reg-arbeidsgruppe"_s, u"rows"_s));
        QCOMPARE(now->single(u"reg-arbeidsgivere"_s)->rows(u"rows"_s).constFirst().cell(u"usable"_s).toString(), u"yes"_s);
        QCOMPARE(idsOf(*now, u"mal-1.1"_s, u"labour_needs"_s), QStringList{m_need});
        QCOMPARE(idsOf(*now, u"mal-2.1"_s, u"measures"_s), QStringList{m_measure});
        QCOMPARE(now->check(), QStringList());
        QVERIFY(isRoundBefore(*m_old->book, *now));
        QVERIFY(now->processName() != m_old->book->processName()); // the two files are told apart
    }

    void ownExampleCardsComeAlong()
    {
        Form card = m_old->book->newCopy(u"kort-god-praksis"_s);
        card.fields.insert(u"title"_s, u"Kaffe og norsk"_s);
        QVERIFY(m_old->apply(card.head.id, AddForm{card}).ok());
        const auto now = start();
        QCOMPARE(now->copyTitle(card.head.id), u"Kaffe og norsk"_s);
    }

    void occupationsComeOnlyWhereSomethingKeptNeedsThemAndNotJudged()
    {
        const auto now = start();
        const QVector<Row> rows = now->single(u"mal-1.2"_s)->rows(u"opportunities"_s);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().id, m_occupation);
        QCOMPARE(rows.constFirst().cell(u"requirements"_s).toString(), u"Ingen"_s);
        for (const QString &judged : {u"relevance"_s, u"reason"_s, u"priority"_s})
            QVERIFY2(isBlank(rows.constFirst().cell(judged)), qPrintable(judged));
        const Value occupation = now->single(u"mal-2.1"_s)->rows(u"measures"_s).constFirst().cell(u"occupations"_s).toArray().at(0);
        QCOMPARE(now->referenceTitle(occupation.toObject()), u"Renhold"_s);
    }

    void whatComesAlongWithAMeasureIsNobodysAnswerYet()
    {
        const auto now = start();
        const QString id = now->single(u"mal-1.2"_s)->head.id;
        QCOMPARE(now->head(id)->status, FormStatus::Empty);
        QVERIFY(originsOf(*now, *now->form(id), {u"opportunities.industry"_s, m_occupation, {}}).isEmpty());
        QVERIFY(now->apply({{}, u"edit"_s, {{id, SetCell{{u"opportunities.relevance"_s, m_occupation, {}}, noValue(), u"now"_s}}}}).ok());
        QCOMPARE(now->head(id)->status, FormStatus::Begun);
        QVERIFY(now->apply({{}, u"undo"_s, {{id, SetCell{{u"opportunities.relevance"_s, m_occupation, {}}, u"now"_s, noValue()}}}}).ok());
        QVERIFY(now->apply({{}, u"edit"_s, {{id, SetCell{{u"opportunities.requirements"_s, m_occupation, {}}, u"Ingen"_s, u"Noe"_s}}}}).ok());
        QCOMPARE(now->head(id)->status, FormStatus::Begun); // what came along has been changed
    }

    void onlyTasksThatComeAgainComeAlong()
    {
        const QString form = m_old->id("mal-1.3");
        const QString again = m_old->addRow(form, u"tasks"_s, {{u"task"_s, u"Holde oversikt"_s}, {u"recurrence"_s, u"yearly"_s}, {u"status"_s, u"done"_s}});
        m_old->addRow(form, u"tasks"_s, {{u"task"_s, u"Ringe"_s}, {u"recurrence"_s, u"once"_s}, {u"due"_s, u"2026-01-01"_s}});
        m_old->addRow(form, u"anchoring"_s, {{u"conclusion"_s, u"Ny rutine"_s}});
        const auto now = start();
        QCOMPARE(idsOf(*now, u"mal-1.3"_s, u"tasks"_s), QStringList{again});
        QCOMPARE(now->single(u"mal-1.3"_s)->rows(u"tasks"_s).constFirst().cell(u"status"_s).toString(), u"not_started"_s);
        QVERIFY(now->single(u"mal-1.3"_s)->rows(u"anchoring"_s).isEmpty());
    }

    void assessmentsMeetingsChecklistsAndParticipantsStayBehind()
    {
        Form assessment = m_old->book->newCopy(u"mal-2.2"_s, {m_old->id("mal-1.2"), m_occupation, u"Renhold"_s});
        assessment.fields.insert(u"note"_s, u"Hemmelig vurdering"_s);
        QVERIFY(m_old->apply(assessment.head.id, AddForm{assessment}).ok());
        QVERIFY(m_old->set(m_old->id("mal-4.1"), u"items.status"_s, u"s01"_s, u"met"_s).ok());
        m_old->addRow(m_old->id("reg-deltakere"), u"rows"_s, {{u"code"_s, u"D-042"_s}});
        m_old->addRow(m_old->id("reg-avklaringer"), u"rows"_s, {{u"text"_s, u"En beslutning"_s}, {u"kind"_s, u"decision"_s}});
        const auto now = start();
        QVERIFY(!now->head(assessment.head.id));
        QVERIFY(now->single(u"reg-deltakere"_s)->rows(u"rows"_s).isEmpty());
        QVERIFY(now->single(u"reg-avklaringer"_s)->rows(u"rows"_s).isEmpty());
        QVERIFY(isBlank(now->single(u"mal-4.1"_s)->value({u"items.status"_s, u"s01"_s, {}})));
    }

    void thePatternComesAlongAndSoDoesTheWheel()
    {
        Form pattern = m_old->book->newCopy(u"mal-4.2"_s, {}, {}, true);
        pattern.fields.insert(u"offer"_s, u"Vi tilbyr fast kontakt"_s);
        QVERIFY(m_old->apply(pattern.head.id, AddForm{pattern}).ok());
        const QString activity = m_old->addRow(m_old->id("ekstra-arshjul"), u"activities"_s, {{u"activity"_s, u"Fadderkurs"_s}, {u"type"_s, u"running"_s}});
        const auto now = start();
        const Form *kept = now->form(pattern.head.id);
        QVERIFY(kept && kept->head.pattern);
        QCOMPARE(kept->fields.value(u"offer"_s, noValue()).toString(), u"Vi tilbyr fast kontakt"_s);
        QCOMPARE(idsOf(*now, u"ekstra-arshjul"_s, u"activities"_s), QStringList{activity});
    }

    void anActivityWhoseTaskStaysBehindKeepsItsWords()
    {
        const QString task = m_old->addRow(m_old->id("mal-1.3"), u"tasks"_s,
                                           {{u"task"_s, u"Ringe arbeidsgivere"_s}, {u"recurrence"_s, u"once"_s}, {u"lead_unit"_s, u"nav"_s}});
        const QString activity = m_old->addRow(m_old->id("ekstra-arshjul"), u"activities"_s, {{u"type"_s, u"running"_s}});
        const Form &wheel = *m_old->book->single(u"ekstra-arshjul"_s);
        const QJsonObject entry{{u"flow"_s, u"D-70"_s}, {u"field"_s, u"activities"_s}, {u"row"_s, activity},
                                {u"from"_s, QJsonObject{{u"form"_s, m_old->id("mal-1.3")}, {u"row"_s, task}, {u"field"_s, u"tasks"_s}}}};
        QVERIFY(m_old->apply(wheel.head.id, SetOrigins{wheel.carried, QJsonArray{entry}, {}, {}}).ok());
        const auto now = start();
        const Form *kept = now->single(u"ekstra-arshjul"_s);
        QCOMPARE(kept->rows(u"activities"_s).constFirst().cell(u"activity"_s).toString(), u"Ringe arbeidsgivere"_s);
        QVERIFY(kept->carried.isEmpty());
    }

    void rowsFromTheLastRoundCountOnlyOnceConfirmed()
    {
        const auto now = start();
        const QString id = now->single(u"mal-1.1"_s)->head.id;
        QVERIFY(isUnconfirmed(*now->form(id), u"labour_needs"_s, m_need));
        QCOMPARE(now->head(id)->status, FormStatus::Empty); // nobody has done anything yet
        const auto lacksRows = [&] {
            const QVector<Missing> gaps = missing(*now, *now->form(id));
            return std::any_of(gaps.cbegin(), gaps.cend(), [](const Missing &gap) { return gap.cell.field == u"labour_needs"_s; });
        };
        const auto remindsOf = [&] { return !notices(*now, *now->form(id)).isEmpty(); };
        QVERIFY(lacksRows());
        QVERIFY(remindsOf());
        const Form &form = *now->form(id);
        QVERIFY(now->apply({{}, u"edit"_s, {{id, SetOrigins{form.carried, confirmedOrigins(form, u"labour_needs"_s, m_need), {}, {}}}}}).ok());
        QVERIFY(!isUnconfirmed(*now->form(id), u"labour_needs"_s, m_need));
        QVERIFY(!remindsOf());
        QCOMPARE(now->head(id)->status, FormStatus::Begun);
    }

    void anEditConfirmsTheRowAndUndoTakesItBack()
    {
        const auto now = start();
        const QString id = now->single(u"mal-1.1"_s)->head.id;
        const Edit edit = withEffects(*now, {{}, u"edit"_s, {{id, SetCell{{u"labour_needs.count"_s, m_need, {}}, noValue(), 12}}}});
        QVERIFY(now->apply(edit).ok());
        QVERIFY(!isUnconfirmed(*now->form(id), u"labour_needs"_s, m_need));
        QVERIFY(now->apply(edit.inverted()).ok());
        QVERIFY(isUnconfirmed(*now->form(id), u"labour_needs"_s, m_need));
    }

    void theMarkIsThereAfterReopening()
    {
        const QString id = start()->single(u"mal-1.1"_s)->head.id; // closed again at once
        const OpenResult again = Workbook::open(newPath(), testCatalog(), {.readOnly = true, .backup = false, .lockOwner = {}}, m_old->clock);
        QVERIFY(again.workbook);
        QCOMPARE(unconfirmedRows(*again.workbook->form(id)), QStringList{m_need});
    }

    void theOldFileIsNotTouched()
    {
        QFile file(m_old->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        start();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void aFailedStartLeavesNothing()
    {
        const QString nowhere = m_old->folder.filePath(u"finnes ikke/ny.sjusteg"_s);
        QVERIFY(!startRound(*m_old->book, nowhere, m_old->clock));
        QVERIFY(!QFile::exists(nowhere));
        QFile taken(newPath());
        QVERIFY(taken.open(QIODevice::WriteOnly));
        QCOMPARE(taken.write("noe annet"), 9);
        taken.close();
        QVERIFY(!startRound(*m_old->book, newPath(), m_old->clock));
        QVERIFY(taken.open(QIODevice::ReadOnly));
        QCOMPARE(taken.readAll(), QByteArray("noe annet"));
        QCOMPARE(QDir(m_old->folder.path()).entryList({u".sjusteg-*"_s}, QDir::Dirs | QDir::Hidden).size(), 0);
    }
};

SJUSTEG_TEST(RoundTest)
#include "tst_round.moc"
