// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/NewTargetBox.h"

#include "screen/TextLength.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace sjusteg::screen {

NewTargetBox::NewTargetBox(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(tr("Add new …"), this))
    , m_title(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_button);
    layout->addWidget(m_title);
    layout->addWidget(m_add);
    layout->addStretch();
    m_button->setProperty("role", QStringLiteral("link"));
    m_button->setAutoDefault(false);
    m_add->setAutoDefault(false);
    limitLength(m_title, 200);
    m_title->setPlaceholderText(tr("Name of the new one"));
    m_title->installEventFilter(this);
    open(false);
    connect(m_button, &QPushButton::clicked, this, [this] {
        open(true);
        m_title->setFocus();
    });
    connect(m_add, &QPushButton::clicked, this, &NewTargetBox::give);
}

void NewTargetBox::setName(const QString &name)
{
    m_button->setAccessibleName(tr("%1: add new").arg(name));
    m_title->setAccessibleName(tr("%1: name of the new one").arg(name));
    m_add->setAccessibleName(tr("%1: add").arg(name));
}

bool NewTargetBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            give();
            return true;
        }
        if (key == Qt::Key_Escape) {
            open(false);
            m_button->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NewTargetBox::open(bool on)
{
    m_button->setVisible(!on);
    m_title->setVisible(on);
    m_add->setVisible(on);
    if (on)
        m_title->clear();
}

void NewTargetBox::give()
{
    const QString title = m_title->text().trimmed();
    if (title.isEmpty())
        return;
    open(false);
    m_button->setFocus();
    Q_EMIT titleGiven(title);
}

} // namespace sjusteg::screen
