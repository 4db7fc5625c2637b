// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "../workbook/WorkbookFixture.h"
#include "plan/Tasks.h"

namespace sjusteg {

/// A process file with a working group, and short words for what the tests of the plan put into it.
struct PlanFile : TestFile {
    QString kari;  ///< vo
    QString trond; ///< nav

    PlanFile()
    {
        create();
        kari = addMember(QStringLiteral("Kari"), QStringLiteral("vo"));
        trond = addMember(QStringLiteral("Trond"), QStringLiteral("nav"));
    }

    QString addMember(const QString &name, const QString &unit)
    {
        return addRow(id("reg-arbeidsgruppe"), QStringLiteral("rows"), {{QStringLiteral("name"), name}, {QStringLiteral("unit"), unit}});
    }

    QString addTask(const char *templateId, QHash<QString, Value> cells)
    {
        return addRow(id(templateId), QStringLiteral("tasks"), cells);
    }

    /// A measure to be developed, with its plan. The id of the plan.
    QString addPlan()
    {
        const QString row = addRow(id("mal-3.1"), QStringLiteral("proposals"),
                                   {{QStringLiteral("name"), QStringLiteral("Kurs")}, {QStringLiteral("decision"), QStringLiteral("develop")}});
        return addCopy(QStringLiteral("mal-3.2"), {id("mal-3.1"), row, QStringLiteral("Kurs")});
    }

    /// A copy of a template with a subject.
    QString addCopy(const QString &templateId, const Reference &subject = {})
    {
        const Form copy = book->newCopy(templateId, subject);
        return apply(copy.head.id, AddForm{copy}).ok() ? copy.head.id : QString();
    }

    /// The row was carried over: `flow` brought it from a row of another copy.
    bool carry(const QString &form, const QString &flow, const QString &table, const QString &row, const QJsonObject &from)
    {
        const QJsonArray before = book->form(form)->carried;
        QJsonArray after = before;
        after.append(QJsonObject{{QStringLiteral("flow"), flow}, {QStringLiteral("field"), table}, {QStringLiteral("row"), row}, {QStringLiteral("from"), from}});
        return apply(form, SetOrigins{before, after, book->form(form)->refused, book->form(form)->refused}).ok();
    }

    QDate today() const { return clock->today(); }
    QVector<TaskRow> rows() const { return tasks(*book, clock->today()); }

    TaskRow row(const QString &title) const
    {
        for (const TaskRow &one : rows()) {
            if (one.title == title)
                return one;
        }
        return {};
    }
};

} // namespace sjusteg
