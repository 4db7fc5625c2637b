// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/FlowRule.h"
#include "handbook/Template.h"

#include <QHash>

namespace sjusteg {

/// Reads the lines of flows.json into rules: those that go together become one. Flows from or to what is not a form (cards, tools, the
/// report), that a person chooses directly in a field, or that start a new round are no rules.
class FlowReader
{
public:
    FlowReader(const QVector<Template> &templates, const QHash<QString, QStringList> &instances);

    void read(const QJsonObject &flow);
    QVector<FlowRule> rules() const { return m_rules; }

private:
    struct End {
        QStringList templates;
        QString table;
        QString column; ///< or head field
        bool shared = false;
        bool isForm() const { return !templates.isEmpty(); }
    };
    End end(const QString &path, const QStringList &in) const;
    FlowRule ruleOf(const QJsonObject &flow, const End &source, const End &target) const;
    QVector<FlowColumn> columnsOf(const QJsonObject &flow, const End &source, const End &target) const;
    void putTitleFirst(QVector<FlowColumn> &columns, const End &target) const;
    void add(FlowRule rule, const QJsonObject &flow);
    const Template *templateOf(const End &end) const;
    bool isDerived(const End &target) const;

    const QVector<Template> &m_templates;
    const QHash<QString, QStringList> &m_instances;
    QVector<FlowRule> m_rules;
};

} // namespace sjusteg
