// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QLabel;
class QVBoxLayout;

namespace sjusteg {

namespace screen {
class RowView;
}

/// The row of a tool's table that is chosen, with its fields, beside the drawing it was chosen in.
class RowPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `invitation`: what stands there while nothing is chosen.
    RowPanel(const Workspace &workspace, const QString &formId, const QString &invitation, QWidget *parent = nullptr);

    void showRow(const QString &title, const CellRef &row, const QStringList &without); ///< an empty row: nothing is chosen
    void flush();
    void takeFocus(); ///< to the first field

private:
    const Workspace m_workspace;
    const QString m_formId;
    CellRef m_row;
    QStringList m_without;
    QLabel *m_title;
    QLabel *m_invitation;
    QVBoxLayout *m_place;
    screen::RowView *m_view = nullptr;
};

} // namespace sjusteg
