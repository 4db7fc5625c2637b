// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/TaskFilter.h"

#include <QWidget>

class QComboBox;

namespace sjusteg {

/// Which tasks are shown: unit, person, step, status, date.
class TaskFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TaskFilterBar(QWidget *parent = nullptr);

    /// Units and people come and go; the choice stays where it still exists.
    void refresh(const Workbook &workbook, const QVector<TaskRow> &rows);
    TaskFilter filter() const;
    QString inWords() const; ///< «Enhet: NAV · Status: Åpne»
    void showAll();

Q_SIGNALS:
    void changed();

private:
    QComboBox *add(const QString &label);

    QComboBox *m_unit;
    QComboBox *m_person;
    QComboBox *m_step;
    QComboBox *m_state;
    QComboBox *m_when;
};

} // namespace sjusteg
