// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "handbook/FlowPlan.h"
#include "handbook/TemplateCatalog.h"

#include <QTest>

using namespace sjusteg;

/// What the program reads at start is what the build has read and checked.
class CatalogPackTest : public QObject
{
    Q_OBJECT
private:
    std::shared_ptr<const TemplateCatalog> m_read;
    QByteArray m_packed;

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = TemplateCatalog::read(QStringLiteral(DEFINITIONS_DIR));
        QVERIFY(read.ok());
        m_read = *read;
        m_packed = m_read->pack();
    }

    void everythingComesOutAsItWentIn()
    {
        const auto unpacked = TemplateCatalog::unpack(m_packed);
        QVERIFY(unpacked.ok());
        QCOMPARE(describeTemplates(**unpacked), describeTemplates(*m_read));
        QCOMPARE((*unpacked)->flows(), m_read->flows());
        QCOMPARE((*unpacked)->dueDocuments().size(), m_read->dueDocuments().size());
        QVERIFY((*unpacked)->pack() == m_packed);
    }

    void aTemplateIsThereWhoeverAsksForItFirst()
    {
        for (const Template &wanted : m_read->templates()) {
            const auto unpacked = *TemplateCatalog::unpack(m_packed);
            const Template *found = unpacked->find(wanted.id);
            QVERIFY2(found, qPrintable(wanted.id));
            QCOMPARE(found->title, wanted.title);
            QCOMPARE(found->fields.size(), wanted.fields.size());
            QCOMPARE(unpacked->ofStep(wanted.step.value_or(-1)).size(), m_read->ofStep(wanted.step.value_or(-1)).size());
            QCOMPARE(found, unpacked->find(wanted.id)); // pointers are kept all over the program
        }
    }

    void whatIsAboutParticipantsIsKnownBeforeAnythingIsUnpacked()
    {
        const auto unpacked = *TemplateCatalog::unpack(m_packed);
        int about = 0;
        for (const Template &wanted : m_read->templates()) {
            QCOMPARE(unpacked->isAboutParticipants(wanted.id), wanted.personalData == PersonalData::Yes);
            about += wanted.personalData == PersonalData::Yes ? 1 : 0;
        }
        QVERIFY(about > 0);
        QVERIFY(!unpacked->isAboutParticipants(QStringLiteral("no-such")));
    }

    void theFlowsLeadWhereTheyLed()
    {
        const auto unpacked = *TemplateCatalog::unpack(m_packed);
        const auto names = [](const QVector<const FlowRule *> &rules) {
            QStringList ids;
            for (const FlowRule *rule : rules)
                ids.append(rule->members.join(QLatin1Char('+')));
            return ids;
        };
        const FlowPlan &found = unpacked->flowPlan();
        const FlowPlan &wanted = m_read->flowPlan();
        QVERIFY(wanted.rules().size() > 50);
        QCOMPARE(found.rules().size(), wanted.rules().size());
        for (const Template &definition : m_read->templates()) {
            QCOMPARE(names(found.into(definition.id)), names(wanted.into(definition.id)));
            QCOMPARE(names(found.outOf(definition.id)), names(wanted.outOf(definition.id)));
            for (const Field &field : definition.fields)
                QCOMPARE(names(found.dependingOn(definition.id, field.id)), names(wanted.dependingOn(definition.id, field.id)));
        }
        for (const FlowRule &rule : wanted.rules())
            QCOMPARE(found.rule(rule.id)->where.toJson(), rule.where.toJson());
    }

    void whatIsNoPackIsRefused()
    {
        QVERIFY(!TemplateCatalog::unpack({}).ok());
        QVERIFY(!TemplateCatalog::unpack("{\"id\": \"mal-1.1\"}").ok());
        QVERIFY(!TemplateCatalog::unpack(m_packed.first(m_packed.size() / 2)).ok());
    }
};

SJUSTEG_TEST(CatalogPackTest)
#include "CatalogPackTest.moc"
