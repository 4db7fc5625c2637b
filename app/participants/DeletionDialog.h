// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"
#include "workbook/ParticipantRemoval.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sjusteg {

/// Deletes a participant for good: what goes, where it was archived, the code once more, and then the receipt.
class DeletionDialog final : public QDialog
{
    Q_OBJECT
public:
    DeletionDialog(const Workspace &workspace, const QString &participant, QWidget *parent = nullptr);

    /// A receipt that is neither on paper nor in a file is closed only when the user says so twice.
    void reject() override;

private:
    void ask();
    void answerable();
    void remove();
    void showReceipt();
    void hideOthers();
    PrintJob receiptJob();
    void saveText();

    const Workspace m_workspace;
    const QString m_code;
    QVBoxLayout *m_layout;
    QLineEdit *m_archived = nullptr;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_delete = nullptr;
    DeletionReceipt m_receipt;
    bool m_hasReceipt = false;
    bool m_kept = false; ///< printed, or in a file
};

} // namespace sjusteg
