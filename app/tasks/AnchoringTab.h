// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Anchoring.h"
#include "window/Page.h"

class QStackedWidget;

namespace sjusteg {

class EmptyState;
class RecordTable;
struct Record;

/// What is taken to the leaders, leader by leader, with the answer.
class AnchoringTab final : public QWidget
{
    Q_OBJECT
public:
    explicit AnchoringTab(const Workspace &workspace, QWidget *parent = nullptr);

    void refresh(const QVector<AnchoringMatter> &matters);
    PrintJob printJob() const;

private:
    Record recordOf(const AnchoringMatter &matter) const;

    const Workspace m_workspace;
    QVector<AnchoringMatter> m_matters;
    QStackedWidget *m_stack;
    RecordTable *m_table;
    EmptyState *m_empty;
};

} // namespace sjusteg
