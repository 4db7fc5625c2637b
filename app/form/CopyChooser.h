// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QComboBox>

namespace sjusteg {

/// Which copy of a template is shown, and the way to the others: those that are stored, and those that other forms ask for, told as
/// suggested. The latter are worked out when the list is asked for, not at every edit.
class CopyChooser final : public QComboBox
{
    Q_OBJECT
public:
    CopyChooser(const Workspace &workspace, const QString &formId, QWidget *parent = nullptr);
    void refresh();
    void showPopup() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void addOffered();
    void open(int index);

    const Workspace m_workspace;
    const QString m_formId;
    const QString m_templateId;
};

} // namespace sjusteg
