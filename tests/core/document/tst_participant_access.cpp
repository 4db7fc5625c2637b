// SPDX-License-Identifier: MPL-2.0
#include "DocumentText.h"
#include "TestProgram.h"
#include "UnlockedWorkbook.h"
#include "WorkbookFixture.h"
#include "document/DocumentTexts.h"
#include "document/ParticipantAccess.h"

#include <QtTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Innsyn: everything about one participant, and nothing about the others.
class ParticipantAccessTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestFile> m_file;

    QString addParticipant(const QString &code) { return m_file->addRow(m_file->id("reg-deltakere"), u"rows"_s, {{u"code"_s, code}}); }
    QJsonObject to(const QString &participant) { return Reference{m_file->id("reg-deltakere"), participant, {}}.toJson(); }
    QString addPlacement(const QString &participant, const QString &mentor)
    {
        return m_file->addRow(m_file->id("reg-praksisperioder"), u"rows"_s,
                              {{u"participant"_s, Reference{m_file->id("reg-deltakere"), participant, {}}.toJson()}, {u"mentor"_s, mentor}});
    }
    QString addFollowUp(const QString &placement, const QString &point)
    {
        Form form = m_file->book->newCopy(u"mal-6.5"_s, {m_file->id("reg-praksisperioder"), placement, {}});
        form.fields.insert(u"improve"_s, point);
        return m_file->apply(form.head.id, AddForm{form}).ok() ? form.head.id : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestFile>();
        m_file->create();
        unlockForTest(*m_file->book);
    }

    void everythingAboutOneAndNothingAboutTheOthers()
    {
        const QString mine = addParticipant(u"D-001"_s);
        const QString other = addParticipant(u"D-002"_s);
        const QString form = addFollowUp(addPlacement(mine, u"Kokken"_s), u"Lære vaktlisten"_s);
        addFollowUp(addPlacement(other, u"Verkstedlederen"_s), u"Komme presis"_s);
        QVERIFY(!form.isEmpty());
        QVERIFY(m_file->set(form, u"improve"_s, {}, u"Lære arbeidsplanen"_s).ok());
        QVERIFY(m_file->book->setStatus(form, FormStatus::Done).ok());
        const QVector<Document> documents = buildParticipantAccess(*m_file->book, u"d-001"_s);
        const QString text = textOf(documents);
        QVERIFY(text.contains(u"D-001"_s));
        QVERIFY(text.contains(u"Kokken"_s));
        QVERIFY(text.contains(u"Lære arbeidsplanen"_s)); // as it stands, and in the version that was kept
        QVERIFY(text.contains(u"Lære vaktlisten"_s));    // what it was before, among the corrections
        for (const QString &never : {u"D-002"_s, u"Verkstedlederen"_s, u"Komme presis"_s})
            QVERIFY2(!text.contains(never), qPrintable(never));
        QVERIFY(documents.first().title.contains(u"Access"_s));
        for (const Document &document : documents)
            QVERIFY2(document.footer.contains(u"Contains personal data"_s), qPrintable(document.title));
        QVERIFY(textsOf(documents.first()).join(u'\n').contains(documents.at(1).title)); // the front page says what comes
    }

    void ofAFormAboutSeveralOnlyWhatIsAboutThisOne()
    {
        const QString mine = addParticipant(u"D-001"_s);
        const QString other = addParticipant(u"D-002"_s);
        const auto reference = [this](const QString &row) { return Reference{m_file->id("reg-deltakere"), row, {}}.toJson(); };
        Form handins = m_file->book->newCopy(u"verktoy-innlevering"_s, {}, u"Renhold"_s);
        handins.fields.insert(u"members"_s, QJsonArray{reference(mine), reference(other)});
        handins.tables.insert(u"handins"_s, {Row{u"h1"_s, {{u"participant"_s, reference(mine)}, {u"feedback"_s, u"Bra jobbet"_s}}},
                                             Row{u"h2"_s, {{u"participant"_s, reference(other)}, {u"feedback"_s, u"Mangler bilder"_s}}}});
        QVERIFY(m_file->apply(handins.head.id, AddForm{handins}).ok());
        const QString text = textOf(buildParticipantAccess(*m_file->book, u"D-001"_s));
        QVERIFY2(text.contains(u"Bra jobbet"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"D-002"_s) && !text.contains(u"Mangler bilder"_s), qPrintable(text));
    }

    void whatAFormAboutSeveralHeldEarlierIsPrintedToo()
    {
        const QString mine = addParticipant(u"D-001"_s);
        const QString other = addParticipant(u"D-002"_s);
        Form group = m_file->book->newCopy(u"verktoy-innlevering"_s);
        group.fields.insert(u"group"_s, u"Høstgruppen"_s);
        group.fields.insert(u"members"_s, QJsonArray{to(mine), to(other)});
        group.tables.insert(u"handins"_s, {Row{u"h1"_s, {{u"participant"_s, to(mine)}, {u"feedback"_s, u"Første tilbakemelding"_s}}},
                                           Row{u"h2"_s, {{u"participant"_s, to(other)}, {u"feedback"_s, u"Til den andre"_s}}}});
        const QString form = group.head.id;
        QVERIFY(m_file->apply(form, AddForm{group}).ok());
        QVERIFY(m_file->book->setStatus(form, FormStatus::Done).ok());
        QVERIFY(m_file->book->setStatus(form, FormStatus::Begun).ok());
        QVERIFY(m_file->set(form, u"handins.feedback"_s, u"h1"_s, u"Andre tilbakemelding"_s).ok());
        QVERIFY(m_file->set(form, u"handins.feedback"_s, u"h2"_s, u"Også til den andre"_s).ok());
        QVERIFY(m_file->set(form, u"members"_s, {}, QJsonArray{to(other)}).ok());
        const int at = m_file->book->form(form)->rowIndex(u"handins"_s, u"h1"_s);
        QVERIFY(m_file->apply(form, RemoveRow{u"handins"_s, at, *m_file->book->form(form)->row(u"handins"_s, u"h1"_s)}).ok());

        // Nothing of the participant stands in it any more; the version and the history know.
        const QVector<Document> documents = buildParticipantAccess(*m_file->book, u"D-001"_s);
        QString versions;
        QString changes;
        for (const Document &document : documents) {
            if (document.title.startsWith(u"Earlier version"_s))
                versions += textsOf(document).join(u'\n');
            else if (document.title == u"What was written and corrected"_s)
                changes = textsOf(document).join(u'\n');
        }
        QVERIFY2(versions.contains(u"Første tilbakemelding"_s) && versions.contains(u"Høstgruppen"_s), qPrintable(versions));
        QVERIFY2(changes.contains(u"Første tilbakemelding"_s) && changes.contains(u"Andre tilbakemelding"_s) && changes.contains(u"Row deleted"_s), qPrintable(changes));
        const QString text = textOf(documents);
        for (const QString &never : {u"D-002"_s, u"den andre"_s})
            QVERIFY2(!text.contains(never), qPrintable(text));
    }

    void aRowThatWasAboutAnotherForAWhileIsPrintedForItsOwnTime()
    {
        const QString mine = addParticipant(u"D-001"_s);
        const QString other = addParticipant(u"D-002"_s);
        const QString rows = u"rows"_s;
        const QString placements = m_file->id("reg-praksisperioder");
        const QString placement = addPlacement(mine, u"Kokken"_s);
        QVERIFY(m_file->set(placements, u"rows.mentor"_s, placement, u"Kjøkkensjefen"_s).ok());
        QVERIFY(m_file->set(placements, u"rows.participant"_s, placement, to(other)).ok()); // the wrong one was chosen
        QVERIFY(m_file->set(placements, u"rows.mentor"_s, placement, u"Verkstedlederen"_s).ok());
        const QString first = textOf(buildParticipantAccess(*m_file->book, u"D-001"_s));
        QVERIFY2(first.contains(u"Kokken"_s) && first.contains(u"Kjøkkensjefen"_s) && !first.contains(u"Verkstedlederen"_s) && !first.contains(u"D-002"_s), qPrintable(first));
        const QString second = textOf(buildParticipantAccess(*m_file->book, u"D-002"_s));
        QVERIFY2(second.contains(u"Verkstedlederen"_s) && !second.contains(u"Kokken"_s) && !second.contains(u"D-001"_s), qPrintable(second));
    }

    void formsAboutAPlacementThatWasTakenAwayAreFound()
    {
        const QString mine = addParticipant(u"D-001"_s);
        const QString placement = addPlacement(mine, u"Kokken"_s);
        QVERIFY(!addFollowUp(placement, u"Lære vaktlisten"_s).isEmpty());
        const QString placements = m_file->id("reg-praksisperioder");
        const Row row = *m_file->book->form(placements)->row(u"rows"_s, placement);
        QVERIFY(m_file->apply(placements, RemoveRow{u"rows"_s, 0, row}).ok());
        const QString text = textOf(buildParticipantAccess(*m_file->book, u"D-001"_s));
        QVERIFY2(text.contains(u"Lære vaktlisten"_s) && text.contains(u"Kokken"_s), qPrintable(text));
    }

    void whatIsLeftOutIsSaid()
    {
        const QString mine = addParticipant(u"D-001"_s);
        const QString other = addParticipant(u"D-002"_s);
        addFollowUp(addPlacement(mine, u"Kokken"_s), u"Lære vaktlisten"_s);
        const auto front = [this] { return textsOf(buildParticipantAccess(*m_file->book, u"D-001"_s).first()).join(u'\n'); };
        QVERIFY(front().contains(u"Backups"_s));
        QVERIFY2(!front().contains(u"all the same"_s) && !front().contains(u"other participants"_s), qPrintable(front()));
        QVERIFY(m_file->set(m_file->id("mal-1.2"), u"conclusion"_s, {}, u"Spør D-001 om renhold"_s).ok());
        QVERIFY(m_file->set(m_file->id("mal-1.2"), u"conclusion"_s, {}, u"Renhold"_s).ok()); // the history knows
        const QString theirs = addFollowUp(addPlacement(other, u"Verkstedlederen"_s), u"Arbeider med D-001"_s);
        QVERIFY2(front().contains(m_file->book->catalog().find(u"mal-1.2"_s)->title), qPrintable(front()));
        QVERIFY2(front().contains(u"other participants"_s) && front().contains(m_file->book->catalog().find(u"mal-6.5"_s)->title), qPrintable(front()));
        QVERIFY2(!front().contains(u"D-002"_s) && !theirs.isEmpty(), qPrintable(front()));
    }

    void changesComeInTheOrderOfTimeAndQuickOnesAsOne()
    {
        const QString mine = addParticipant(u"D-001"_s);
        const QString placement = addPlacement(mine, u"Kokken"_s);
        const QString form = addFollowUp(placement, {});
        const QString point = m_file->book->form(form)->rows(u"ratings"_s).constFirst().id;
        const QVector<Option> options = m_file->book->catalog().find(u"mal-6.5"_s)->field(u"ratings.rating"_s)->options;
        QVERIFY(options.size() >= 3);
        const auto after = [this](int seconds) { m_file->clock->time = m_file->clock->time.addSecs(seconds); };
        after(300);
        for (int i = 0; i < 3; ++i) { // on the way to the third
            QVERIFY(m_file->set(form, u"ratings.rating"_s, point, options.at(i).id).ok());
            after(10);
        }
        after(300);
        for (const QString &text : {u"Lære"_s, u"Lære vaktlisten"_s}) {
            QVERIFY(m_file->set(form, u"improve"_s, {}, text).ok());
            after(5);
        }
        // What was written and taken out again is told.
        QVERIFY(m_file->set(form, u"missing_for_job"_s, {}, u"Er ofte borte"_s).ok());
        after(5);
        QVERIFY(m_file->set(form, u"missing_for_job"_s, {}, u"Øve på telefon"_s).ok());
        after(300);
        QVERIFY(m_file->set(m_file->id("reg-praksisperioder"), u"rows.mentor"_s, placement, u"Kjøkkensjefen"_s).ok());

        const QVector<Document> documents = buildParticipantAccess(*m_file->book, u"D-001"_s);
        const TableBlock *changes = nullptr;
        for (const Block &block : documents.constLast().blocks)
            changes = std::get_if<TableBlock>(&block) ? std::get_if<TableBlock>(&block) : changes;
        QVERIFY(changes);
        QStringList lines, times;
        for (const QVector<TableBlock::Cell> &row : changes->rows) {
            lines.append(row.at(1).text + u" | "_s + row.at(2).text + u" | "_s + row.at(3).text);
            times.append(QDateTime::fromString(row.at(0).text, u"dd.MM.yyyy HH:mm"_s).toString(Qt::ISODate));
        }
        const QString all = lines.join(u'\n');
        QStringList sorted = times;
        sorted.sort();
        QCOMPARE(times, sorted);
        QVERIFY2(lines.constLast().contains(u"Kjøkkensjefen"_s), qPrintable(all)); // though that form comes before the others
        const QStringList rated = lines.filter(m_file->book->ownRowTitle(form, u"ratings"_s, point));
        QVERIFY(!m_file->book->ownRowTitle(form, u"ratings"_s, point).isEmpty());
        QCOMPARE(rated.size(), 1);
        QVERIFY2(rated.constFirst().endsWith(u" |  | "_s + options.at(2).label), qPrintable(all));
        QCOMPARE(lines.filter(u"Lære"_s).size(), 1);
        QVERIFY2(all.contains(u"Er ofte borte"_s) && all.contains(u"Øve på telefon"_s), qPrintable(all));
        const QString text = textOf(documents);
        QVERIFY2(!text.contains(u"Write only what is needed"_s), qPrintable(text));
    }

    void aCodeNobodyHasAndLockedParticipantsGiveNothing()
    {
        addParticipant(u"D-001"_s);
        QVERIFY(buildParticipantAccess(*m_file->book, u"D-009"_s).isEmpty());
        QVERIFY(buildParticipantAccess(*m_file->book, {}).isEmpty());
        m_file->book->lockParticipants();
        QVERIFY(buildParticipantAccess(*m_file->book, u"D-001"_s).isEmpty());
    }
};

SJUSTEG_TEST(ParticipantAccessTest)
#include "tst_participant_access.moc"
