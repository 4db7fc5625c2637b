// SPDX-License-Identifier: MPL-2.0
#include "round/RoundComparison.h"

#include <QMap>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lines in the order of this round, those only the last one had after them.
class RoundLines
{
public:
    void add(const QString &key, const RoundLine &line, bool isNow)
    {
        const auto known = m_places.constFind(key);
        if (known == m_places.constEnd()) {
            m_places.insert(key, m_lines.size());
            m_lines.append(line);
            return;
        }
        RoundLine &there = m_lines[*known];
        (isNow ? there.now : there.before) = isNow ? line.now : line.before;
    }

    /// Those at least one round says something about.
    QVector<RoundLine> take()
    {
        m_lines.removeIf([](const RoundLine &line) { return line.before.isEmpty() && line.now.isEmpty(); });
        return std::move(m_lines);
    }

private:
    QVector<RoundLine> m_lines;
    QHash<QString, qsizetype> m_places;
};

QString optionLabel(const Workbook &workbook, const QString &templateId, const QString &path, const Value &value)
{
    const Template *definition = workbook.catalog().find(templateId);
    const Field *field = definition ? definition->field(path) : nullptr;
    const Option *option = field ? field->option(value.toString()) : nullptr;
    return option ? option->label : value.toString();
}

/// A line that says `words` for the round it was read in.
RoundLine lineOf(const QString &title, const QString &group, const QString &words, bool isNow, const QString &form, const CellRef &cell)
{
    RoundLine line{title, group, {}, {}, isNow ? form : QString(), isNow ? cell : CellRef()};
    (isNow ? line.now : line.before) = words;
    return line;
}

void addOccupations(const Workbook &workbook, bool isNow, RoundLines &lines)
{
    const Form *form = workbook.single(u"mal-1.2"_s);
    for (const Row &row : form->rows(u"opportunities"_s)) {
        const QString words = optionLabel(workbook, form->head.templateId, u"opportunities.relevance"_s, row.cell(u"relevance"_s));
        lines.add(row.id, lineOf(workbook.rowTitle(form->head.id, u"opportunities"_s, row.id), {}, words, isNow, form->head.id, {u"opportunities.relevance"_s, row.id, {}}), isNow);
    }
}

void addConclusions(const Workbook &workbook, bool isNow, RoundLines &lines)
{
    for (const FormHead &head : workbook.copies(u"mal-2.2"_s)) {
        const Form *form = workbook.form(head.id);
        if (!form)
            continue;
        for (const Row &row : form->rows(u"assessments"_s)) {
            const QJsonObject measure = row.cell(u"measure"_s).toObject();
            const QString words = optionLabel(workbook, head.templateId, u"assessments.conclusion"_s, row.cell(u"conclusion"_s));
            const QString key = head.subject.row + u'/' + measure.value("row"_L1).toString();
            lines.add(key, lineOf(workbook.referenceTitle(measure), workbook.copyTitle(head.id), words, isNow, head.id, {u"assessments.conclusion"_s, row.id, {}}), isNow);
        }
    }
}

void addChecklists(const Workbook &workbook, bool isNow, RoundLines &lines)
{
    for (const Template &definition : workbook.catalog().templates()) {
        const Field *list = definition.kind == TemplateKind::Checklist ? definition.field(u"items"_s) : nullptr;
        const Form *form = list ? workbook.single(definition.id) : nullptr;
        if (!form)
            continue;
        for (const Statement &statement : list->statements) {
            const QString words = optionLabel(workbook, definition.id, u"items.status"_s, form->value({u"items.status"_s, statement.id, {}}));
            const QString key = definition.id + u'/' + statement.id;
            lines.add(key, lineOf(statement.text, definition.number() + u" – "_s + statement.group, words, isNow, form->head.id, {u"items.status"_s, statement.id, {}}), isNow);
        }
    }
}

QVector<RoundLine> compared(const Workbook &old, const Workbook &now, void (*add)(const Workbook &, bool, RoundLines &))
{
    RoundLines lines;
    add(now, true, lines);
    add(old, false, lines);
    return lines.take();
}

} // namespace

RoundComparison compareRounds(const Workbook &old, const Workbook &now)
{
    return {compared(old, now, addOccupations), compared(old, now, addConclusions), compared(old, now, addChecklists)};
}

} // namespace sjusteg
