// SPDX-License-Identifier: MPL-2.0
#include "participants/PassphraseDialog.h"

#include "participants/NewPassphrase.h"
#include "participants/PassphraseField.h"
#include "storage/Passphrase.h"
#include "window/Dialogs.h"
#include "window/Parts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg {

PassphraseDialog::PassphraseDialog(const Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_before(new PassphraseField(tr("The passphrase as it is now")))
    , m_after(new NewPassphrase)
    , m_problem(parts::paragraph({}, QStringLiteral("missing")))
{
    constexpr int readable = 520;
    setWindowTitle(tr("Change the passphrase"));
    setMinimumWidth(readable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_before);
    layout->addWidget(m_after);
    layout->addWidget(parts::paragraph(tr("The old passphrase no longer opens this file. It still opens copies of the file that somebody has taken before. "
                                          "Without the new one nobody can open the file again."),
                                       QStringLiteral("notice")));
    layout->addWidget(m_problem);
    m_problem->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *change = parts::button(tr("Change the passphrase"), QStringLiteral("primary"));
    QPushButton *cancel = parts::button(tr("Cancel"));
    buttons->addWidget(change);
    buttons->addWidget(cancel);
    layout->addLayout(buttons);
    connect(change, &QPushButton::clicked, this, &PassphraseDialog::change);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_before, &PassphraseField::entered, m_after, &NewPassphrase::focus);
    connect(m_after, &NewPassphrase::entered, this, &PassphraseDialog::change);
    connect(m_before, &PassphraseField::edited, this, [this] { say({}); });
    connect(m_after, &NewPassphrase::edited, this, [this] { say({}); });
    m_before->focus();
}

void PassphraseDialog::say(const QString &problem)
{
    m_problem->setText(QStringLiteral("△ ") + problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PassphraseDialog::change()
{
    if (const QString problem = m_after->problem(); !problem.isEmpty()) {
        say(problem);
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> changed =
        m_workspace.workbook.changePassphrase(Passphrase::fromText(m_before->text()), Passphrase::fromText(m_after->text()));
    QApplication::restoreOverrideCursor();
    if (!changed) {
        say(changed.problem().sentence);
        m_before->clear();
        m_before->focus();
        return;
    }
    m_before->clear();
    m_after->clear();
    accept();
    m_workspace.dialogs.tell(parentWidget(), windowTitle(), {tr("The passphrase was changed."), {}});
}

} // namespace sjusteg
