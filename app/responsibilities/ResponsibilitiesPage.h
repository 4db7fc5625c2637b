// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Responsibilities.h"
#include "window/Page.h"

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace sjusteg {

class EmptyState;
class LoadBars;
class RecordTable;
struct Record;

/// The seven roles templates and everything else that somebody answers for, seen as one: what has nobody or two first, then by
/// person, unit, step or month.
class ResponsibilitiesPage final : public Page
{
    Q_OBJECT
public:
    explicit ResponsibilitiesPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString name() const override { return tr("Map of responsibilities"); }
    void refresh() override;
    PrintJob printJob() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makePanel();
    GroupBy groupBy() const;
    void addWeakness(QVector<Record> &records, const QString &title, const QVector<int> &which) const;
    Record recordOf(const TaskRow &row, bool asDeputy = false) const;

    QVector<TaskRow> m_rows;
    QButtonGroup *m_by;
    QStackedWidget *m_stack;
    RecordTable *m_table;
    EmptyState *m_empty;
    QWidget *m_panel;
    QLabel *m_weak;
    LoadBars *m_loads;
};

} // namespace sjusteg
