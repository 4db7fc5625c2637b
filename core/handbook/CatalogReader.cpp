// SPDX-License-Identifier: MPL-2.0
#include "handbook/CatalogReader.h"

#include "handbook/DefinitionCheck.h"
#include "handbook/DefinitionNames.h"
#include "handbook/DefinitionReader.h"
#include "handbook/FlowPlan.h"
#include "handbook/JsonFile.h"

#include <QDir>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString listsFile = u"lists.json"_s;
const QString flowsFile = u"flows.json"_s;
const QString documentsFile = u"documents.json"_s;

/// Handbook order: the numbered tools, reflections, extra forms by step, registers, cards and working tools.
std::tuple<int, int, QString> orderOf(const Template &definition)
{
    if (definition.isRegister())
        return {3, 0, definition.id};
    if (definition.kind == TemplateKind::Card || definition.kind == TemplateKind::Tool)
        return {4, 0, definition.id};
    if (definition.kind == TemplateKind::Extra)
        return {2, definition.step.value_or(0), definition.id};
    return {definition.kind == TemplateKind::Reflection ? 1 : 0, definition.step.value_or(0), definition.id};
}

} // namespace

CatalogReader::CatalogReader(TemplateCatalog &catalog)
    : m_catalog(catalog)
{
}

Result<void> CatalogReader::read(const QString &directory)
{
    if (const Result<void> result = readFiles(directory); !result)
        return result;
    m_lists.read(m_listsObject, listsFile, m_issues);
    readFlows();
    readTemplates();
    readDocuments();
    checkAll();
    planFlows();
    return m_issues.isEmpty() ? Result<void>() : Result<void>(m_issues.problem());
}

Result<void> CatalogReader::readFiles(const QString &directory)
{
    const QDir dir(directory);
    const QStringList files = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return Problem{tr("There are no definitions in %1.").arg(directory), {}};
    for (const QString &file : files) {
        const Result<QJsonDocument> read = readJsonFile(dir.filePath(file));
        if (!read)
            return read.problem();
        if (file == flowsFile)
            m_flows = read->array();
        else if (file == documentsFile)
            m_documents = read->array();
        else if (file == listsFile)
            m_listsObject = read->object();
        else if (file.startsWith("felles-"_L1))
            m_shared.insert(read->object().value("id"_L1).toString(), read->object());
        else
            m_sources.append({file, read->object()});
    }
    return {};
}

void CatalogReader::readTemplates()
{
    QVector<std::pair<Template, QString>> read;
    read.reserve(m_sources.size());
    for (const Source &source : std::as_const(m_sources)) {
        const Place place{source.file, {}};
        const QJsonObject expanded = expandDefinition(source.definition, m_shared, place, m_issues);
        read.append({readTemplate(expanded, place, m_lists, m_issues), source.file});
    }
    std::stable_sort(read.begin(), read.end(), [](const auto &a, const auto &b) { return orderOf(a.first) < orderOf(b.first); });
    for (auto &[definition, file] : read) {
        if (m_catalog.m_index.contains(definition.id))
            m_issues.add({file, u"id"_s}, tr("the template «%1» is defined twice").arg(definition.id));
        m_catalog.m_index.insert(definition.id, int(m_catalog.m_templates.size()));
        m_catalog.m_templates.append(std::move(definition));
        m_files.append(file);
    }
}

void CatalogReader::readFlows()
{
    ObjectReader list({{u"flows"_s, m_flows}}, {flowsFile, {}}, m_issues);
    for (const auto &[object, place] : list.objects("flows"_L1)) {
        ObjectReader flow(object, place, m_issues);
        const QString id = flow.requiredText("id"_L1);
        flow.requiredText("source"_L1);
        flow.requiredText("target"_L1);
        flow.oneOf("mode"_L1, names::flowModes, 0);
        if (m_catalog.hasFlow(id))
            m_issues.add(place, tr("the flow «%1» stands here twice").arg(id));
        m_catalog.m_flowIds.insert(id);
        m_catalog.m_flows.append(object);
    }
}

void CatalogReader::planFlows()
{
    for (const Source &source : std::as_const(m_sources)) {
        if (const QString shared = source.definition.value("extends"_L1).toString(); !shared.isEmpty())
            m_catalog.m_instances[shared].append(source.definition.value("id"_L1).toString());
    }
    for (const QString &ring : m_catalog.flowPlan().rings())
        m_issues.add({flowsFile, {}}, tr("flows go round in a ring: %1").arg(ring));
}

void CatalogReader::readDocuments()
{
    QSet<QString> seen;
    ObjectReader list({{u"documents"_s, m_documents}}, {documentsFile, {}}, m_issues);
    for (const auto &[object, place] : list.objects("documents"_L1)) {
        ObjectReader reader(object, place, m_issues);
        DueDocument document{reader.requiredText("id"_L1), reader.whole("step"_L1), reader.requiredText("title"_L1), reader.texts("templates"_L1),
                             reader.object("rule"_L1)};
        reader.finish();
        if (seen.contains(document.id))
            m_issues.add(place, tr("the document «%1» stands here twice").arg(document.id));
        seen.insert(document.id);
        for (const QString &id : std::as_const(document.templates)) {
            if (!m_catalog.find(id))
                m_issues.add(place.key(u"templates"_s), tr("there is no template «%1»").arg(id));
        }
        ObjectReader rule(document.rule, place.key(u"rule"_s), m_issues);
        for (const QLatin1StringView key : {"done"_L1, "done_pattern"_L1, "any_copy_done"_L1}) {
            if (rule.has(key) && !m_catalog.find(rule.text(key)))
                rule.issue(key, tr("there is no template «%1»").arg(rule.text(key)));
        }
        if (rule.has("named"_L1))
            rule.oneOf("named"_L1, names::documentRules, 0);
        if (document.rule.size() != 1)
            m_issues.add(rule.place(), tr("a document has exactly one rule"));
        rule.finish();
        m_catalog.m_documents.append(document);
    }
}

void CatalogReader::checkAll()
{
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        checkDefinition(m_catalog.m_templates.at(i), m_files.at(i), m_issues);
        checkTargets(m_catalog.m_templates.at(i), m_files.at(i), m_catalog, m_shared, m_issues);
    }
}

} // namespace sjusteg
