// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/LineEditor.h"

#include "screen/TextLength.h"
#include "workbook/UniqueCells.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace sjusteg::screen {

namespace {

/// A line takes pasted paragraphs and draws them as one; so they are stored.
QString inOneLine(QString text)
{
    text.remove(QLatin1Char('\r'));
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

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
    if (field().maxLength > 0 && isCompact())
        limitLength(m_line, field().maxLength); // a cell has no room below its line
    else if (field().maxLength > 0)
        limitLength(m_line, field().maxLength, [this](const QString &said) { m_leftOut = said; });
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
    const Parsed written = parse(m_line->text());
    const bool sameStored = value == m_stored;
    m_stored = value;
    if (!written.ok && sameStored)
        return; // an edit of something else must not take it away
    const QString text = format(value);
    const bool shown = text == m_line->text() || (m_line->hasFocus() && written.ok && written.value == value);
    if (!shown)
        m_leftOut.clear();
    showHint(m_leftOut);
    if (shown)
        return;
    const int cursor = m_line->cursorPosition();
    m_line->setText(text);
    if (m_line->hasFocus())
        m_line->setCursorPosition(cursor);
    else
        m_line->setCursorPosition(0);
}

void LineEditor::showHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_line->setAccessibleDescription(hint.isEmpty() ? field().help : hint);
}

void LineEditor::check(bool whole)
{
    const bool understood = parse(m_line->text()).ok;
    if (understood)
        showHint(m_leftOut);
    else if (whole || isTaken(m_line->text())) // nothing that could still be typed tells more
        showHint(expected());
    if (!understood)
        return;
    if (!whole) {
        editedSoon();
    } else {
        flush();
        display(context().value(cell()));
    }
}

Parsed LineEditor::parse(const QString &text) const
{
    switch (field().type) {
    case FieldType::Number: return parseNumber(text, field());
    case FieldType::Time: return parseTime(text);
    default: return {!isTaken(text), text.trimmed().isEmpty() ? noValue() : Value(inOneLine(text))};
    }
}

/// By another row, in a column where no two may have the same.
bool LineEditor::isTaken(const QString &text) const
{
    return field().unique && context().exists() && isTakenElsewhere(field(), context().form().rows(cell().table()), cell().row, text);
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
    if (isTaken(m_line->text()))
        return tr("«%1» is in use already, and was not saved. Write another.").arg(m_line->text().trimmed());
    if (field().type == FieldType::Time)
        return tr("Write the time as 09:30.");
    if (field().minimum && field().maximum)
        return tr("Write a number from %1 to %2.").arg(numberText(*field().minimum, field()), numberText(*field().maximum, field()));
    if (field().minimum)
        return tr("Write a number, %1 or more.").arg(numberText(*field().minimum, field()));
    return tr("Write a number.");
}

} // namespace sjusteg::screen
