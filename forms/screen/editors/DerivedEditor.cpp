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
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setFocusPolicy(Qt::StrongFocus); // to be read out, and copied
    setFocusTarget(m_label);
    m_label->setProperty("role", QStringLiteral("derived"));
}

void DerivedEditor::display(const Value &value)
{
    QString text = valueText(context(), field(), value);
    if (const QString moved = context().movedText(cell()); !moved.isEmpty())
        text += QLatin1Char('\n') + moved;
    m_label->setText(text.isEmpty() ? QStringLiteral("–") : text);
    nameLabel();
}

void DerivedEditor::setName(const QString &name)
{
    m_name = name;
    describe(m_label, name);
    nameLabel();
}

/// A screen reader says the name alone, so the value is part of it.
void DerivedEditor::nameLabel()
{
    m_label->setAccessibleName(QStringLiteral("%1: %2").arg(m_name, m_label->text()));
}

} // namespace sjusteg::screen
