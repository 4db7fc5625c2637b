// SPDX-License-Identifier: MPL-2.0
#include "DocumentProcess.h"
#include "TestProgram.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

/// The 22 documents: each can be had by what its rule asks for, and none comes by accident.
class DocumentsTest : public QObject
{
    Q_OBJECT

    DocumentProcess m_full; ///< every document is there
    QHash<QString, QStringList> m_forms; ///< document → the copies it stands on there

    static void eachDocument()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : documentIds())
            QTest::newRow(qPrintable(id)) << id;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &id : documentIds())
            m_forms.insert(id, m_full.satisfy(id));
        QCOMPARE(m_full.atLeast(FormStatus::Done), documentIds());
        for (const DocumentStatus &found : documentStatuses(m_full.book()))
            QVERIFY2(!found.withGaps && !found.review, qPrintable(found.document->id));
    }

    void whatTheRuleAsksForIsEnough_data() { eachDocument(); }
    void whatTheRuleAsksForIsEnough()
    {
        QFETCH(QString, id);
        DocumentProcess process;
        QCOMPARE(process.atLeast(FormStatus::Begun), QStringList());
        process.satisfy(id);
        QCOMPARE(process.status(id).status, FormStatus::Done);
        QVERIFY(!process.status(id).withGaps);
        // A finished assessment of the proposals holds the list of them.
        QCOMPARE(process.atLeast(FormStatus::Done), id == "dok-3b"_L1 ? QStringList({u"dok-3a"_s, id}) : QStringList(id));
    }

    void withoutItsOwnFormsNoDocumentStands_data() { eachDocument(); }
    void withoutItsOwnFormsNoDocumentStands()
    {
        QFETCH(QString, id);
        DocumentProcess process(m_full.file.path);
        for (const QString &form : m_forms.value(id))
            process.empty(form);
        QCOMPARE(process.status(id).status, FormStatus::Empty);
    }

    void openingAFormAgainTakesItsDocumentsBack_data() { eachDocument(); }
    void openingAFormAgainTakesItsDocumentsBack()
    {
        QFETCH(QString, id);
        DocumentProcess process(m_full.file.path);
        for (const QString &form : m_forms.value(id))
            QVERIFY(process.book().setStatus(form, FormStatus::Begun).ok());
        // The list of proposals follows content; what was finished on the same form is taken back.
        const QString taken = id == "dok-3a"_L1 ? u"dok-3b"_s : id;
        QStringList others = documentIds();
        others.removeOne(taken);
        QCOMPARE(process.atLeast(FormStatus::Done), others);
        QCOMPARE(process.status(taken).status, FormStatus::Begun);
    }

    void anchoringItsFormsAnchorsADocument_data() { eachDocument(); }
    void anchoringItsFormsAnchorsADocument()
    {
        QFETCH(QString, id);
        DocumentProcess process(m_full.file.path);
        const QJsonObject answer{{u"leader"_s, u"Rådmannen"_s}, {u"date"_s, u"2026-05-04"_s}};
        for (const QString &form : m_forms.value(id))
            QVERIFY(process.book().setStatus(form, FormStatus::Anchored, answer).ok());
        const bool proposals = dueDocument(id).templates.contains(u"mal-3.1"_s);
        QCOMPARE(process.atLeast(FormStatus::Anchored), proposals ? QStringList({u"dok-3a"_s, u"dok-3b"_s}) : QStringList(id));
        QCOMPARE(process.atLeast(FormStatus::Done), documentIds());
    }

    void aChangedFoundationMarksTheDocument_data() { eachDocument(); }
    void aChangedFoundationMarksTheDocument()
    {
        QFETCH(QString, id);
        DocumentProcess process(m_full.file.path);
        for (const QString &form : m_forms.value(id)) {
            const FormHead before = *process.book().head(form);
            FormHead after = before;
            after.review = true;
            QVERIFY(process.file.apply(form, SetHead{before, after}).ok());
        }
        for (const DocumentStatus &found : documentStatuses(process.book())) {
            QVERIFY2(found.review == (found.document->templates == dueDocument(id).templates), qPrintable(found.document->id));
            QCOMPARE(found.status, FormStatus::Done);
        }
    }

    void finishedWithGapsIsToldSo_data()
    {
        QTest::addColumn<QString>("id");
        QStringList ids = documentIds();
        ids.removeOne(u"dok-3a"_s); // follows content, not the state of a form
        for (const QString &id : std::as_const(ids))
            QTest::newRow(qPrintable(id)) << id;
    }
    void finishedWithGapsIsToldSo()
    {
        QFETCH(QString, id);
        DocumentProcess process;
        for (const QString &form : process.formsFor(id))
            QVERIFY(process.book().setStatus(form, FormStatus::Done).ok());
        QCOMPARE(process.status(id).status, FormStatus::Done);
        QVERIFY(process.status(id).withGaps);
    }

    void filledInButNotSetAsFinishedIsNotThere()
    {
        DocumentProcess process(m_full.file.path);
        for (const QStringList &forms : std::as_const(m_forms)) {
            for (const QString &form : forms)
                QVERIFY(process.book().setStatus(form, FormStatus::Begun).ok());
        }
        QCOMPARE(process.atLeast(FormStatus::Done), QStringList(u"dok-3a"_s));
        QCOMPARE(process.atLeast(FormStatus::Begun), documentIds());
    }

    void copiesWithNothingButDefaultsAreNoDocuments()
    {
        DocumentProcess process;
        const Reference about = process.occupation();
        for (const QString &id : {u"mal-2.2"_s, u"mal-5.2"_s, u"mal-6.2"_s})
            process.filler->addCopy(id, about);
        process.filler->addCopy(u"mal-4.2"_s, {}, true);
        for (const QString &id : documentIds()) {
            const Template &definition = *testCatalog()->find(dueDocument(id).templates.constFirst());
            if (definition.scope != Scope::Process)
                continue;
            const Form *form = process.book().single(definition.id);
            if (!form->head.stored)
                QVERIFY(process.file.apply(form->head.id, AddForm{*form}).ok());
        }
        QCOMPARE(process.atLeast(FormStatus::Begun), QStringList(u"dok-1b"_s)); // the occupation itself
    }

    void formsThatCoverNoDocumentGiveNone()
    {
        DocumentProcess process;
        int others = 0;
        for (const Template &definition : testCatalog()->templates()) {
            const auto &all = testCatalog()->dueDocuments();
            if (std::any_of(all.cbegin(), all.cend(), [&](const DueDocument &document) { return document.templates.contains(definition.id); }))
                continue;
            const bool one = definition.subjectTables.isEmpty() && !definition.severalCopies;
            const QString form = one ? process.book().single(definition.id)->head.id : process.filler->addCopy(definition.id);
            QVERIFY(process.book().setStatus(form, FormStatus::Done).ok());
            QVERIFY2(process.atLeast(FormStatus::Begun).isEmpty(), qPrintable(definition.id));
            ++others;
        }
        QVERIFY(others > 20);
    }
};

} // namespace sjusteg

SJUSTEG_TEST(sjusteg::DocumentsTest)
#include "DocumentsTest.moc"
