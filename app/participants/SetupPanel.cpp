// SPDX-License-Identifier: MPL-2.0
#include "participants/SetupPanel.h"

#include "participants/NewPassphrase.h"
#include "storage/Passphrase.h"
#include "window/Dialogs.h"
#include "window/Parts.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

SetupPanel::SetupPanel(const Workspace &workspace, QWidget *parent)
    : ParticipantPanel(workspace, parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *page = nullptr;
    outer->addWidget(parts::scrollPage(page));
    page->addWidget(parts::label(tr("Participants"), QStringLiteral("title")));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeExplanation(), 1, Qt::AlignTop);
    columns->addWidget(makeForm(), 1, Qt::AlignTop);
    page->addLayout(columns);
    page->addStretch();
}

QWidget *SetupPanel::makeExplanation()
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = parts::card(layout);
    layout->addWidget(parts::label(tr("What is about one person stands by itself"), QStringLiteral("heading")));
    const QString name = QFileInfo(Workbook::participantPath(m_workspace.workbook.path())).fileName();
    for (const QString &text :
         {tr("Placements, follow-ups, self-evaluations and final evaluations are about one participant. They are kept in a file of their own, «%1», "
             "encrypted beside the file of the process. It is opened with a passphrase.")
              .arg(name),
          tr("Participants have a code, such as D-001, never a name. The list of who has which code is kept outside this program, "
             "where only those who need it can find it."),
          tr("The file is locked when the program starts, when nobody has used it for a while, and when the shared view is on."),
          tr("You can work in all seven steps without it.")})
        layout->addWidget(parts::paragraph(text));
    return card;
}

QWidget *SetupPanel::makeForm()
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = parts::card(layout);
    layout->addWidget(parts::label(tr("Make the participant file"), QStringLiteral("heading")));
    m_passphrase = new NewPassphrase(m_workspace);
    layout->addWidget(m_passphrase);
    layout->addWidget(parts::paragraph(tr("Without the passphrase nobody can open the file again: neither you, nor the IT department, nor those who made the "
                                          "program. Keep it as the municipality keeps other passwords, so that more than one person can find it."),
                                       QStringLiteral("notice")));
    m_problem = parts::paragraph({}, QStringLiteral("missing"));
    m_problem->hide();
    layout->addWidget(m_problem);
    m_make = parts::button(tr("Make the participant file"), QStringLiteral("primary"));
    m_make->setEnabled(!m_workspace.workbook.isReadOnly());
    layout->addWidget(m_make, 0, Qt::AlignLeft);
    if (m_workspace.workbook.isReadOnly())
        layout->addWidget(parts::paragraph(tr("The file is open for reading only."), QStringLiteral("small")));
    connect(m_make, &QPushButton::clicked, this, &SetupPanel::make);
    connect(m_passphrase, &NewPassphrase::entered, this, &SetupPanel::make);
    connect(m_passphrase, &NewPassphrase::edited, this, [this] { say({}); });
    return card;
}

void SetupPanel::takeFocus()
{
    m_passphrase->focus();
}

void SetupPanel::say(const QString &problem)
{
    m_problem->setText(QStringLiteral("△ ") + problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SetupPanel::make()
{
    if (!m_make->isEnabled())
        return;
    if (const QString problem = m_passphrase->problem(); !problem.isEmpty()) {
        say(problem);
        m_passphrase->focus();
        return;
    }
    if (!m_passphrase->isMeant()) {
        m_passphrase->focus();
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor); // making the key takes its time, so that guessing does
    const Result<void> made = m_workspace.workbook.createParticipants(Passphrase::fromText(m_passphrase->text()));
    QApplication::restoreOverrideCursor();
    m_passphrase->clear();
    if (!made)
        m_workspace.dialogs.tell(window(), tr("The participant file could not be made"), made.problem());
}

} // namespace sjusteg
