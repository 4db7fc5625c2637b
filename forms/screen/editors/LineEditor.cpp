// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/LineEditor.h"

#include "screen/TextLength.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace sjusteg::screen {

LineEditor::LineEditor(const EditorPlace &place, QWidget *parent)
    : FieldEditor(place, parent)
    , m_line(new QLineEdit(this))
    , m_row(new QHBoxLayout)
    , m_hint(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_row);
    column->addWidget(m_hint);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_line);
    m_hint->setProperty("role", QStringLiteral("danger"));
    m_hint->setWordWrap(true);
    m_hint->hide();
    if (field().maxLength > 0)
        limitLength(m_line, field().maxLength);
    if (field().type == FieldType::Number || field().type == FieldType::Time) {
        if (!isCompact())
            m_line->setMaximumWidth(140);
        if (field().type == FieldType::Number)
            m_line->setAlignment(Qt::AlignRight);
        if (!field().suffix.isEmpty() && !isCompact()) {
            auto *suffix = new QLabel(field().suffix, this);
            suffix->setProperty("role", QStringLiteral("muted"));
            m_row->addWidget(suffix);
        }
        if (!isCompact())
            m_row->addStretch();
    }
    setFocusTarget(m_line);
    watchUndoKeys(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] { check(false); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { check(true); });
}

LineEditor::~LineEditor()
{
    m_line->disconnect(this); // a line that goes while it has focus says it was finished, to what is half gone
}

Value LineEditor::entered() const
{
    const Parsed parsed = parse(m_line->text());
    return parsed.ok ? parsed.value : context().value(cell());
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void LineEditor::display(const Value &value)
{
    const QString text = format(value);
    m_hint->hide();
    if (text == m_line->text() || (m_line->hasFocus() && parse(m_line->text()).ok && parse(m_line->text()).value == value))
        return;
    const int cursor = m_line->cursorPosition();
    m_line->setText(text);
    if (m_line->hasFocus())
        m_line->setCursorPosition(cursor);
    else
        m_line->setCursorPosition(0);
}

void LineEditor::check(bool whole)
{
    const bool understood = parse(m_line->text()).ok;
    if (!whole) {
        if (understood) {
            m_hint->hide();
            editedSoon();
        }
        return;
    }
    m_hint->setText(expected());
    m_hint->setVisible(!understood);
    m_line->setAccessibleDescription(understood ? field().help : expected());
    if (understood) {
        flush();
        display(context().value(cell()));
    }
}

Parsed LineEditor::parse(const QString &text) const
{
    switch (field().type) {
    case FieldType::Number: return parseNumber(text, field());
    case FieldType::Time: return parseTime(text);
    default: return {true, text.trimmed().isEmpty() ? noValue() : Value(text)};
    }
}

QString LineEditor::format(const Value &value) const
{
    switch (field().type) {
    case FieldType::Number: return numberText(value, field());
    case FieldType::Time: return timeText(value);
    default: return value.toString();
    }
}

QString LineEditor::expected() const
{
    if (field().type == FieldType::Time)
        return tr("Write the time as 09:30.");
    if (field().minimum && field().maximum)
        return tr("Write a number from %1 to %2.").arg(numberText(*field().minimum, field()), numberText(*field().maximum, field()));
    if (field().minimum)
        return tr("Write a number, %1 or more.").arg(numberText(*field().minimum, field()));
    return tr("Write a number.");
}

} // namespace sjusteg::screen
