// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace sjusteg {

class NewPassphrase;
class PassphraseField;

/// Another passphrase for the participant file: the one it has, and the new one twice.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PassphraseDialog(const Workspace &workspace, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override; ///< grows with what is said

private:
    void change();
    void say(const QString &problem);
    void setWorking(bool working);
    void grow();

    const Workspace m_workspace;
    PassphraseField *m_before;
    NewPassphrase *m_after;
    QLabel *m_problem;
    QLabel *m_working;
    QPushButton *m_change;
    QPushButton *m_cancel;
};

} // namespace sjusteg
