// SPDX-License-Identifier: MPL-2.0
#include "handbook/FlowPlan.h"

#include "handbook/FlowReader.h"

#include <algorithm>
#include <functional>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every field a path, a condition or a column of the rule reads in the template it starts from, as `table`, `table.column` or `field`.
class Reads
{
public:
    Reads(const QVector<Template> &templates, QMap<QString, QStringList> &fields)
        : m_templates(templates)
        , m_fields(fields)
    {
    }

    void path(const QString &alternatives, const QString &templateId, const QString &table)
    {
        for (const QString &one : alternatives.split(u'|', Qt::SkipEmptyParts)) {
            // «@mal-3.2/started» ends in a template of its own; its full stop is not ours to split.
            follow(one.split(u'/'), templateId, table);
        }
    }

    void condition(const Condition &condition, const QString &templateId, const QString &table)
    {
        if (!condition.field.isEmpty())
            step(condition.field, templateId, table);
        for (const Condition &part : condition.parts)
            this->condition(part, templateId, table);
    }

    void note(const QString &templateId, const QString &field)
    {
        QStringList &list = m_fields[templateId];
        if (!list.contains(field))
            list.append(field);
    }

private:
    struct Standing {
        QString templateId;
        QString table;
    };

    const Template *find(const QString &id) const
    {
        const auto it = std::find_if(m_templates.cbegin(), m_templates.cend(), [&id](const Template &one) { return one.id == id; });
        return it == m_templates.cend() ? nullptr : &*it;
    }

    /// Where references of these targets lead.
    QVector<Standing> leads(const QStringList &targets, const QString &own) const
    {
        QVector<Standing> found;
        for (const QString &target : targets) {
            if (target.startsWith("same:"_L1)) {
                found.append({own, target.mid(5)});
                continue;
            }
            for (const Template &definition : m_templates) {
                if (target != definition.id && !target.startsWith(definition.id + u'.'))
                    continue;
                const QString table = definition.isRegister() ? u"rows"_s : target.mid(definition.id.size() + 1);
                found.append({definition.id, table});
            }
        }
        return found;
    }

    QVector<Standing> step(const QString &name, const QString &templateId, const QString &table)
    {
        const Template *definition = find(templateId);
        if (!definition)
            return {};
        if (name == "form"_L1)
            return {{templateId, {}}};
        if (name == "subject"_L1)
            return leads(definition->subjectTables, templateId);
        if (name == "row"_L1 || name == "title"_L1 || name == "id"_L1 || name == "number"_L1 || name.startsWith("step_"_L1))
            return {{templateId, table}};
        if (name.startsWith(u'@')) {
            note(name.mid(1), {});
            return {{name.mid(1), {}}};
        }
        const QString column = name.startsWith(u'~') ? name.mid(1) : name;
        const Field *field = table.isEmpty() ? nullptr : definition->field(table + u'.' + column);
        note(templateId, field ? table + u'.' + column : column);
        if (!field)
            field = definition->field(column);
        if (!field)
            return {};
        if (name.startsWith(u'~'))
            return {{templateId, table}};
        if (field->hasRows())
            return {{templateId, field->id}};
        if (field->type == FieldType::Person)
            return {{u"reg-arbeidsgruppe"_s, u"rows"_s}};
        if (field->derive.value("subject"_L1).toBool())
            return leads(definition->subjectTables, templateId);
        return leads(field->targets, templateId);
    }

    void follow(const QStringList &steps, const QString &templateId, const QString &table)
    {
        QVector<Standing> standing{{templateId, table}};
        for (const QString &name : steps) {
            QVector<Standing> next;
            for (const Standing &here : std::as_const(standing))
                next += step(name, here.templateId, here.table);
            standing = next;
        }
    }

    const QVector<Template> &m_templates;
    QMap<QString, QStringList> &m_fields;
};

} // namespace

const FlowColumn *FlowRule::feeding(const QString &target) const
{
    const auto it = std::find_if(columns.cbegin(), columns.cend(), [&target](const FlowColumn &column) { return column.to == target; });
    return it == columns.cend() ? nullptr : &*it;
}

FlowPlan::FlowPlan(const QVector<QJsonObject> &flows, const QVector<Template> &templates, const QHash<QString, QStringList> &instances)
{
    FlowReader reader(templates, instances);
    for (const QJsonObject &flow : flows)
        reader.read(flow);
    m_rules = reader.rules();
    index(templates);
    findRings(templates);
}

void FlowPlan::index(const QVector<Template> &templates)
{
    for (int i = 0; i < m_rules.size(); ++i) {
        const FlowRule &rule = m_rules.at(i);
        for (const QString &flow : rule.members) {
            if (!m_byFlow.contains(flow))
                m_byFlow.insert(flow, i);
        }
        for (const QString &target : rule.targets)
            m_into[target].append(i);
        for (const QString &source : rule.sources)
            m_outOf[source].append(i);
        QMap<QString, QStringList> fields;
        Reads reads(templates, fields);
        for (const QString &source : rule.sources) {
            // Without columns the whole row or copy is what is carried.
            if (rule.columns.isEmpty() || rule.pattern)
                reads.note(source, rule.sourceTable);
            if (!rule.sourceTable.isEmpty())
                reads.note(source, rule.sourceTable + u".*"_s); // rows that come and go
            for (const FlowColumn &column : rule.columns) {
                for (const QString &from : column.from)
                    reads.path(from, source, rule.sourceTable);
                reads.condition(column.only, source, rule.sourceTable);
            }
            reads.condition(rule.where, source, rule.sourceTable);
            reads.condition(rule.ends, source, rule.sourceTable);
            for (const FlowMatch &match : rule.match)
                reads.path(match.source, source, rule.sourceTable);
            for (const FlowLine &line : rule.lines) {
                for (const QString &part : line.parts)
                    reads.path(part, source, rule.sourceTable);
            }
            if (!rule.pick.field.isEmpty())
                reads.path(rule.pick.field, source, {});
        }
        for (const QString &target : rule.targets) {
            for (const FlowMatch &match : rule.match)
                reads.path(match.target, target, rule.targetTable);
        }
        for (const FlowCheck &check : rule.checks) {
            for (const QString &id : check.onTarget ? rule.targets : rule.sources)
                reads.path(check.path, id, check.onTarget ? rule.targetTable : rule.sourceTable);
        }
        for (auto it = fields.cbegin(); it != fields.cend(); ++it)
            m_reads[it.key()].append(i);
        m_fields.append(fields);
    }
}

void FlowPlan::findRings(const QVector<Template> &templates)
{
    // From field to field, through flows nobody is asked about. What a pattern gives its copies goes one way by itself.
    QHash<QString, QStringList> feeds;
    QStringList order;
    for (int i = 0; i < m_rules.size(); ++i) {
        const FlowRule &rule = m_rules.at(i);
        if (!rule.isAutomatic() || rule.pattern || rule.into == FlowInto::Nothing || rule.mode == FlowMode::NewCopy)
            continue;
        for (const QString &target : rule.targets) {
            for (const FlowColumn &column : rule.columns) {
                const QString to = target + u'.' + (rule.targetTable.isEmpty() ? column.to : rule.targetTable + u'.' + column.to);
                QMap<QString, QStringList> fields;
                Reads reads(templates, fields);
                for (const QString &source : rule.sources) {
                    for (const QString &from : column.from)
                        reads.path(from, source, rule.sourceTable);
                }
                for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
                    for (const QString &field : *it) {
                        const QString from = it.key() + u'.' + field;
                        if (!feeds.contains(from))
                            order.append(from);
                        feeds[from].append(to);
                    }
                }
            }
        }
    }
    QHash<QString, int> state; // 1: on the way, 2: done
    QStringList way;
    const std::function<void(const QString &)> visit = [&](const QString &field) {
        if (state.value(field) == 2)
            return;
        if (state.value(field) == 1) {
            QStringList ring = way.mid(way.indexOf(field));
            ring.append(field);
            m_rings.append(ring.join(u" → "_s));
            return;
        }
        state.insert(field, 1);
        way.append(field);
        const QStringList next = feeds.value(field);
        for (const QString &to : next)
            visit(to);
        way.removeLast();
        state.insert(field, 2);
    };
    for (const QString &field : std::as_const(order))
        visit(field);
}

const FlowRule *FlowPlan::rule(const QString &flow) const
{
    const auto it = m_byFlow.constFind(flow);
    return it == m_byFlow.constEnd() ? nullptr : &m_rules.at(*it);
}

QVector<const FlowRule *> FlowPlan::into(const QString &templateId) const
{
    QVector<const FlowRule *> found;
    for (const int i : m_into.value(templateId))
        found.append(&m_rules.at(i));
    return found;
}

QVector<const FlowRule *> FlowPlan::outOf(const QString &templateId) const
{
    QVector<const FlowRule *> found;
    for (const int i : m_outOf.value(templateId))
        found.append(&m_rules.at(i));
    return found;
}

QVector<const FlowRule *> FlowPlan::dependingOn(const QString &templateId, const QString &field) const
{
    QVector<const FlowRule *> found;
    const QString table = field.section(u'.', 0, 0);
    const bool whole = !field.contains(u'.');
    for (const int i : m_reads.value(templateId)) {
        const QStringList &fields = m_fields.at(i).value(templateId);
        const bool reads = field.isEmpty() || std::any_of(fields.cbegin(), fields.cend(), [&](const QString &one) {
            // A row that comes or goes matters to whoever reads anything of its table.
            return one == field || one.isEmpty() || one == table || (whole && one.startsWith(table + u'.'));
        });
        if (reads)
            found.append(&m_rules.at(i));
    }
    return found;
}

} // namespace sjusteg
