// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/DerivedEditor.h"

#include "screen/ValueText.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sjusteg::screen {

DerivedEditor::DerivedEditor(const EditorPlace &place, QWidget *parent)
    : FieldEditor(place, parent)
    , m_label(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_label);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setProperty("role", QStringLiteral("derived"));
}

void DerivedEditor::display(const Value &value)
{
    const QString text = valueText(context(), field(), value);
    m_label->setText(text.isEmpty() ? QStringLiteral("–") : text);
}

} // namespace sjusteg::screen
