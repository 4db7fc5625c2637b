// SPDX-License-Identifier: MPL-2.0
#include "handbook/DefinitionReader.h"

#include "handbook/DefinitionNames.h"
#include "handbook/FieldReader.h"
#include "handbook/Steps.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DefinitionReader {
    Q_DECLARE_TR_FUNCTIONS(DefinitionReader)
};

void readHead(ObjectReader &reader, Template &definition)
{
    definition.id = reader.requiredText("id"_L1);
    definition.title = reader.requiredText("title"_L1);
    definition.shortTitle = reader.has("short_title"_L1) ? reader.text("short_title"_L1) : definition.title;
    definition.origin = names::of(names::origins, reader.oneOf("origin"_L1, names::origins, 0));
    definition.source = reader.text("source"_L1);
    definition.pages = reader.whole("pages"_L1);
    definition.large = reader.flag("large"_L1);
    definition.purpose = reader.text("purpose"_L1);
    definition.whoAndWhen = reader.text("who_when"_L1);
    definition.covers = reader.texts("covers"_L1);
    definition.estimateMinutes = reader.whole("estimate"_L1);
    definition.version = reader.whole("version"_L1, 1);
    definition.sideBySide = reader.object("side_by_side"_L1);
}

void readNature(ObjectReader &reader, Template &definition)
{
    reader.requiredText("kind"_L1);
    definition.kind = static_cast<TemplateKind>(reader.oneOf("kind"_L1, names::kinds, 0));
    reader.requiredText("scope"_L1);
    definition.scope = static_cast<Scope>(reader.oneOf("scope"_L1, names::scopes, 0));
    definition.severalCopies = reader.oneOf("copies"_L1, names::copies, 0) == 1;
    definition.hasPattern = reader.flag("pattern"_L1);
    definition.subjectTables = reader.texts("subject"_L1);
    definition.personalData = static_cast<PersonalData>(reader.oneOf("personal_data"_L1, names::personalData, 0));
    if (definition.isRegister() != (definition.scope == Scope::Register))
        reader.issue("scope"_L1, DefinitionReader::tr("registers, and only registers, have the scope register"));
    if (!reader.raw("step"_L1).isNull() && reader.has("step"_L1))
        definition.step = reader.whole("step"_L1, -1);
    const bool ofNoStep = definition.isRegister() || definition.kind == TemplateKind::Card || definition.kind == TemplateKind::Tool;
    if (definition.step ? *definition.step < 0 || *definition.step > lastStep : !ofNoStep)
        reader.issue("step"_L1, DefinitionReader::tr("the step is a number from 0 to 7, or null for a register, a card or a tool"));
}

QVector<Clause> readClauses(ObjectReader &reader, QLatin1StringView key, QStringList &narrowed, DefinitionIssues &issues)
{
    QVector<Clause> clauses;
    for (const auto &[object, place] : reader.objects(key)) {
        ObjectReader clause(object, place, issues);
        clauses.append({clause.requiredText("text"_L1), clause.requiredText("field"_L1), clause.object("rule"_L1)});
        narrowed.append(clause.texts("narrows"_L1));
        clause.finish();
    }
    return clauses;
}

void readStaticTables(ObjectReader &reader, Template &definition, DefinitionIssues &issues)
{
    for (const auto &[object, place] : reader.objects("static"_L1)) {
        ObjectReader table(object, place, issues);
        StaticTable read{table.text("title"_L1), table.texts("columns"_L1), {}};
        const QJsonArray rows = table.raw("rows"_L1).toArray();
        for (const QJsonValue &row : rows) {
            QStringList cells;
            for (const QJsonValue &cell : row.toArray())
                cells.append(cell.toString());
            if (cells.size() != read.columns.size())
                table.issue("rows"_L1, DefinitionReader::tr("a row does not have one cell for each column"));
            read.rows.append(cells);
        }
        table.finish();
        definition.staticTables.append(read);
    }
}

void readTitleColumns(ObjectReader &reader, Template &definition, DefinitionIssues &issues)
{
    const QJsonObject tables = reader.object("title_column"_L1);
    for (auto it = tables.constBegin(); it != tables.constEnd(); ++it) {
        const QByteArray key = it.key().toLatin1();
        ObjectReader columns(tables, reader.place("title_column"_L1), issues);
        definition.titleColumns.insert(it.key(), columns.texts(QLatin1StringView(key)));
    }
}

} // namespace

Template readTemplate(const QJsonObject &object, const Place &place, const OptionLists &lists, DefinitionIssues &issues)
{
    ObjectReader reader(object, place, issues);
    Template definition;
    readHead(reader, definition);
    readNature(reader, definition);
    readTitleColumns(reader, definition, issues);
    readStaticTables(reader, definition, issues);
    FieldReader fields(lists, definition.origin, issues);
    definition.fields = fields.readAll(reader.objects("fields"_L1));
    if (definition.fields.isEmpty())
        reader.issue("fields"_L1, DefinitionReader::tr("a definition needs fields"));
    definition.completion = readClauses(reader, "complete"_L1, definition.narrowed, issues);
    QStringList none;
    definition.notices = readClauses(reader, "notices"_L1, none, issues);
    reader.finish();
    return definition;
}

} // namespace sjusteg
