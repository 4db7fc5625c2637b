// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/GrowingText.h"

#include "screen/TextLength.h"

#include <QMimeData>
#include <QWheelEvent>

namespace sjusteg::screen {

namespace {
constexpr int margin = 5;
}

GrowingText::GrowingText(int leastLines, int mostCharacters, QWidget *parent)
    : QTextEdit(parent)
    , m_leastLines(leastLines)
    , m_most(mostCharacters)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(40);
    document()->setDocumentMargin(margin);
    connect(this, &QTextEdit::textChanged, this, &GrowingText::onChanged);
    fit();
}

void GrowingText::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    const int position = textCursor().position();
    m_silent = true;
    setPlainText(text);
    m_silent = false;
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(position, int(text.size())));
    setTextCursor(cursor);
    fit();
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the box
}

void GrowingText::insertFromMimeData(const QMimeData *source)
{
    const int room = m_most - characterCount(toPlainText()) + characterCount(textCursor().selectedText());
    insertPlainText(firstCharacters(source->text(), room));
}

void GrowingText::onChanged()
{
    if (m_silent)
        return;
    const QString text = toPlainText();
    if (text.size() > m_most && characterCount(text) > m_most) {
        m_silent = true;
        QTextCursor cursor = textCursor();
        cursor.movePosition(QTextCursor::End);
        cursor.setPosition(int(firstCharacters(text, m_most).size()), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        m_silent = false;
    }
    fit();
    Q_EMIT typed();
}

int GrowingText::heightForText() const
{
    const int least = fontMetrics().lineSpacing() * m_leastLines + 2 * margin;
    const int frame = height() - viewport()->height(); // what the style and the style sheet put around the text
    return qMax(least, int(document()->size().height() + 0.5)) + qMax(2, frame);
}

void GrowingText::fit()
{
    const int wanted = heightForText();
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

} // namespace sjusteg::screen
