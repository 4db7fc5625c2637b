// SPDX-License-Identifier: MPL-2.0
#include "Chain.h"
#include "TestProgram.h"

#include <QCryptographicHash>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// What is carried out of forms about participants: looked at first, never a number, nothing kept of what was declined.
class ParticipantTextsTest : public QObject, private Chain
{
    Q_OBJECT
private Q_SLOTS:
    void init() { load(); }

    void textsOfParticipantsNeedALook();
    void aTextWithABirthNumberStaysWhereItIs();
    void ofAParticipantsTextThatIsDeclinedNothingIsKept();
    void whatWasDeclinedOfAParticipantCanBeTakenAfterAll();
    void participantsThatAreLockedAreNeitherNewNorGone();
    void tooMuchTextIsRefusedWithTheReason();
};

void ParticipantTextsTest::textsOfParticipantsNeedALook()
{
    QVERIFY(m_file->offers(u"D-67"_s, u"saker"_s).first().needsConfirmation);
    QVERIFY(m_file->set(u"slutt"_s, u"a_points"_s, {}, u"Spør D-001 om vaktlisten"_s).ok());
    const Offer offer = m_file->offers(u"D-67"_s, u"saker"_s).first();
    QVERIFY(offer.refusedBecause.contains(u"D-001"_s));
    QVERIFY(accept(*m_file->book, {offer}).isEmpty());
}

void ParticipantTextsTest::aTextWithABirthNumberStaysWhereItIs()
{
    QVERIFY(m_file->set(u"slutt"_s, u"a_points"_s, {}, u"Ring 010155-60041 om vaktlisten"_s).ok());
    const Offer offer = m_file->offers(u"D-67"_s, u"saker"_s).first();
    QVERIFY(!offer.refusedBecause.isEmpty() && !offer.refusedBecause.contains(u"60041"_s));
    QVERIFY(accept(*m_file->book, {offer}).isEmpty());
}

void ParticipantTextsTest::ofAParticipantsTextThatIsDeclinedNothingIsKept()
{
    const QString said = m_file->book->form(u"slutt"_s)->fields.value(u"a_points"_s).toString();
    QVERIFY(!said.isEmpty());
    QVERIFY(m_file->keep(m_file->offers(u"D-68"_s, u"mal42"_s)).ok());
    QVERIFY(m_file->offers(u"D-68"_s, u"mal42"_s).isEmpty()); // it is remembered
    // A digest of a short text is as good as the text: whoever has the file tries all of them.
    const auto digest = [](const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256); };
    const QByteArray asJson = QJsonDocument(QJsonArray{said}).toJson(QJsonDocument::Compact);
    m_file->book.reset();
    QFile file(m_file->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("D-68"));
    for (const QByteArray &trace : {said.toUtf8(), digest(said.toUtf8()), digest(said.toUtf8()).toHex(), digest(asJson), digest(asJson).toHex(), "sha256"_ba})
        QVERIFY2(!bytes.contains(trace), trace.constData());
}

void ParticipantTextsTest::whatWasDeclinedOfAParticipantCanBeTakenAfterAll()
{
    const auto declined = [this] {
        QVector<Offer> found = declinedOffers(*m_file->book, u"mal42"_s);
        found.removeIf([](const Offer &offer) { return offer.flow != u"D-68"_s; });
        return found;
    };
    QVERIFY(m_file->keep(m_file->offers(u"D-68"_s, u"mal42"_s)).ok());
    QVERIFY(m_file->set(u"slutt"_s, u"a_points"_s, {}, u"Fast fadder"_s).ok());
    QVERIFY2(m_file->offers(u"D-68"_s, u"mal42"_s).isEmpty(), "nothing is kept to see the change by");
    QCOMPARE(declined().size(), 1);
    QVERIFY(m_file->take(declined()).ok());
    QVERIFY(m_file->book->form(u"mal42"_s)->fields.value(u"history"_s).toString().contains(u"Fast fadder"_s));
    QVERIFY(declined().isEmpty());
}

void ParticipantTextsTest::participantsThatAreLockedAreNeitherNewNorGone()
{
    QVERIFY(m_file->take(m_file->offers(u"D-68"_s, u"mal42"_s)).ok());
    m_file->book->lockParticipants();
    QVERIFY(m_file->offers(u"D-67"_s, u"saker"_s).isEmpty());
    QVERIFY(m_file->offers(u"D-68"_s, u"mal42"_s).isEmpty());
    unlockForTest(*m_file->book);
    QVERIFY(!m_file->offers(u"D-67"_s, u"saker"_s).isEmpty());
}

void ParticipantTextsTest::tooMuchTextIsRefusedWithTheReason()
{
    QVERIFY(m_file->set(u"formell"_s, u"from_intro"_s, {}, QString(3995, u'x')).ok());
    const QVector<Offer> offers = m_file->offers(u"D-69"_s, u"formell"_s);
    QCOMPARE(offers.size(), 1);
    QVERIFY(!offers.first().refusedBecause.isEmpty());
}

SJUSTEG_TEST(ParticipantTextsTest)
#include "ParticipantTextsTest.moc"
