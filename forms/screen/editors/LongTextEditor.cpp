// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/LongTextEditor.h"

#include "screen/editors/GrowingText.h"

#include <QVBoxLayout>

namespace sjusteg::screen {

namespace {
constexpr int mostLinesShown = 3; // an empty box stays small; it grows when written in
}

LongTextEditor::LongTextEditor(const EditorPlace &place, QWidget *parent)
    : FieldEditor(place, parent)
    , m_text(new GrowingText(place.compact ? 1 : qBound(1, place.field.lines - 1, mostLinesShown),
                             place.field.maxLength > 0 ? place.field.maxLength : 4000, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusTarget(m_text);
    watchUndoKeys(m_text);
    connect(m_text, &GrowingText::typed, this, &LongTextEditor::editedSoon);
}

Value LongTextEditor::entered() const
{
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? noValue() : Value(text);
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_text->setTextInteractionFlags(readOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::TextEditorInteraction);
}

void LongTextEditor::display(const Value &value)
{
    m_text->setText(value.toString());
}

} // namespace sjusteg::screen
