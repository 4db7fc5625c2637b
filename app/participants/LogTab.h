// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QLabel;

namespace sjusteg {

class ProgressLines;
class RecordTable;

/// «Deltakerlogg»: how it goes, over time, as lines and as a table; and the sheets the participant fills in.
class LogTab final : public QWidget
{
    Q_OBJECT
public:
    LogTab(const Workspace &workspace, const QString &participant, QWidget *parent = nullptr);

    void refresh();

private:
    QWidget *makeSheets();

    const Workspace m_workspace;
    const QString m_participant;
    QLabel *m_none;
    QWidget *m_drawing;
    ProgressLines *m_lines;
    RecordTable *m_table;
};

} // namespace sjusteg
