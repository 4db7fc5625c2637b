// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "handbook/DefinitionNames.h"
#include "handbook/TemplateCatalog.h"

#include <QSet>
#include <QTest>

#include <map>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// The definitions the program is delivered with, held against the numbers they must add up to.
class DefinitionsTest : public QObject
{
    Q_OBJECT
private:
    std::shared_ptr<const TemplateCatalog> m_catalog;

    template <typename Visit>
    static void eachField(const QVector<Field> &fields, Visit visit)
    {
        for (const Field &field : fields) {
            visit(field);
            eachField(field.columns, visit);
        }
    }
    QVector<const Template *> ofKind(TemplateKind kind) const
    {
        QVector<const Template *> found;
        for (const Template &definition : m_catalog->templates()) {
            if (definition.kind == kind)
                found.append(&definition);
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = TemplateCatalog::read(QStringLiteral(DEFINITIONS_DIR));
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.problem().sentence + u'\n' + read.problem().cause));
        m_catalog = *read;
    }

    void thirtyNumberedToolsAndTheRestArePresent()
    {
        int numbered = 0;
        for (const Template &definition : m_catalog->templates())
            numbered += definition.number().isEmpty() ? 0 : 1;
        QCOMPARE(numbered, 30);
        QCOMPARE(ofKind(TemplateKind::Reflection).size(), 7);
        QCOMPARE(ofKind(TemplateKind::Extra).size(), 13);
        QCOMPARE(ofKind(TemplateKind::Register).size(), 9);
        QCOMPARE(ofKind(TemplateKind::Card).size(), 1);
        QCOMPARE(ofKind(TemplateKind::Tool).size(), 6);
        QCOMPARE(m_catalog->templates().size(), 66);
    }

    void sharedDefinitionsAreExpandedAndHaveNoTemplateOfTheirOwn()
    {
        QCOMPARE(ofKind(TemplateKind::Roles).size(), 7);
        QCOMPARE(ofKind(TemplateKind::RunSheet).size(), 7);
        QCOMPARE(ofKind(TemplateKind::Checklist).size(), 4);
        for (const Template &definition : m_catalog->templates())
            QVERIFY(!definition.id.startsWith("felles-"_L1));
        QVERIFY(!m_catalog->find(u"mal-1.3"_s)->field(u"role_map"_s));
        QVERIFY(m_catalog->find(u"mal-4.3"_s)->field(u"role_map.duty"_s));
    }

    void handbookOrder()
    {
        const auto &all = m_catalog->templates();
        QCOMPARE(all.first().id, u"mal-1.1"_s);
        QCOMPARE(all.at(29).id, u"mal-7.4"_s);
        QCOMPARE(all.at(30).id, u"refleksjon-1"_s);
        QCOMPARE(all.at(37).id, u"ekstra-arshjul"_s);
        QVERIFY(all.at(58).isRegister());
        QCOMPARE(all.at(59).id, u"kort-god-praksis"_s);
        QCOMPARE(all.at(60).id, u"verktoy-fire-kriterier"_s);
    }

    void twentyTwoDocumentsAreDue()
    {
        std::map<int, int> perStep;
        for (const DueDocument &document : m_catalog->dueDocuments())
            ++perStep[document.step];
        QCOMPARE(perStep, (std::map<int, int>{{1, 3}, {2, 4}, {3, 4}, {4, 3}, {5, 3}, {6, 3}, {7, 2}}));
        for (const DueDocument &document : m_catalog->dueDocuments()) {
            for (const QString &id : document.templates)
                QVERIFY2(m_catalog->find(id)->covers.contains(document.id), qPrintable(document.id));
        }
    }

    void agendaItemsAndMinutes()
    {
        QVector<int> items;
        QVector<int> minutes;
        for (const Template *sheet : ofKind(TemplateKind::RunSheet)) {
            const Field *agenda = sheet->field(u"agenda"_s);
            items.append(int(agenda->prefill.size()));
            int sum = 0;
            for (const DeliveredRow &row : agenda->prefill)
                sum += row.cells.value("minutes"_L1).toInt();
            minutes.append(sum);
            QCOMPARE(sheet->estimateMinutes, sum);
        }
        QCOMPARE(items, (QVector<int>{11, 11, 9, 9, 10, 10, 10}));
        QCOMPARE(minutes, (QVector<int>{210, 180, 150, 150, 150, 150, 120}));
    }

    void leaderChecklistRowsAreCommonAndPerStep()
    {
        QSet<QString> common;
        QSet<QString> all;
        for (const Template *sheet : ofKind(TemplateKind::RunSheet)) {
            QSet<QString> items;
            for (const DeliveredRow &row : sheet->field(u"leader_list"_s)->prefill)
                items.insert(row.cells.value("item"_L1).toString());
            common = common.isEmpty() ? items : common.intersect(items);
            all.unite(items);
        }
        QCOMPARE(common.size(), 14);
        QCOMPARE(all.size(), 29);
    }

    void sixtyFourStatementsInGroups()
    {
        QVector<int> groups;
        for (const Template *checklist : ofKind(TemplateKind::Checklist)) {
            const Field *items = checklist->field(u"items"_s);
            QCOMPARE(items->statements.size(), 16);
            QSet<QString> names;
            for (const Statement &statement : items->statements)
                names.insert(statement.group);
            groups.append(int(names.size()));
            QVERIFY(checklist->field(u"items.unit_votes.note"_s));
        }
        QCOMPARE(groups, (QVector<int>{6, 5, 4, 4}));
    }

    void suggestedTasksAndReflectionQuestions()
    {
        QVector<int> tasks;
        for (const Template *roles : ofKind(TemplateKind::Roles))
            tasks.append(int(roles->field(u"tasks"_s)->suggestions.size()));
        QCOMPARE(tasks, (QVector<int>{7, 7, 8, 7, 8, 8, 8}));
        QVector<int> questions;
        for (const Template *reflection : ofKind(TemplateKind::Reflection))
            questions.append(int(reflection->field(u"questions"_s)->prefill.size()));
        QCOMPARE(questions, (QVector<int>{5, 9, 10, 4, 5, 4, 5}));
    }

    void fieldTypesImagesLinksAndFlows()
    {
        QSet<FieldType> types;
        int images = 0;
        for (const Template &definition : m_catalog->templates()) {
            eachField(definition.fields, [&](const Field &field) {
                types.insert(field.type);
                images += field.type == FieldType::Image ? 1 : 0;
            });
        }
        QCOMPARE(types.size(), 16);
        QCOMPARE(names::fieldTypes.size(), size_t(16));
        QCOMPARE(images, 4);
        QCOMPARE(m_catalog->find(u"reg-lenker"_s)->field(u"rows"_s)->prefill.size(), 15);
        QCOMPARE(m_catalog->flows().size(), 106);
    }

    void textsHaveALengthAndOtherOptionsAreFound()
    {
        for (const Template &definition : m_catalog->templates()) {
            eachField(definition.fields, [&](const Field &field) {
                if (field.type == FieldType::Text || field.type == FieldType::LongText)
                    QVERIFY2(field.maxLength > 0, qPrintable(definition.id + u'.' + field.id));
                if (field.type == FieldType::Choice && field.option(u"other"_s))
                    QCOMPARE(field.other, u"other"_s);
            });
        }
    }

    void everyFieldOutsideSectionsHasAHelpSentence()
    {
        for (const Template &definition : m_catalog->templates()) {
            if (definition.isRegister())
                continue;
            eachField(definition.fields, [&](const Field &field) {
                if (field.type != FieldType::Section)
                    QVERIFY2(!field.help.isEmpty(), qPrintable(definition.id + u'.' + field.id));
            });
        }
    }

    void descriptionIsWhatTheCommandLinePromises()
    {
        const QJsonArray described = describeTemplates(*m_catalog);
        QCOMPARE(described.size(), 66);
        const QJsonObject first = described.first().toObject();
        QCOMPARE(first.value("id"_L1), u"mal-1.1"_s);
        QCOMPARE(first.value("copies"_L1), u"one"_s);
        const QJsonArray fields = first.value("fields"_L1).toArray();
        const auto needs = std::find_if(fields.begin(), fields.end(), [](const QJsonValue &field) {
            return field.toObject().value("id"_L1) == u"labour_needs"_s;
        });
        QVERIFY(needs != fields.end());
        const QJsonObject table = (*needs).toObject();
        QCOMPARE(table.value("rows"_L1), u"free"_s);
        QCOMPARE(table.value("min"_L1), 3);
        const QJsonObject unit = table.value("columns"_L1).toArray().first().toObject();
        QCOMPARE(unit.value("options"_L1).toArray().size(), 3);
        QVERIFY(!unit.contains("max"_L1));
        for (const QJsonValue &value : described) {
            if (value.toObject().value("kind"_L1) == u"register"_s)
                QVERIFY(value.toObject().value("step"_L1).isNull());
        }
    }

    void readingAllTakesLittleTime()
    {
        QBENCHMARK_ONCE {
            QVERIFY(TemplateCatalog::read(QStringLiteral(DEFINITIONS_DIR)).ok());
        }
    }
};

SJUSTEG_TEST(DefinitionsTest)
#include "DefinitionsTest.moc"
