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
class FlowPlan;

/// All definitions, shared ones expanded. Made once at start; nothing in it changes afterwards. For one thread: a packed template is
/// unpacked when it is first asked for.
class TemplateCatalog
{
public:
    /// Reads and checks every definition in `directory`. On a mistake the problem names file, place and cause.
    static Result<std::shared_ptr<const TemplateCatalog>> read(const QString &directory);
    /// What pack() gave. The build has packed the program's own definitions (content::definitions()), so nothing is checked again.
    static Result<std::shared_ptr<const TemplateCatalog>> unpack(const QByteArray &packed);
    QByteArray pack() const;

    const QVector<Template> &templates() const; ///< in handbook order: numbered, reflections, extra, registers
    const Template *find(const QString &id) const;
    /// Whether such a form is kept in the participants' file (`personal_data: yes`); known without unpacking it.
    bool isAboutParticipants(const QString &id) const;
    const QVector<DueDocument> &dueDocuments() const { return m_documents; }
    const QVector<QJsonObject> &flows() const { return m_flows; }
    /// The same, prepared when first asked for: rules by source and by target.
    const FlowPlan &flowPlan() const;
    bool hasFlow(const QString &id) const { return m_flowIds.contains(id); }
    QVector<const Template *> ofStep(int step) const;
    /// Ids that are known as reference targets although they are not forms here (cards, tools, `pafyll-n`).
    bool isKnownTarget(const QString &id) const;

private:
    friend class CatalogReader;
    const Template &at(qsizetype index) const;

    mutable QVector<Template> m_templates; ///< a packed one has its id, step and personal data only
    mutable QVector<QByteArray> m_packed;  ///< of each template, empty once it is unpacked; none where the definitions were read
    QHash<QString, int> m_index;
    QVector<DueDocument> m_documents;
    QVector<QJsonObject> m_flows;
    QSet<QString> m_flowIds;
    QHash<QString, QStringList> m_instances; ///< shared definition → the templates made from it
    mutable std::shared_ptr<const FlowPlan> m_flowPlan;
    mutable QByteArray m_packedPlan; ///< until it is asked for; empty where the definitions were read
};

/// The list that `sjusteg templates --json` prints (docs/command-line.md).
QJsonArray describeTemplates(const TemplateCatalog &catalog);

} // namespace sjusteg
