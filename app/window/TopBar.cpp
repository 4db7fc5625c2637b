// SPDX-License-Identifier: MPL-2.0
#include "window/TopBar.h"

#include "window/Icons.h"
#include "window/Parts.h"
#include "window/ShortLine.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace sjusteg {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
{
    setProperty("role", QStringLiteral("bar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 7, 20, 8);
    layout->setSpacing(14);
    m_municipality = new ShortLine({}, QStringLiteral("strong"));
    m_municipality->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_process = new ShortLine({}, QStringLiteral("muted")); // gives way first in a narrow window
    m_saved = parts::label({}, QStringLiteral("saved"));
    layout->addWidget(m_municipality);
    layout->addWidget(m_process, 1);
    layout->addWidget(m_saved);
    m_participants = new QToolButton;
    m_participants->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_participants->setFocusPolicy(Qt::StrongFocus);
    m_participants->hide();
    connect(m_participants, &QToolButton::clicked, this, &TopBar::participantsPressed);
    layout->addWidget(m_participants);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);
    layout->addLayout(m_actions);
    m_menu = new QToolButton;
    m_menu->setProperty("role", QStringLiteral("icon"));
    m_menu->setText(tr("Menu"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_menu);
}

void TopBar::setFile(const QString &municipality, const QString &process, const QString &path)
{
    m_municipality->setLine(municipality, path.isEmpty() ? QString() : municipality + QLatin1Char('\n') + QDir::toNativeSeparators(path));
    m_process->setLine(process);
}

void TopBar::setSaved(const QDateTime &at)
{
    m_saved->setText(at.isValid() ? tr("✓ Saved %1").arg(at.toString(QStringLiteral("HH:mm"))) : QString());
    m_saved->setProperty("tone", QString());
    m_saved->style()->polish(m_saved);
}

void TopBar::setNotSaved()
{
    m_saved->setText(tr("△ Not saved"));
    m_saved->setProperty("tone", QStringLiteral("overdue"));
    m_saved->style()->polish(m_saved);
}

void TopBar::setParticipants(ParticipantState state)
{
    m_state = state;
    const bool open = state == ParticipantState::Unlocked;
    showParticipants();
    const QString said = open ? tr("The participants are open") : tr("The participants are locked");
    m_participants->setToolTip(open ? tr("%1. Lock them (Ctrl+L)").arg(said) : tr("%1. Unlock them").arg(said));
    m_participants->setAccessibleName(m_participants->toolTip());
    m_participants->setIcon(icon(open ? QStringLiteral("unlock") : QStringLiteral("lock")));
    m_participants->setVisible(state != ParticipantState::None);
}

void TopBar::showParticipants()
{
    constexpr int roomForWords = 980;
    const bool open = m_state == ParticipantState::Unlocked;
    if (width() < roomForWords)
        m_participants->setText(open ? tr("Unlocked") : tr("Locked"));
    else
        m_participants->setText(open ? tr("Participants open") : tr("Participants locked"));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showParticipants();
}

void TopBar::addAction(QAction *action, bool withText)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->iconText());
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    if (!withText)
        button->setProperty("role", QStringLiteral("icon"));
    m_actions->addWidget(button);
}

void TopBar::setSearch(QWidget *field)
{
    m_actions->insertWidget(0, field);
}

void TopBar::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void TopBar::refreshIcons()
{
    setParticipants(m_state);
    m_menu->setIcon(icon(QStringLiteral("menu")));
}

} // namespace sjusteg
