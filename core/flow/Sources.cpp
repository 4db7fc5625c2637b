// SPDX-License-Identifier: MPL-2.0
#include "flow/Sources.h"

#include "flow/Completion.h"
#include "flow/Relevance.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

bool meets(const QStringList &ours, const QStringList &theirs)
{
    return std::any_of(ours.cbegin(), ours.cend(), [&theirs](const QString &key) { return theirs.contains(key); });
}

bool checkHolds(const Draft &draft, const FlowCheck &check, const Standing &from)
{
    const QVector<Standing> found = follow(draft, from, check.path);
    if (check.filled) {
        const bool filled = std::any_of(found.cbegin(), found.cend(), [](const Standing &one) { return !isBlank(one.value); });
        return filled == *check.filled;
    }
    return std::any_of(found.cbegin(), found.cend(), [&check](const Standing &one) {
        const QString id = one.value.isObject() ? one.value.toObject().value("option"_L1).toString() : one.value.toString();
        return check.is.contains(id);
    });
}

/// One look for sources: what the target asks for is worked out once.
class Search
{
public:
    Search(const Draft &draft, const FlowRule &rule, const Standing &target, SourceChoice choice)
        : m_draft(draft)
        , m_rule(rule)
        , m_target(target)
        , m_choice(choice)
    {
        for (const FlowMatch &match : rule.match)
            m_wanted.append(keysOf(follow(draft, target, match.target)));
    }

    QVector<FlowSource> found()
    {
        for (const QString &templateId : m_rule.sources) {
            for (const FormHead &head : copiesToLookAt(templateId))
                look(head);
        }
        if (m_found.isEmpty() && m_rule.patternElse)
            lookInPattern();
        pick();
        return m_found;
    }

private:
    QVector<FormHead> copiesToLookAt(const QString &templateId) const
    {
        const Template *definition = m_draft.catalog().find(templateId);
        if (!definition)
            return {};
        if (m_target.definition) {
            const int step = definition->step.value_or(0);
            if ((m_rule.sameStep || m_rule.stepShift != 0) && step != m_target.definition->step.value_or(0) + m_rule.stepShift)
                return {};
        }
        QVector<FormHead> heads = m_draft.copies(templateId);
        heads.removeIf([this](const FormHead &head) { return !mayBeSource(head); });
        return heads;
    }

    /// What can be told without reading the copy.
    bool mayBeSource(const FormHead &head) const
    {
        if (m_rule.pattern)
            return head.pattern && (!m_target.form || m_target.form->head.id != head.id);
        if (head.pattern)
            return false;
        const bool sameTable = m_target.form && m_target.form->head.id == head.id && m_rule.targetTable == m_rule.sourceTable;
        if (sameTable && m_rule.targets.contains(head.templateId))
            return false;
        for (qsizetype i = 0; i < m_wanted.size(); ++i) {
            const FlowMatch &match = m_rule.match.at(i);
            if (match.orEmpty || m_wanted.at(i).isEmpty())
                continue;
            const auto names = [&](const QString &key) { return key == head.subject.form + u'/' + head.subject.row; };
            const bool bySubject = match.source == "form/subject"_L1 || (match.source == "subject"_L1 && m_rule.sourceTable.isEmpty());
            if (bySubject && std::none_of(m_wanted.at(i).cbegin(), m_wanted.at(i).cend(), names))
                return false;
        }
        return m_choice == SourceChoice::Standing || isRelevant(m_draft.workbook(), head);
    }

    void look(const FormHead &head)
    {
        const Form *form = m_draft.form(head.id);
        if (!form)
            return;
        if (m_rule.sourceTable.isEmpty()) {
            consider(standingAt(m_draft, *form));
            return;
        }
        // A target that points at rows names them; then nothing else needs to be looked at.
        if (const int direct = directMatch(); direct >= 0) {
            for (const QString &key : m_wanted.at(direct)) {
                if (key.section(u'/', 0, 0) != head.id)
                    continue;
                if (const Row *row = m_draft.row(*form, m_rule.sourceTable, key.section(u'/', 1)))
                    consider(standingAt(m_draft, *form, m_rule.sourceTable, row));
            }
            return;
        }
        for (const Row &row : form->rows(m_rule.sourceTable))
            consider(standingAt(m_draft, *form, m_rule.sourceTable, &row));
    }

    int directMatch() const
    {
        for (qsizetype i = 0; i < m_rule.match.size(); ++i) {
            if (m_rule.match.at(i).source == "row"_L1)
                return int(i);
        }
        return -1;
    }

    void consider(const Standing &source)
    {
        if (!holds(m_rule.where, *source.definition, *source.form, source.table, source.row))
            return;
        for (qsizetype i = 0; i < m_wanted.size(); ++i) {
            const FlowMatch &match = m_rule.match.at(i);
            const QStringList keys = keysOf(follow(m_draft, source, match.source));
            if (!(match.orEmpty && keys.isEmpty()) && !meets(keys, m_wanted.at(i)))
                return;
        }
        for (const FlowCheck &check : m_rule.checks) {
            if (!check.onTarget && !checkHolds(m_draft, check, source))
                return;
        }
        if (m_rule.spread.isEmpty()) {
            m_found.append({source, noValue()});
            return;
        }
        for (const Standing &found : follow(m_draft, source, m_rule.spread)) {
            for (const Reference &item : referencesIn(found.value)) {
                QJsonObject reference = item.toJson();
                reference.insert("title"_L1, m_draft.referenceTitle(reference));
                m_found.append({source, reference});
            }
        }
    }

    void lookInPattern()
    {
        for (const QString &templateId : m_rule.sources) {
            for (const FormHead &head : m_draft.copies(templateId)) {
                const Form *form = head.pattern ? m_draft.form(head.id) : nullptr;
                if (!form)
                    continue;
                if (m_rule.sourceTable.isEmpty())
                    m_found.append({standingAt(m_draft, *form), noValue()});
                for (const Row &row : form->rows(m_rule.sourceTable))
                    m_found.append({standingAt(m_draft, *form, m_rule.sourceTable, &row), noValue()});
            }
        }
    }

    QString dateOf(const Form &form) const { return form.fields.value(m_rule.pick.field, noValue()).toString(); }

    void pick()
    {
        using Kind = FlowPick::Kind;
        const Kind kind = m_rule.pick.kind;
        if (kind == Kind::All || m_found.isEmpty())
            return;
        if (kind == Kind::Nth || kind == Kind::Next) {
            pickByOrder(kind == Kind::Next);
            return;
        }
        const QString limit = m_target.form ? dateOf(*m_target.form) : QString();
        const Form *best = nullptr;
        for (const FlowSource &source : std::as_const(m_found)) {
            const QString date = dateOf(*source.at.form);
            if ((kind == Kind::Nearest && !limit.isEmpty() && date > limit) || (kind == Kind::Before && (limit.isEmpty() || date >= limit)))
                continue;
            if (kind == Kind::Before && source.at.form == m_target.form)
                continue;
            if (!best || date >= dateOf(*best))
                best = source.at.form;
        }
        m_found.removeIf([best](const FlowSource &source) { return source.at.form != best; });
    }

    /// The first copy of a template goes with the first row that fits, the second with the second; «next» is the row below.
    void pickByOrder(bool next)
    {
        const QVector<FormHead> copies = m_draft.copies(m_target.form->head.templateId);
        const auto own = std::find_if(copies.cbegin(), copies.cend(), [this](const FormHead &head) { return head.id == m_target.form->head.id; });
        const qsizetype index = own == copies.cend() ? copies.size() : own - copies.cbegin();
        if (index >= m_found.size()) {
            m_found.clear();
            return;
        }
        FlowSource source = m_found.at(index);
        m_found.clear();
        if (next) {
            const QVector<Row> &rows = source.at.form->rows(source.at.table);
            const int below = source.at.form->rowIndex(source.at.table, source.at.row->id) + 1;
            if (below >= rows.size())
                return;
            source.at.row = &rows.at(below);
        }
        m_found.append(source);
    }

    const Draft &m_draft;
    const FlowRule &m_rule;
    const Standing &m_target;
    SourceChoice m_choice;
    QVector<QStringList> m_wanted;
    QVector<FlowSource> m_found;
};

} // namespace

QVector<FlowSource> sourcesOf(const Draft &draft, const FlowRule &rule, const Standing &target, SourceChoice choice)
{
    return Search(draft, rule, target, choice).found();
}

QVector<FlowSource> sourcesOfCopies(const Draft &draft, const FlowRule &rule)
{
    const Standing nowhere;
    return Search(draft, rule, nowhere, SourceChoice::Offered).found();
}

bool targetAllows(const Draft &draft, const FlowRule &rule, const Standing &target)
{
    return std::all_of(rule.checks.cbegin(), rule.checks.cend(),
                       [&](const FlowCheck &check) { return !check.onTarget || checkHolds(draft, check, target); });
}

} // namespace sjusteg
