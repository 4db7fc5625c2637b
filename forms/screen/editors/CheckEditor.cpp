// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/CheckEditor.h"

#include "screen/WithoutShortcut.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace sjusteg::screen {

CheckEditor::CheckEditor(const EditorPlace &place, QWidget *parent)
    : FieldEditor(place, parent)
    , m_box(new QCheckBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_box);
    if (!isCompact())
        m_box->setText(withoutShortcut(field().label));
    if (isCompact())
        layout->setAlignment(m_box, Qt::AlignHCenter);
    else
        layout->addStretch();
    setFocusTarget(m_box);
    watchUndoKeys(m_box);
    connect(m_box, &QCheckBox::clicked, this, &CheckEditor::editedNow);
}

Value CheckEditor::entered() const
{
    return m_box->isChecked() ? Value(true) : noValue();
}

void CheckEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void CheckEditor::display(const Value &value)
{
    m_box->setChecked(value.toBool());
}

} // namespace sjusteg::screen
