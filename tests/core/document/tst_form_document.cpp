// SPDX-License-Identifier: MPL-2.0
#include "DocumentText.h"
#include "TestProgram.h"
#include "document/DocumentBuilder.h"
#include "document/Report.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace sjusteg;

class TestFormDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = TemplateCatalog::read(QStringLiteral(DEFINITIONS_DIR));
        QVERIFY(catalog.ok());
        auto made = Workbook::create(m_dir.filePath(QStringLiteral("p.sjusteg")), *catalog, QStringLiteral("Prøve kommune"));
        QVERIFY(made.ok());
        m_workbook = std::move(*made);
    }

    void filledPrintsLeaveOutTheOptionalNobodyFilled()
    {
        Form form = m_workbook->newCopy(QStringLiteral("mal-1.1"));
        form.fields.insert(QStringLiteral("geo_area"), QJsonArray{QStringLiteral("county")});
        QString text = textOf(buildFormDocument(*m_workbook, form).blocks);
        QVERIFY(text.contains(QStringLiteral("[x] Fylket")));
        QVERIFY(text.contains(QStringLiteral("[ ] Kommunen")));
        QVERIFY(!text.contains(QStringLiteral("Presisering av området")));
        form.fields.insert(QStringLiteral("geo_note"), QStringLiteral("Nabokommunene"));
        text = textOf(buildFormDocument(*m_workbook, form).blocks);
        QVERIFY(text.contains(QStringLiteral("Presisering av området: Nabokommunene")));
    }

    void optionalColumnsAreLeftOutUntilOneRowHasThem()
    {
        Form form = m_workbook->newCopy(QStringLiteral("mal-1.1"));
        Row row{QStringLiteral("a"), {{QStringLiteral("industry"), QStringLiteral("Renhold")}}};
        form.tables[QStringLiteral("labour_needs")] = {row};
        QVERIFY(!textOf(buildFormDocument(*m_workbook, form).blocks).contains(QStringLiteral("| Kildens dato")));
        row.cells.insert(QStringLiteral("source_date"), QStringLiteral("2026-03-09"));
        form.tables[QStringLiteral("labour_needs")] = {row};
        const QString text = textOf(buildFormDocument(*m_workbook, form).blocks);
        QVERIFY(text.contains(QStringLiteral("| Kildens dato")));
        QVERIFY(text.contains(QStringLiteral("09.03.2026")));
    }

    void amountsAndSeveralChoicesAreWrittenAsInASentence()
    {
        Form plan = m_workbook->newCopy(QStringLiteral("mal-3.2"));
        plan.tables[QStringLiteral("budget")] = {{QStringLiteral("a"), {{QStringLiteral("amount"), 1250000}}}};
        QVERIFY(textOf(buildFormDocument(*m_workbook, plan).blocks).contains(QStringLiteral("1\u00a0250\u00a0000\u00a0kr")));
        Form wheel = m_workbook->newCopy(QStringLiteral("ekstra-arshjul"));
        wheel.fields.insert(QStringLiteral("year"), 2026);
        wheel.tables[QStringLiteral("activities")] = {{QStringLiteral("a"), {{QStringLiteral("activity"), QStringLiteral("Kurs")},
            {QStringLiteral("months"), QJsonArray{QStringLiteral("m03"), QStringLiteral("m09")}}}}};
        const QString text = textOf(buildFormDocument(*m_workbook, wheel).blocks);
        QVERIFY(text.contains(QStringLiteral("Mars, september")));
        QVERIFY(text.contains(QStringLiteral("2026"))); // a year is no amount
    }

    void blankPrintsHoldEveryRequiredField_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : {QStringLiteral("mal-1.1"), QStringLiteral("mal-1.2"), QStringLiteral("mal-2.2"), QStringLiteral("mal-6.2"), QStringLiteral("mal-7.4")})
            QTest::newRow(qPrintable(id)) << id;
    }

    void blankPrintsHoldEveryRequiredField()
    {
        QFETCH(QString, id);
        const Template *definition = m_workbook->catalog().find(id);
        QVERIFY(definition);
        const QString text = textOf(buildBlankDocument(*m_workbook, *definition).blocks);
        for (const Field &field : definition->fields) {
            if (field.need == Need::Required && field.type != FieldType::Section)
                QVERIFY2(text.contains(field.label), qPrintable(field.label));
        }
    }

    void anEvaluationPrintsItsPartsSideBySideOnceAnswered()
    {
        Form form = m_workbook->newCopy(QStringLiteral("mal-7.4"));
        const QString heading = QStringLiteral("De tre vurderingene side om side");
        QVERIFY(!textOf(buildFormDocument(*m_workbook, form).blocks).contains(heading));
        form.fields.insert(QStringLiteral("a_suitable"), QStringLiteral("yes"));
        form.fields.insert(QStringLiteral("c_willing"), QStringLiteral("no"));
        const QString text = textOf(buildFormDocument(*m_workbook, form).blocks);
        QVERIFY(text.contains(heading));
        QVERIFY(text.contains(QStringLiteral("Videre bruk av arbeidsplassen\n△ Ulik vurdering\nJa\n\nNei")));
        PrintOptions employer; // what one party gets must not tell what the others said
        employer.part = QStringLiteral("C");
        QVERIFY(!textOf(buildFormDocument(*m_workbook, form, employer).blocks).contains(heading));
    }

    void theReportHoldsMeasuresByOccupationAfterTheirAssessments()
    {
        const auto matrix = [&] {
            for (const Document &document : buildReport(*m_workbook, {{QStringLiteral("4")}})) {
                if (document.subject == QStringLiteral("Measures by occupation"))
                    return document;
            }
            return Document();
        };
        QVERIFY(matrix().blocks.isEmpty());
        const auto add = [&](const QString &templateId, const QString &table, const QHash<QString, Value> &cells) {
            const QString form = m_workbook->single(templateId)->head.id;
            Row row = m_workbook->newRow(form, table);
            for (auto it = cells.cbegin(); it != cells.cend(); ++it)
                row.cells.insert(it.key(), *it);
            QVERIFY(m_workbook->apply({QStringLiteral("t"), QStringLiteral("edit"), {{form, InsertRow{table, 0, row}}}}).ok());
        };
        add(QStringLiteral("mal-1.2"), QStringLiteral("opportunities"),
            {{QStringLiteral("industry"), QStringLiteral("Renhold")}, {QStringLiteral("relevance"), QStringLiteral("now")}});
        add(QStringLiteral("mal-2.1"), QStringLiteral("measures"), {{QStringLiteral("name"), QStringLiteral("Vaskekurs")}});
        const QString text = textOf(matrix().blocks);
        QVERIFY(matrix().landscape);
        QVERIFY(text.contains(QStringLiteral("| Renhold")));
        QVERIFY(text.contains(QStringLiteral("Vaskekurs")));
        QVERIFY(text.contains(QStringLiteral("○")));
        QVERIFY(text.contains(QStringLiteral("No measure is kept or adjusted.")));
    }

    void blankRunSheetsHaveNoLeadersList()
    {
        const Template *definition = m_workbook->catalog().find(QStringLiteral("mal-1.4"));
        QVERIFY(definition);
        const QString label = definition->field(QStringLiteral("leader_list"))->label;
        QVERIFY(!textOf(buildBlankDocument(*m_workbook, *definition).blocks).contains(label));
        PrintOptions everything;
        everything.everything = true;
        QVERIFY(textOf(buildBlankDocument(*m_workbook, *definition, everything).blocks).contains(label));
    }

    void theAgendaShowsTimesButNotTheScript()
    {
        const Form form = m_workbook->newCopy(QStringLiteral("mal-1.4"));
        PrintOptions options;
        options.agendaOnly = true;
        const Document agenda = buildFormDocument(*m_workbook, form, options);
        const QString text = textOf(agenda.blocks);
        QVERIFY(text.contains(QStringLiteral("09:00")));
        QVERIFY(text.contains(QStringLiteral("| Metode")));
        QVERIFY(!text.contains(QStringLiteral("| Hensikt")));
    }

    void formsAboutParticipantsSayThatTheyHoldPersonalData()
    {
        const Template *about = m_workbook->catalog().find(QStringLiteral("mal-7.4"));
        const Template *other = m_workbook->catalog().find(QStringLiteral("mal-1.1"));
        QVERIFY(buildBlankDocument(*m_workbook, *about).footer.contains(QStringLiteral("Contains personal data")));
        QVERIFY(!buildBlankDocument(*m_workbook, *other).footer.contains(QStringLiteral("Contains personal data")));
    }

    void aPartIsPrintedAlone()
    {
        PrintOptions options;
        options.part = QStringLiteral("B");
        const Document part = buildBlankDocument(*m_workbook, *m_workbook->catalog().find(QStringLiteral("mal-7.4")), options);
        const QString text = textOf(part.blocks);
        QVERIFY(text.contains(QStringLiteral("Praksisperiode")));
        QVERIFY(text.contains(QStringLiteral("Del B")));
        QVERIFY(!text.contains(QStringLiteral("Del A")));
        QVERIFY(!text.contains(QStringLiteral("Del C")));
        QVERIFY(part.largeType);
    }

    void exportNamesAreSafeOnEverySystem()
    {
        Form form = m_workbook->newCopy(QStringLiteral("mal-2.2"), {}, QStringLiteral("Helse/omsorg: \"ny\"?"));
        const QString name = exportName(*m_workbook, form);
        QVERIFY(name.contains(QStringLiteral("2.2")));
        QVERIFY(name.contains(QStringLiteral("Helse omsorg")));
        QVERIFY(!name.contains(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|]"))));
    }

    void exportNamesFitInAFileSystemInEveryScript()
    {
        // Three bytes a letter: a hundred of them are more than the 255 bytes a name may have.
        Form form = m_workbook->newCopy(QStringLiteral("mal-2.2"), {}, QString(200, QChar(0x1275)));
        const QByteArray name = (exportName(*m_workbook, form) + QStringLiteral(" (25).pdf")).toUtf8();
        QVERIFY2(name.size() <= 255, qPrintable(QString::number(name.size())));
        QVERIFY(name.contains("2.2"));
        // A mark that turns the direction of the name is not part of it.
        form = m_workbook->newCopy(QStringLiteral("mal-2.2"), {}, QStringLiteral("Renhold\u202egpj"));
        QVERIFY(exportName(*m_workbook, form).endsWith(QStringLiteral("Renholdgpj")));
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workbook> m_workbook;
};

SJUSTEG_TEST(TestFormDocument)
#include "tst_form_document.moc"
