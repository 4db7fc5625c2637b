// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// Words kept once, in another form, that stand beside a field.
struct LinkedBox {
    struct Line {
        QString title;
        QString text;
    };
    QString source; ///< template the words are kept in
    QVector<Line> lines;
    bool isEmpty() const { return lines.isEmpty(); }
};

/// The boxes of a template's copies: the flows that are no value («as»: «box»). Shown live, never copied.
class LinkedBoxes
{
public:
    LinkedBoxes(const Workbook &workbook, const Template &definition);

    bool has(const QString &field) const;
    /// The box beside a field of a copy; empty where there is none, or nothing that belongs in it.
    LinkedBox beside(const QString &field, const Form &form) const;

private:
    struct Rule {
        QString field;    ///< of the copy, beside which the box stands
        QString source;   ///< `template.table.column` of the words
        QString chosen;   ///< `template.field` whose chosen option asks for a row
        QString through;  ///< field of the copies with `chosen` that refers to this copy; empty: `chosen` is the copy's own
        QJsonObject box;
    };
    QStringList chosenOptions(const Rule &rule, const Form &form) const;

    const Workbook &m_workbook;
    QVector<Rule> m_rules;
};

} // namespace sjusteg
