// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/LongTextEditor.h"

#include "screen/Bubble.h"
#include "screen/KeepInView.h"
#include "screen/editors/GrowingText.h"

#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace sjusteg::screen {

namespace {
constexpr int mostLinesShown = 3; // an empty box stays small; it grows when written in
}

LongTextEditor::LongTextEditor(const EditorPlace &place, QWidget *parent)
    : FieldEditor(place, parent)
    , m_text(new GrowingText(place.compact ? 1 : qBound(1, place.field.lines - 1, mostLinesShown),
                             place.field.maxLength > 0 ? place.field.maxLength : 4000, this))
    , m_room(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_text);
    layout->addWidget(m_room);
    m_room->setWordWrap(true);
    m_room->hide();
    setFocusTarget(m_text);
    watchUndoKeys(m_text);
    connect(m_text, &GrowingText::typed, this, &LongTextEditor::editedSoon);
    connect(m_text, &GrowingText::roomChanged, this, &LongTextEditor::tellRoom);
}

void LongTextEditor::tellRoom(const QString &said, const LeftOut &leftOut)
{
    const bool lost = leftOut.characters > 0;
    m_room->setText(lost ? QStringLiteral("△ ") + said : said);
    m_room->setProperty("role", lost ? QStringLiteral("danger") : QStringLiteral("small"));
    m_room->style()->unpolish(m_room);
    m_room->style()->polish(m_room);
    m_room->setVisible(!said.isEmpty());
    m_text->setAccessibleDescription(said.isEmpty() ? field().help : said);
    if (!lost || leftOut.of <= 1)
        return; // who writes looks at the cursor
    if (isCompact())
        showBubble(*m_text->viewport(), m_text->cursorRect(), said); // the cell may be left at once
    QTimer::singleShot(0, m_room, [this] {
        for (QWidget *up = parentWidget(); up && m_room->isVisible(); up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                scrollTo(*area, *m_room);
        }
    });
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
