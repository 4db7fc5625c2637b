// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/RowButtons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace sjusteg::screen {

RowButtons::RowButtons(bool withDuplicate, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // a long title beside them gives way
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_up = add(QStringLiteral("↑"), tr("Move up (Alt+Up)"));
    m_down = add(QStringLiteral("↓"), tr("Move down (Alt+Down)"));
    if (withDuplicate)
        m_duplicate = add(QStringLiteral("⧉"), tr("Duplicate"));
    m_delete = add(QStringLiteral("✕"), tr("Delete (Ctrl+Shift+Delete)"));
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    if (m_duplicate)
        connect(m_duplicate, &QToolButton::clicked, this, &RowButtons::duplicateRequested);
    connect(m_delete, &QToolButton::clicked, this, &RowButtons::deleteRequested);
}

QToolButton *RowButtons::add(const QString &sign, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("role", QStringLiteral("icon"));
    button->setFixedSize(24, 26);
    layout()->addWidget(button);
    return button;
}

void RowButtons::setRow(const QString &name, bool canUp, bool canDown, bool canDelete)
{
    m_up->setEnabled(canUp);
    m_down->setEnabled(canDown);
    m_delete->setEnabled(canDelete);
    m_up->setAccessibleName(tr("Move %1 up").arg(name));
    m_down->setAccessibleName(tr("Move %1 down").arg(name));
    m_delete->setAccessibleName(tr("Delete %1").arg(name));
    if (m_duplicate)
        m_duplicate->setAccessibleName(tr("Duplicate %1").arg(name));
}

} // namespace sjusteg::screen
