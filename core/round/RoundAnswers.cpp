// SPDX-License-Identifier: MPL-2.0
// What comes along into a new round, and in which shape.
#include "round/Round.h"

#include "exchange/Answers.h"
#include "flow/LiveValue.h"
#include "workbook/LastRound.h"

#include <QSet>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

class RoundKeeper
{
public:
    explicit RoundKeeper(const Workbook &old)
        : m_old(old)
    {
    }

    QJsonArray forms()
    {
        keepWhole();
        keepPatterns();
        keepRecurringTasks();
        keepToConfirm();
        keepOccupations();
        QJsonArray list;
        for (Form &form : m_forms) {
            dropLooseEnds(form);
            list.append(dumpForm(m_old, form));
        }
        return list;
    }

private:
    /// Copies as they are in a new round: nobody has filled them in, finished or anchored them.
    void keep(Form form)
    {
        form.head.status = FormStatus::Empty;
        form.head.review = false;
        form.head.anchored = {};
        form.head.parts = {};
        form.head.filledBy = noValue();
        form.votes.clear();
        m_kept.insert(form.head.id);
        for (const QVector<Row> &rows : std::as_const(form.tables)) {
            for (const Row &row : rows)
                m_kept.insert(keyOf(form.head.id, row.id));
        }
        m_forms.append(std::move(form));
    }

    void keepWhole()
    {
        for (const QString &id : {u"reg-enheter"_s, u"reg-arbeidsgruppe"_s, u"reg-arbeidsgivere"_s, u"reg-pafyll"_s, u"reg-lenker"_s, u"ekstra-begreper"_s,
                                  u"ekstra-arshjul"_s, u"ekstra-opplaringsplan"_s, u"kort-god-praksis"_s}) {
            for (const FormHead &head : m_old.copies(id)) {
                const Form *form = head.stored ? m_old.form(head.id) : nullptr;
                if (form)
                    keep(id == "ekstra-arshjul"_L1 ? wheelOfNow(*form) : *form);
            }
        }
    }

    Form wheelOfNow(Form form) const
    {
        const int year = m_old.clock().today().year();
        if (const Value stood = form.fields.value(u"year"_s, noValue()); stood.isDouble() && stood.toInt() < year)
            form.fields.insert(u"year"_s, year);
        return form;
    }

    void keepPatterns()
    {
        for (const QString &id : {u"mal-4.2"_s, u"mal-5.2"_s, u"mal-6.2"_s}) {
            for (const FormHead &head : m_old.copies(id)) {
                const Form *form = head.stored && head.pattern ? m_old.form(head.id) : nullptr;
                if (form)
                    keep(*form);
            }
        }
    }

    /// Tasks that come again begin anew; what was dropped stays dropped.
    void keepRecurringTasks()
    {
        for (const Template &definition : m_old.catalog().templates()) {
            const Form *stored = definition.kind == TemplateKind::Roles ? m_old.single(definition.id) : nullptr;
            if (!stored || !stored->head.stored)
                continue;
            Form form = onlyTable(liveForm(m_old, *stored), u"tasks"_s);
            QVector<Row> &tasks = form.tables[u"tasks"_s];
            tasks.removeIf([](const Row &row) {
                const QString again = row.cell(u"recurrence"_s).toString();
                return again.isEmpty() || again == "once"_L1;
            });
            for (Row &task : tasks) {
                task.cells.remove(u"due"_s);
                if (task.cell(u"status"_s).toString() != "dropped"_L1)
                    task.cells.insert(u"status"_s, u"not_started"_s);
            }
            if (!tasks.isEmpty())
                keep(form);
        }
    }

    void keepToConfirm()
    {
        for (const QString &id : {u"mal-1.1"_s, u"mal-2.1"_s}) {
            const Form *stored = m_old.single(id);
            const QString table = lastRoundTable(id);
            if (!stored->head.stored || stored->rows(table).isEmpty())
                continue;
            Form form = onlyTable(*stored, table);
            form.carried = {};
            form.refused = {};
            for (const Row &row : form.rows(table))
                form.carried.append(lastRoundEntry(id, form.head.id, table, row.id));
            keep(form);
        }
    }

    /// Occupations that something kept refers to, not judged yet. What they say was said in the last round, by nobody in this one.
    void keepOccupations()
    {
        const Form *stored = m_old.single(u"mal-1.2"_s);
        QSet<QString> wanted;
        for (const Form &form : std::as_const(m_forms)) {
            if (form.head.subject.form == stored->head.id)
                wanted.insert(form.head.subject.row);
            forEachReference(form, [&](const QJsonObject &reference) {
                if (reference.value("form"_L1).toString() == stored->head.id)
                    wanted.insert(reference.value("row"_L1).toString());
            });
        }
        Form form = onlyTable(*stored, u"opportunities"_s);
        form.carried = {};
        form.refused = {};
        QVector<Row> &rows = form.tables[u"opportunities"_s];
        rows.removeIf([&wanted](const Row &row) { return !wanted.contains(row.id); });
        for (Row &row : rows) {
            for (const QString &judged : {u"relevance"_s, u"reason"_s, u"priority"_s, u"to_check"_s})
                row.cells.remove(judged);
            for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell)
                form.carried.append(lastRoundCell(form.head.id, u"opportunities."_s + cell.key(), row.id, *cell));
        }
        if (!rows.isEmpty())
            keep(form);
    }

    static Form onlyTable(Form form, const QString &table)
    {
        form.fields.clear();
        const QVector<Row> rows = form.tables.take(table);
        form.tables.clear();
        form.tables.insert(table, rows);
        return form;
    }

    template <typename Visit>
    static void forEachReference(const Form &form, const Visit &visit)
    {
        const auto look = [&visit](const Value &value) {
            for (const QJsonValue &item : value.isArray() ? value.toArray() : QJsonArray{value}) {
                if (item.toObject().contains("form"_L1))
                    visit(item.toObject());
            }
        };
        for (const Value &value : form.fields)
            look(value);
        for (const QVector<Row> &rows : form.tables) {
            for (const Row &row : rows)
                std::for_each(row.cells.cbegin(), row.cells.cend(), look);
        }
    }

    /// What pointed to something that stays behind: references go, links become rows of their own with the words they showed.
    void dropLooseEnds(Form &form) const
    {
        QJsonArray carried;
        QSet<QString> loose; // rows whose link ends
        for (const QJsonValue &item : std::as_const(form.carried)) {
            const QJsonObject entry = item.toObject();
            const QJsonObject from = entry.value("from"_L1).toObject();
            if (from.contains("template"_L1) || isKept(from.value("form"_L1).toString(), from.value("row"_L1).toString()))
                carried.append(item);
            else if (const QString field = entry.value("field"_L1).toString(); !field.contains(u'.'))
                loose.insert(keyOf(field, entry.value("row"_L1).toString()));
        }
        const Form live = liveForm(m_old, form);
        form.carried = carried;
        QJsonArray refused;
        for (const QJsonValue &item : std::as_const(form.refused)) {
            const QJsonObject from = item.toObject().value("from"_L1).toObject();
            if (isKept(from.value("form"_L1).toString(), from.value("row"_L1).toString()))
                refused.append(item);
        }
        form.refused = refused;
        for (Value &value : form.fields)
            value = withoutLooseReferences(value);
        for (auto table = form.tables.begin(); table != form.tables.end(); ++table) {
            for (Row &row : *table) {
                if (const Row *shown = loose.contains(keyOf(table.key(), row.id)) ? live.row(table.key(), row.id) : nullptr)
                    row.cells = shown->cells;
                for (Value &value : row.cells)
                    value = withoutLooseReferences(value);
            }
        }
    }

    Value withoutLooseReferences(const Value &value) const
    {
        const auto isLoose = [this](const QJsonValue &item) {
            const QJsonObject reference = item.toObject();
            return reference.contains("form"_L1) && !isKept(reference.value("form"_L1).toString(), reference.value("row"_L1).toString());
        };
        if (!value.isArray())
            return isLoose(value) ? noValue() : value;
        QJsonArray left;
        for (const QJsonValue &item : value.toArray()) {
            if (!isLoose(item))
                left.append(item);
        }
        return left.isEmpty() ? noValue() : Value(left);
    }

    bool isKept(const QString &form, const QString &row) const { return m_kept.contains(row.isEmpty() ? form : keyOf(form, row)); }
    static QString keyOf(const QString &place, const QString &row) { return place + u'/' + row; }

    const Workbook &m_old;
    QVector<Form> m_forms;
    QSet<QString> m_kept; ///< ids of copies, and copy/row
};

} // namespace

QJsonObject roundAnswers(const Workbook &old)
{
    return {{u"format"_s, u"sjusteg-answers"_s}, {u"version"_s, 1}, {u"municipality"_s, old.municipality()}, {u"forms"_s, RoundKeeper(old).forms()}};
}

} // namespace sjusteg
