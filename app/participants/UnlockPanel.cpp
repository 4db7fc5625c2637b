// SPDX-License-Identifier: MPL-2.0
#include "participants/UnlockPanel.h"

#include "participants/ParticipantWatch.h"
#include "participants/PassphraseField.h"
#include "storage/Passphrase.h"
#include "window/Parts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg {

UnlockPanel::UnlockPanel(const Workspace &workspace, ParticipantWatch &lock, QWidget *parent)
    : ParticipantPanel(workspace, parent)
    , m_lock(lock)
{
    constexpr int readable = 620;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->setSpacing(16);
    outer->addWidget(parts::label(tr("Participants"), QStringLiteral("title")));
    QVBoxLayout *layout = nullptr;
    QFrame *card = parts::card(layout);
    card->setMaximumWidth(readable);
    layout->addWidget(parts::label(tr("The participants are locked"), QStringLiteral("heading")));
    layout->addWidget(parts::paragraph(tr("The passphrase opens them. They lock themselves again when nobody has used the program for %n minute(s), "
                                          "and when the shared view is turned on.",
                                          nullptr, ParticipantWatch::idleMinutes())));
    QVBoxLayout *shared = nullptr;
    m_shared = parts::card(shared);
    m_shared->setProperty("role", QStringLiteral("notice"));
    shared->addWidget(parts::paragraph(tr("The shared view is on, so the participants stay locked. Close it first.")));
    QPushButton *close = parts::button(tr("Close the shared view"));
    connect(close, &QPushButton::clicked, this, [this] { m_lock.closeSharedView(); });
    shared->addWidget(close, 0, Qt::AlignLeft);
    layout->addWidget(m_shared);
    m_passphrase = new PassphraseField(tr("Passphrase"));
    layout->addWidget(m_passphrase);
    m_problem = parts::paragraph({}, QStringLiteral("missing"));
    layout->addWidget(m_problem);
    m_unlock = parts::button(tr("Unlock"), QStringLiteral("primary"));
    layout->addWidget(m_unlock, 0, Qt::AlignLeft);
    auto *line = new QHBoxLayout;
    line->addWidget(card, 1);
    line->addStretch();
    outer->addLayout(line);
    outer->addStretch();
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPanel::unlock);
    connect(m_passphrase, &PassphraseField::entered, this, &UnlockPanel::unlock);
    connect(m_passphrase, &PassphraseField::edited, this, [this] { say({}); });
    connect(&lock, &ParticipantWatch::roomChanged, this, &UnlockPanel::refresh);
    say({});
    refresh();
}

void UnlockPanel::refresh()
{
    const bool watched = m_lock.roomIsWatching();
    m_shared->setVisible(watched);
    m_passphrase->setEnabled(!watched);
    m_unlock->setEnabled(!watched);
}

void UnlockPanel::takeFocus()
{
    m_passphrase->focus();
}

void UnlockPanel::say(const QString &problem)
{
    m_problem->setText(problem.isEmpty() ? problem : QStringLiteral("△ ") + problem);
    m_problem->setVisible(!problem.isEmpty());
}

void UnlockPanel::unlock()
{
    if (!m_unlock->isEnabled())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor); // making the key takes its time, so that guessing does
    const Result<void> unlocked = m_workspace.workbook.unlockParticipants(Passphrase::fromText(m_passphrase->text()));
    QApplication::restoreOverrideCursor();
    m_passphrase->clear();
    if (unlocked)
        return; // the page has taken another face
    say(unlocked.problem().sentence);
    m_passphrase->focus();
}

} // namespace sjusteg
