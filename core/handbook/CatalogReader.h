// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/DefinitionIssues.h"
#include "handbook/OptionLists.h"
#include "handbook/TemplateCatalog.h"

namespace sjusteg {

/// Fills a catalog from a directory of definitions: shared ones first, then templates, then what concerns them all.
class CatalogReader
{
    Q_DECLARE_TR_FUNCTIONS(CatalogReader)
public:
    explicit CatalogReader(TemplateCatalog &catalog);
    Result<void> read(const QString &directory);

private:
    struct Source {
        QString file;
        QJsonObject definition;
    };
    Result<void> readFiles(const QString &directory);
    void readTemplates();
    void readFlows();
    void planFlows();
    void readDocuments();
    void checkAll();

    TemplateCatalog &m_catalog;
    DefinitionIssues m_issues;
    OptionLists m_lists;
    QJsonObject m_listsObject;
    QJsonArray m_flows;
    QJsonArray m_documents;
    QVector<Source> m_sources;
    QHash<QString, QJsonObject> m_shared;
    QVector<QString> m_files; ///< of each template, in the catalog's order
};

} // namespace sjusteg
