// SPDX-License-Identifier: MPL-2.0
#include "tasks/EmptyState.h"

#include "window/Parts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg {

EmptyState::EmptyState(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(10);
    m_title = parts::paragraph({}, QStringLiteral("heading"));
    m_text = parts::paragraph({});
    m_action = parts::button({}, QStringLiteral("primary"));
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionWanted);
}

void EmptyState::say(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
}

} // namespace sjusteg
