// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
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

    void whatIsNoPackIsRefused()
    {
        QVERIFY(!TemplateCatalog::unpack({}).ok());
        QVERIFY(!TemplateCatalog::unpack("{\"id\": \"mal-1.1\"}").ok());
        QVERIFY(!TemplateCatalog::unpack(m_packed.first(m_packed.size() / 2)).ok());
    }
};

SJUSTEG_TEST(CatalogPackTest)
#include "CatalogPackTest.moc"
