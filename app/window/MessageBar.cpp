// SPDX-License-Identifier: MPL-2.0
#include "window/MessageBar.h"

#include "window/Parts.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace sjusteg {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", QStringLiteral("problemBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    m_text = parts::paragraph({});
    layout->addWidget(m_text, 1);
    m_actions = new QHBoxLayout;
    layout->addLayout(m_actions);
    hide();
}

void MessageBar::say(const QString &symbol, const Problem &problem, const QVector<Action> &actions)
{
    const QString text = symbol + QLatin1Char(' ') + problem.sentence;
    if (!isHidden() && text == m_text->text())
        return; // stands there already, perhaps with the focus on one of its buttons
    m_text->setText(text);
    setAccessibleName(problem.sentence);
    parts::clear(m_actions);
    for (const Action &action : actions) {
        QPushButton *button = parts::button(action.text);
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        m_actions->addWidget(button);
    }
    if (!problem.cause.isEmpty()) {
        QPushButton *details = parts::button(tr("Details"), QStringLiteral("link"));
        connect(details, &QPushButton::clicked, this, [this, problem] { Q_EMIT detailsWanted(problem); });
        m_actions->addWidget(details);
    }
    show();
}

} // namespace sjusteg
