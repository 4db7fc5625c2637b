// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/MultiChoiceEditor.h"

#include "screen/FlowLayout.h"
#include "screen/ValueText.h"
#include "screen/WithoutShortcut.h"
#include "screen/editors/OtherText.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace sjusteg::screen {

MultiChoiceEditor::MultiChoiceEditor(const EditorPlace &place, QWidget *parent)
    : FieldEditor(place, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(4);
    auto *boxes = new QWidget(this);
    new FlowLayout(boxes, true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    boxes->setSizePolicy(policy);
    column->addWidget(boxes);
    boxes->setObjectName(QStringLiteral("boxes"));
    for (const Option &option : context().options(field()))
        addBox(option);
    if (!field().other.isEmpty()) {
        m_other = new OtherText(this);
        column->addWidget(m_other);
        watchUndoKeys(m_other);
        connect(m_other, &OtherText::textEdited, this, &MultiChoiceEditor::editedSoon);
    }
    if (!m_boxes.isEmpty())
        setFocusTarget(m_boxes.first());
}

void MultiChoiceEditor::addBox(const Option &option)
{
    auto *boxes = findChild<QWidget *>(QStringLiteral("boxes"));
    auto *box = new QCheckBox(withoutShortcut(option.label), boxes);
    boxes->layout()->addWidget(box);
    watchUndoKeys(box);
    m_options.append(option);
    m_boxes.append(box);
    connect(box, &QCheckBox::clicked, this, [this, id = option.id](bool on) {
        if (m_other && id == field().other)
            m_other->setVisible(on);
        editedNow();
    });
}

Value MultiChoiceEditor::entered() const
{
    QJsonArray chosen;
    for (int i = 0; i < m_boxes.size(); ++i) {
        const QString &id = m_options.at(i).id;
        if (m_boxes.at(i)->isChecked())
            chosen.append(choiceValue(id, m_other && id == field().other ? m_other->text() : QString()));
    }
    return chosen.isEmpty() ? noValue() : Value(chosen);
}

void MultiChoiceEditor::setReadOnly(bool readOnly)
{
    for (QCheckBox *box : m_boxes)
        box->setEnabled(!readOnly);
    if (m_other)
        m_other->setReadOnly(readOnly);
}

void MultiChoiceEditor::setName(const QString &name)
{
    m_name = name;
    for (int i = 0; i < m_boxes.size(); ++i)
        describe(m_boxes.at(i), QStringLiteral("%1: %2").arg(name, m_options.at(i).label));
    if (m_other)
        describe(m_other, tr("%1, description").arg(name));
}

void MultiChoiceEditor::display(const Value &value)
{
    QStringList chosen;
    QString other;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        const QString id = chosenOption(item);
        chosen.append(id);
        if (id == field().other)
            other = otherText(item);
        const bool known = std::any_of(m_options.cbegin(), m_options.cend(), [&id](const Option &option) { return option.id == id; });
        if (!known) { // a unit that is no longer active, kept as it was answered
            addBox({id, valueText(context(), field(), QJsonArray{item})});
            setName(m_name);
        }
    }
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(chosen.contains(m_options.at(i).id));
    if (m_other)
        m_other->display(other, chosen.contains(field().other));
}

} // namespace sjusteg::screen
