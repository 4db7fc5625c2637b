// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/ChoiceListEditor.h"

#include "screen/ValueText.h"
#include "screen/editors/CalmCombo.h"
#include "screen/editors/OtherText.h"

#include <QVBoxLayout>

namespace sjusteg::screen {

ChoiceListEditor::ChoiceListEditor(const EditorPlace &place, QWidget *parent)
    : FieldEditor(place, parent)
    , m_combo(new CalmCombo(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_combo);
    m_combo->addItem(QString(), QString());
    int longest = 6;
    for (const Option &option : context().options(field())) {
        m_combo->addItem(option.label, option.id);
        longest = qMax(longest, int(option.label.size()));
    }
    if (!isCompact()) {
        m_combo->setMinimumContentsLength(qMin(longest, 40));
        m_combo->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    if (!field().other.isEmpty()) {
        m_other = new OtherText(this);
        column->addWidget(m_other);
        watchUndoKeys(m_other);
        connect(m_other, &OtherText::textEdited, this, &ChoiceListEditor::editedSoon);
    }
    setFocusTarget(m_combo);
    watchUndoKeys(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] {
        if (m_other)
            m_other->setVisible(m_combo->currentData().toString() == field().other);
        editedNow();
    });
}

Value ChoiceListEditor::entered() const
{
    const QString option = m_combo->currentData().toString();
    return choiceValue(option, m_other && option == field().other ? m_other->text() : QString());
}

void ChoiceListEditor::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
    if (m_other)
        m_other->setReadOnly(readOnly);
}

void ChoiceListEditor::setName(const QString &name)
{
    describe(m_combo, name);
    if (m_other)
        describe(m_other, tr("%1, description").arg(name));
}

void ChoiceListEditor::display(const Value &value)
{
    const QString option = chosenOption(value);
    int index = m_combo->findData(option);
    if (index < 0) { // a unit that is no longer active, kept as it was answered
        m_combo->addItem(valueText(context(), field(), value), option);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
    if (m_other)
        m_other->display(otherText(value), option == field().other);
}

} // namespace sjusteg::screen
