// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Wording.h"
#include "workbook/Workbook.h"

#include <QCoreApplication>

#include <optional>

namespace sjusteg {

/// The history of several forms as a table in the order of time: when, where, from what to what. What was gone over on the way to an answer
/// within a minute is one line: 1, 2 and 3 on a scale, or a text as it grew. Words that were written and taken out again keep their lines.
class ChangeLines
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ParticipantAccess)
public:
    explicit ChangeLines(const Workbook &workbook)
        : m_workbook(workbook), m_wording(workbook)
    {
    }

    /// `entries`: oldest first. `named`: the rows that may be called by their words, where not all may: one that is about another now is not.
    void add(const QString &form, const QVector<HistoryEntry> &entries, const std::optional<QStringList> &named = std::nullopt);
    TableBlock table() const;

private:
    struct Line {
        QString form;
        HistoryEntry entry;
        bool named;
    };

    const Template *definitionOf(const QString &form) const;
    bool isChoice(const QString &form, const CellRef &cell) const;
    bool goesOn(const Line &line, const HistoryEntry &next) const;
    QString place(const Template &definition, const Line &line) const;
    QString words(const Template &definition, const Field *field, const Value &value) const;
    QString cells(const Template &definition, const Field &table, const QJsonObject &row) const;

    const Workbook &m_workbook;
    const Wording m_wording;
    QVector<Line> m_lines;
};

} // namespace sjusteg
