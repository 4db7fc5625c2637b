// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "flow/Progress.h"
#include "window/Page.h"

#include <optional>

class QGridLayout;
class QLabel;

namespace sjusteg {

/// The documents that must exist, each with its state; all steps, in two columns, or one.
class DocumentBoard final : public QWidget
{
    Q_OBJECT
public:
    DocumentBoard(const Workspace &workspace, std::optional<int> step, QWidget *parent = nullptr);
    void refresh();

private:
    void addDocument(QGridLayout *grid, int row, const DocumentStatus &document);

    const Workspace m_workspace;
    std::optional<int> m_step;
    QLabel *m_count;
    QVector<QGridLayout *> m_grids;
};

} // namespace sjusteg
