// SPDX-License-Identifier: MPL-2.0
#include "handbook/FlowReader.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

/// `responsible.unit` in the table is the path responsible/unit.
QString pathOf(QString text)
{
    return text.replace(u'.', u'/');
}

FlowStart startOf(const QString &word)
{
    if (word == "creation"_L1)
        return FlowStart::Creation;
    if (word == "button"_L1 || word == "with"_L1)
        return FlowStart::Button;
    if (word == "offer"_L1)
        return FlowStart::Offer;
    return FlowStart::Auto;
}

/// «Lag oppgaver» of «button «Lag oppgaver»».
QString buttonLabelOf(const QJsonObject &flow)
{
    const QString trigger = flow.value("trigger"_L1).toString();
    const bool button = flow.value("start"_L1).toString() == "button"_L1;
    return button ? trigger.section(u'«', 1).section(u'»', 0, 0) : QString();
}

FlowMode modeOf(const QString &word)
{
    if (word == "link"_L1)
        return FlowMode::Link;
    if (word == "derived"_L1)
        return FlowMode::Derived;
    return word == "new_copy"_L1 ? FlowMode::NewCopy : FlowMode::Copy;
}

FlowPick pickOf(const QJsonObject &pick)
{
    using Kind = FlowPick::Kind;
    for (const auto &[word, kind] : {std::pair("latest"_L1, Kind::Latest), {"nearest"_L1, Kind::Nearest}, {"before"_L1, Kind::Before}}) {
        if (pick.contains(word))
            return {kind, pick.value(word).toString()};
    }
    if (pick.contains("nth"_L1))
        return {Kind::Nth, {}};
    return pick.contains("next"_L1) ? FlowPick{Kind::Next, {}} : FlowPick{};
}

QVector<FlowMatch> matchesOf(const QJsonValue &value)
{
    QVector<FlowMatch> matches;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonObject match = item.toObject();
        matches.append({match.value("target"_L1).toString(), match.value("source"_L1).toString(), match.value("or_empty"_L1).toBool()});
    }
    return matches;
}

QVector<FlowCheck> checksOf(const QJsonValue &value)
{
    QVector<FlowCheck> checks;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonObject object = item.toObject();
        FlowCheck check{object.contains("target"_L1), {}, {}, texts(object.value("is"_L1))};
        check.path = object.value(check.onTarget ? "target"_L1 : "source"_L1).toString();
        if (object.contains("filled"_L1))
            check.filled = object.value("filled"_L1).toBool();
        checks.append(check);
    }
    return checks;
}

QVector<FlowLine> linesOf(const QJsonValue &value)
{
    QVector<FlowLine> lines;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonObject line = item.toObject();
        lines.append({line.value("label"_L1).toString(), texts(line.value("parts"_L1)), line.value("separator"_L1).toString()});
    }
    return lines;
}

void addFixed(QVector<FlowColumn> &columns, const QJsonObject &sets, const QString &flow)
{
    for (auto it = sets.begin(); it != sets.end(); ++it) {
        FlowColumn column;
        column.flow = flow;
        column.to = it.key();
        column.fixed = *it;
        columns.append(column);
    }
}

} // namespace

FlowReader::FlowReader(const QVector<Template> &templates, const QHash<QString, QStringList> &instances)
    : m_templates(templates)
    , m_instances(instances)
{
}

FlowReader::End FlowReader::end(const QString &path, const QStringList &in) const
{
    End found;
    QString rest;
    // The longest id that fits: those of numbered tools have a full stop of their own.
    const auto fits = [&path](const QString &id) { return path == id || path.startsWith(id + u'.'); };
    for (auto shared = m_instances.cbegin(); shared != m_instances.cend(); ++shared) {
        if (!fits(shared.key()))
            continue;
        found.shared = true;
        found.templates = in.isEmpty() ? *shared : in;
        rest = path.mid(shared.key().size() + 1);
    }
    for (const Template &definition : m_templates) {
        if (found.shared || !fits(definition.id))
            continue;
        found.templates = {definition.id};
        rest = path.mid(definition.id.size() + 1);
        if (definition.isRegister())
            rest = rest.isEmpty() ? u"rows"_s : u"rows."_s + rest;
    }
    const Template *definition = templateOf(found);
    const Field *first = definition ? definition->field(rest.section(u'.', 0, 0)) : nullptr;
    if (first && first->hasRows()) {
        found.table = first->id;
        found.column = rest.section(u'.', 1);
    } else {
        found.column = rest;
    }
    return found;
}

const Template *FlowReader::templateOf(const End &end) const
{
    const auto it = std::find_if(m_templates.cbegin(), m_templates.cend(),
                                 [&end](const Template &definition) { return end.templates.value(0) == definition.id; });
    return it == m_templates.cend() ? nullptr : &*it;
}

bool FlowReader::isDerived(const End &target) const
{
    const Template *definition = templateOf(target);
    const Field *field = definition ? definition->field(target.table.isEmpty() ? target.column : target.table + u'.' + target.column) : nullptr;
    return field && field->isDerived();
}

QVector<FlowColumn> FlowReader::columnsOf(const QJsonObject &flow, const End &source, const End &target) const
{
    const QString id = flow.value("id"_L1).toString();
    QVector<FlowColumn> columns;
    const auto add = [&](const QStringList &from, const QString &to) {
        FlowColumn column;
        column.flow = id;
        column.from = from;
        column.to = to;
        columns.append(column);
    };
    const QJsonValue given = flow.value("columns"_L1);
    const QJsonObject renamed = given.toObject();
    for (auto it = renamed.begin(); it != renamed.end(); ++it)
        add({pathOf(it.key())}, it->toString());
    const QStringList listed = texts(given);
    if (!listed.isEmpty() && !target.column.isEmpty()) {
        add(listed, target.column);
    } else {
        for (const QString &name : listed)
            add({pathOf(name)}, name);
    }
    const QJsonObject rows = flow.value("rows"_L1).toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        add({source.column}, it->toString());
        columns.last().sourceRow = it.key();
    }
    // An order or a notice has no field of its own in the target.
    if (columns.isEmpty() && !source.column.isEmpty() && (!target.column.isEmpty() || flow.contains("as"_L1)))
        add({source.column}, target.column);
    for (const QJsonValue &item : flow.value("also"_L1).toArray()) {
        const QJsonObject also = item.toObject();
        const QJsonObject more = also.value("columns"_L1).toObject();
        for (auto it = more.begin(); it != more.end(); ++it)
            add({u'@' + also.value("source"_L1).toString() + u'/' + it.key()}, it->toString());
    }
    const QJsonObject latest = flow.value("latest"_L1).toObject();
    for (auto it = latest.begin(); it != latest.end(); ++it)
        add(texts(*it), it.key());
    const QStringList once = texts(flow.value("once"_L1));
    const QJsonObject only = flow.value("only"_L1).toObject();
    for (FlowColumn &column : columns) {
        column.once = once.contains(column.to);
        column.only = Condition::fromJson(only.value(column.to).toObject());
    }
    if (!renamed.isEmpty())
        putTitleFirst(columns, target);
    addFixed(columns, flow.value("sets"_L1).toObject(), id);
    return columns;
}

/// What a row is called by leads, whatever order the names have.
void FlowReader::putTitleFirst(QVector<FlowColumn> &columns, const End &target) const
{
    const Template *definition = templateOf(target);
    const Field *table = definition ? definition->field(target.table) : nullptr;
    const auto rank = [table](const FlowColumn &column) {
        for (qsizetype i = 0; table && i < table->columns.size(); ++i) {
            const Field &field = table->columns.at(i);
            const bool words = (field.type == FieldType::Text || field.type == FieldType::LongText) && field.need == Need::Required;
            if (field.id == column.to)
                return words ? i : i + table->columns.size();
        }
        return std::numeric_limits<qsizetype>::max();
    };
    std::stable_sort(columns.begin(), columns.end(), [&rank](const FlowColumn &a, const FlowColumn &b) { return rank(a) < rank(b); });
}

FlowRule FlowReader::ruleOf(const QJsonObject &flow, const End &source, const End &target) const
{
    FlowRule rule;
    rule.id = flow.value("id"_L1).toString();
    rule.members = {rule.id};
    rule.start = startOf(flow.value("start"_L1).toString());
    rule.mode = isDerived(target) && flow.value("mode"_L1) != "new_copy"_L1 ? FlowMode::Derived : modeOf(flow.value("mode"_L1).toString());
    rule.sources = source.templates;
    rule.sourceTable = source.table;
    rule.targets = target.templates;
    rule.targetTable = target.table;
    rule.as = flow.value("as"_L1).toString();
    const QString into = flow.value("into"_L1).toString();
    if (!rule.as.isEmpty())
        rule.into = FlowInto::Nothing;
    else if (rule.mode == FlowMode::NewCopy || into == "copy"_L1)
        rule.into = FlowInto::Copy;
    else if (into == "cells"_L1)
        rule.into = FlowInto::Cells;
    else
        rule.into = target.table.isEmpty() ? FlowInto::Fields : FlowInto::Rows;
    const QString follow = flow.value("follow"_L1).toString();
    rule.follow = follow == "never"_L1 ? FlowFollow::Never : follow == "rows"_L1 ? FlowFollow::NewRowsOnly : FlowFollow::Cells;
    rule.stepShift = flow.value("step"_L1).toInt();
    rule.sameStep = source.shared && target.shared;
    rule.columns = columnsOf(flow, source, target);
    rule.where = Condition::fromJson(flow.value("where"_L1).toObject());
    rule.ends = Condition::fromJson(flow.value("ends"_L1).toObject());
    rule.match = matchesOf(flow.value("match"_L1));
    rule.checks = checksOf(flow.value("checks"_L1));
    rule.pick = pickOf(flow.value("pick"_L1).toObject());
    rule.same = texts(flow.value("same"_L1));
    rule.joinAtOnce = flow.value("join"_L1).toBool();
    rule.atOnce = flow.value("at_once"_L1).toBool() || rule.mode == FlowMode::Link;
    rule.atCreation = flow.value("at_creation"_L1).toBool() || rule.start == FlowStart::Creation;
    rule.spread = flow.value("spread"_L1).toString();
    rule.back = flow.value("back"_L1).toString();
    rule.subject = flow.value("subject"_L1).toString();
    rule.heading = flow.value("heading"_L1).toString();
    rule.appends = flow.value("appends"_L1).toBool();
    rule.pattern = flow.value("p"_L1).toBool();
    rule.patternElse = flow.value("pattern_else"_L1).toBool();
    rule.marks = flow.value("marks"_L1).toBool();
    rule.confirms = flow.value("confirms"_L1).toBool();
    rule.label = buttonLabelOf(flow);
    rule.untilHeld = flow.value("until"_L1) == "held"_L1;
    rule.untilDone = flow.value("until"_L1) == "done"_L1;
    rule.lines = linesOf(flow.value("lines"_L1));
    rule.orderBy = flow.value("order"_L1).toString();
    rule.summary = flow.value("summary"_L1).toObject();
    return rule;
}

void FlowReader::read(const QJsonObject &flow)
{
    const QString start = flow.value("start"_L1).toString();
    if (start == "choice"_L1 || start == "export"_L1 || start == "round"_L1)
        return;
    const End source = end(flow.value("source"_L1).toString(), {});
    const End target = end(flow.value("target"_L1).toString(), texts(flow.value("in"_L1)));
    if (!source.isForm() || !target.isForm())
        return;
    FlowRule rule = ruleOf(flow, source, target);
    const QJsonArray each = flow.value("each"_L1).toArray();
    if (each.isEmpty()) {
        add(std::move(rule), flow);
        return;
    }
    for (const QJsonValue &item : each) {
        FlowRule one = rule;
        const QJsonObject object = item.toObject();
        one.columns = columnsOf({{u"id"_s, rule.id}, {u"columns"_s, object.value("columns"_L1)}}, source, target);
        addFixed(one.columns, object.value("sets"_L1).toObject(), rule.id);
        add(std::move(one), flow);
    }
}

void FlowReader::add(FlowRule rule, const QJsonObject &flow)
{
    const QString with = flow.value("with"_L1).toString();
    const bool silent = flow.value("start"_L1) == "with"_L1;
    if (silent)
        rule.silent = {rule.id};
    const auto main = std::find_if(m_rules.begin(), m_rules.end(), [&with](const FlowRule &known) { return known.id == with; });
    if (with.isEmpty() || main == m_rules.end()) {
        m_rules.append(std::move(rule));
        return;
    }
    const bool rowsAlike = (main->into == FlowInto::Rows || main->into == FlowInto::Copy) && main->mode != FlowMode::NewCopy
        && main->targetTable == rule.targetTable && rule.mode != FlowMode::Derived;
    if (rowsAlike) {
        main->columns += rule.columns;
        main->members += rule.members;
        main->silent += rule.silent;
        return;
    }
    if (main->mode == FlowMode::NewCopy)
        rule.start = FlowStart::Creation;
    else
        rule.together = main->id;
    rule.atCreation = rule.start == FlowStart::Creation;
    m_rules.append(std::move(rule));
}

} // namespace sjusteg
