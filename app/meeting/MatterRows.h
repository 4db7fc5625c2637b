// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/MatterRow.h"

namespace sjusteg {

/// Matters under each other. Follows the list it is given: a row that is being edited stays as long as its matter does.
class MatterRows final : public QWidget
{
    Q_OBJECT
public:
    MatterRows(const Workspace &workspace, MatterRow::Choices choices, QWidget *parent = nullptr);

    void showMatters(const QVector<Row> &matters);
    void flush(); ///< writes what is being typed
    QStringList beingEdited() const; ///< rows that stand open

Q_SIGNALS:
    void postponed(const QString &row);
    void closed();

private:
    const Workspace m_workspace;
    MatterRow::Choices m_choices;
    screen::FormContext *m_context;
    QVBoxLayout *m_list;
    QVector<MatterRow *> m_rows;
};

} // namespace sjusteg
