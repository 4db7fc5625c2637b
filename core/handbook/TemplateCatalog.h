// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "handbook/Template.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <memory>

namespace sjusteg {

/// A document that must exist after a step (22 in all).
struct DueDocument {
    QString id;
    int step = 0;
    QString title;
    QStringList templates;
    QJsonObject rule;
};

class CatalogReader;

/// All definitions, shared ones expanded. Read once at start; read-only afterwards.
class TemplateCatalog
{
public:
    /// Reads every definition in `directory` (":/definitions" in the program). On a mistake the problem names file, place and cause.
    static Result<std::shared_ptr<const TemplateCatalog>> read(const QString &directory);

    const QVector<Template> &templates() const { return m_templates; } ///< in handbook order: numbered, reflections, extra, registers
    const Template *find(const QString &id) const;
    const QVector<DueDocument> &dueDocuments() const { return m_documents; }
    const QVector<QJsonObject> &flows() const { return m_flows; }
    bool hasFlow(const QString &id) const { return m_flowIds.contains(id); }
    QVector<const Template *> ofStep(int step) const;
    /// Ids that are known as reference targets although they are not forms here (cards, tools, `pafyll-n`).
    bool isKnownTarget(const QString &id) const;

private:
    friend class CatalogReader;
    QVector<Template> m_templates;
    QHash<QString, int> m_index;
    QVector<DueDocument> m_documents;
    QVector<QJsonObject> m_flows;
    QSet<QString> m_flowIds;
};

/// The list that `sjusteg templates --json` prints (docs/command-line.md).
QJsonArray describeTemplates(const TemplateCatalog &catalog);

} // namespace sjusteg
