// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/ChoiceEditor.h"

#include "screen/FlowLayout.h"
#include "screen/ValueText.h"
#include "screen/WithoutShortcut.h"
#include "screen/editors/OtherText.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg::screen {

ChoiceEditor::ChoiceEditor(const EditorPlace &place, QWidget *parent)
    : FieldEditor(place, parent)
    , m_options(context().options(field()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *flow = new FlowLayout(nullptr);
    column->addLayout(flow);
    for (const Option &option : m_options) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("role", QStringLiteral("segment"));
        button->installEventFilter(this);
        flow->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, id = option.id] { choose(m_chosen == id ? QString() : id, true); });
    }
    if (!field().other.isEmpty()) {
        m_other = new OtherText(this);
        column->addWidget(m_other);
        watchUndoKeys(m_other);
        connect(m_other, &OtherText::textEdited, this, &ChoiceEditor::editedSoon);
    }
    paintState();
}

Value ChoiceEditor::entered() const
{
    return choiceValue(m_chosen, m_other && m_chosen == field().other ? m_other->text() : QString());
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_other)
        m_other->setReadOnly(readOnly);
    paintState();
}

void ChoiceEditor::setName(const QString &name)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        describe(m_buttons.at(i), QStringLiteral("%1: %2").arg(name, m_options.at(i).label));
    if (m_other)
        describe(m_other, tr("%1, description").arg(name));
}

void ChoiceEditor::display(const Value &value)
{
    m_chosen = chosenOption(value);
    if (m_other)
        m_other->display(otherText(value), m_chosen == field().other);
    paintState();
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    const int index = int(m_buttons.indexOf(qobject_cast<QAbstractButton *>(watched)));
    if (event->type() == QEvent::KeyPress && index >= 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool plain = static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier;
        const int step = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 0;
        if (plain && step != 0) {
            choose(m_options.at((index + step + int(m_options.size())) % m_options.size()).id, true);
            return true;
        }
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            choose({}, true);
            return true;
        }
        if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            choose(m_options.at(index).id, true);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void ChoiceEditor::choose(const QString &option, bool focus)
{
    if (!m_readOnly && option != m_chosen) {
        m_chosen = option;
        if (m_other)
            m_other->setVisible(m_chosen == field().other);
        editedNow();
    }
    paintState();
    for (int i = 0; focus && i < m_buttons.size(); ++i) {
        if (m_options.at(i).id == m_chosen)
            m_buttons.at(i)->setFocus(Qt::OtherFocusReason);
    }
}

void ChoiceEditor::paintState()
{
    bool any = false;
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool on = m_options.at(i).id == m_chosen;
        any = any || on;
        m_buttons.at(i)->setText((on ? QStringLiteral("● ") : QStringLiteral("○ ")) + withoutShortcut(m_options.at(i).label));
        m_buttons.at(i)->setChecked(on);
        m_buttons.at(i)->setEnabled(!m_readOnly || on);
        // One stop for Tab, as in any group of radio buttons: the chosen one, or the first.
        m_buttons.at(i)->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        if (on)
            setFocusTarget(m_buttons.at(i));
    }
    if (!any && !m_buttons.isEmpty()) {
        m_buttons.first()->setFocusPolicy(Qt::StrongFocus);
        setFocusTarget(m_buttons.first());
    }
}

} // namespace sjusteg::screen
