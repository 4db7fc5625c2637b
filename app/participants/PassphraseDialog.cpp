// SPDX-License-Identifier: MPL-2.0
#include "participants/PassphraseDialog.h"

#include "participants/NewPassphrase.h"
#include "participants/PassphraseField.h"
#include "storage/Passphrase.h"
#include "window/Dialogs.h"
#include "window/Parts.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg {

PassphraseDialog::PassphraseDialog(const Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_before(new PassphraseField(tr("The passphrase as it is now")))
    , m_after(new NewPassphrase(workspace, NewPassphrase::Stead::Changed))
    , m_problem(parts::paragraph({}, QStringLiteral("missing")))
    , m_working(parts::paragraph(tr("Changing the passphrase …"), QStringLiteral("strong")))
    , m_change(parts::button(tr("Change the passphrase"), QStringLiteral("primary")))
    , m_cancel(parts::button(tr("Cancel")))
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
    layout->addWidget(m_working);
    m_working->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_change);
    buttons->addWidget(m_cancel);
    layout->addLayout(buttons);
    connect(m_change, &QPushButton::clicked, this, &PassphraseDialog::change);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
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

/// A dialog whose texts wrap keeps the height it was opened with, and would press its fields flat.
void PassphraseDialog::grow()
{
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalMinimumSize().height();
    if (needed > height())
        resize(width(), needed);
}

bool PassphraseDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        grow();
    return done;
}

/// The work is done in one go, so what is said must be on the screen before it begins.
void PassphraseDialog::setWorking(bool working)
{
    m_working->setVisible(working);
    for (QWidget *part : std::initializer_list<QWidget *>{m_change, m_cancel, m_before, m_after})
        part->setEnabled(!working);
    if (!working) {
        QApplication::restoreOverrideCursor();
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    grow();
    repaint();
}

void PassphraseDialog::change()
{
    if (!m_change->isEnabled())
        return;
    if (const QString problem = m_after->problem(); !problem.isEmpty()) {
        say(problem);
        return;
    }
    if (!m_after->isMeant()) {
        m_after->focus();
        return;
    }
    setWorking(true);
    const Result<void> changed =
        m_workspace.workbook.changePassphrase(Passphrase::fromText(m_before->text()), Passphrase::fromText(m_after->text()));
    setWorking(false);
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
