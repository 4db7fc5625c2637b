// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FormContext.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sjusteg::screen {

class FieldEditor;
class Fold;

/// One statement of a checklist: status, what is to be improved when it is not in place, and the units' own answers.
class ChecklistItem final : public QWidget
{
    Q_OBJECT
public:
    ChecklistItem(FormContext &context, const Field &field, const Statement &statement, int number, QWidget *parent);

    QString statementId() const { return m_statement.id; }
    void setLastRound(const QString &status); ///< in words, shown beside this round's; empty: nothing is shown
    void refresh();
    void reloadOptions();
    void updateReadOnly();
    bool reveal(const CellRef &cell);

private:
    CellRef cellOf(const QString &part) const;
    bool needsMore() const;
    void buildMore();
    void buildVotes();
    void addEditor(const Field &field, const CellRef &cell, const QString &label, const QString &name, QVBoxLayout *layout);
    void showVotes();

    FormContext &m_context;
    const Field &m_field;
    const Statement &m_statement;
    QString m_name;
    QLabel *m_disagree;
    QLabel *m_lastRound = nullptr;
    QVBoxLayout *m_answer;
    Fold *m_votesFold = nullptr;
    QWidget *m_more = nullptr;
    QWidget *m_votes = nullptr;
    QVBoxLayout *m_layout;
    QVector<FieldEditor *> m_editors;
};

} // namespace sjusteg::screen
