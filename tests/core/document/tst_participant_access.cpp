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
