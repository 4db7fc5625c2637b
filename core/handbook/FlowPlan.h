// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/FlowRule.h"
#include "handbook/Template.h"

#include <QHash>
#include <QMap>

namespace sjusteg {

/// The flows between templates, prepared once: which rules lead into a template, which lead out of it, and on what each depends.
class FlowPlan
{
public:
    FlowPlan() = default;
    /// `flows`: as in flows.json, checked by the reader. `templates`: expanded. `instances`: shared definition → its templates.
    FlowPlan(const QVector<QJsonObject> &flows, const QVector<Template> &templates, const QHash<QString, QStringList> &instances);

    const QVector<FlowRule> &rules() const { return m_rules; }
    /// The rule a flow is part of; null for flows from and to what is not here yet (cards, tools, the report, a new round).
    const FlowRule *rule(const QString &flow) const;
    QVector<const FlowRule *> into(const QString &templateId) const;
    QVector<const FlowRule *> outOf(const QString &templateId) const;
    /// Rules whose result depends on a field of a template: `mal-1.2` and `opportunities.requirements`. A table's id stands for all
    /// its columns, an empty field for everything in the copy.
    QVector<const FlowRule *> dependingOn(const QString &templateId, const QString &field) const;

    /// Fields that in the end feed themselves through flows nobody is asked about, one ring a line: `mal-1.1.a → mal-1.2.b → mal-1.1.a`.
    const QStringList &rings() const { return m_rings; }

    /// As the build packs it beside the templates; reading trusts what was written.
    QDataStream &write(QDataStream &out) const;
    QDataStream &read(QDataStream &in);

private:
    void index(const QVector<Template> &templates);
    void findRings(const QVector<Template> &templates);

    QVector<FlowRule> m_rules;
    QHash<QString, int> m_byFlow;
    QHash<QString, QVector<int>> m_into;
    QHash<QString, QVector<int>> m_outOf;
    QHash<QString, QVector<int>> m_reads; ///< template → rules that read it in any way
    QVector<QMap<QString, QStringList>> m_fields; ///< rule → template → fields read
    QStringList m_rings;
};

} // namespace sjusteg
