// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/GrowingText.h"

#include "screen/Bubble.h"
#include "screen/CursorInView.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
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
    , m_follower(new CursorInView(*this))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(40);
    document()->setDocumentMargin(margin);
    connect(this, &QTextEdit::textChanged, this, &GrowingText::onChanged);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!m_silent && QGuiApplication::mouseButtons() == Qt::NoButton) // what is clicked at is in sight
            m_follower->follow();
    });
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
    m_count = characterCount(text);
    tellRoom({});
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

/// A key that moves nothing, as Ctrl+End at the end, brings the cursor back on the page as well.
void GrowingText::keyPressEvent(QKeyEvent *event)
{
    QTextEdit::keyPressEvent(event);
    const bool writes = event->key() != Qt::Key_Control && event->key() != Qt::Key_Shift && event->key() != Qt::Key_Alt;
    if (writes && !event->matches(QKeySequence::Copy))
        m_follower->follow();
}

void GrowingText::dropEvent(QDropEvent *event)
{
    m_leftOut = {};
    QTextEdit::dropEvent(event);
    if (m_leftOut.characters > 0 && event->source() != this) {
        event->setDropAction(Qt::CopyAction); // a move would take away what did not get in
        event->accept();
    }
}

void GrowingText::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    const int room = qMax(0, m_most - characterCount(toPlainText()) + characterCount(textCursor().selectedText()));
    const QString fits = firstCharacters(text, room);
    const int all = characterCount(text);
    m_leftOut = {all - characterCount(fits), all, QGuiApplication::clipboard()->text() == source->text()};
    m_inserting = true;
    insertPlainText(fits);
    m_inserting = false;
    tellRoom(m_leftOut); // also where nothing at all had room, and nothing changed
}

void GrowingText::onChanged()
{
    if (m_silent)
        return;
    LeftOut leftOut = m_inserting ? m_leftOut : LeftOut();
    const int count = characterCount(toPlainText());
    const int over = count - qMax(m_most, m_count); // an old answer may be longer; it can be made shorter, not longer
    if (over > 0) {
        cutWhatIsNew(over);
        leftOut = {over, count - m_count, false};
    }
    m_count = count - qMax(0, over);
    fit();
    tellRoom(leftOut);
    m_follower->follow();
    Q_EMIT typed();
}

/// What was just written ends at the cursor; the rest stood there before.
void GrowingText::cutWhatIsNew(int over)
{
    m_silent = true;
    QTextCursor cursor = textCursor();
    const int end = cursor.position();
    cursor.setPosition(startOfLast(toPlainText(), end, over));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    m_silent = false;
}

void GrowingText::tellRoom(const LeftOut &leftOut)
{
    const bool lost = leftOut.characters > 0;
    const QString said = lost ? leftOutWords(leftOut, m_most) : roomWords(m_count, m_most);
    // The box may be taller than the page, and what is said below it out of sight; after a paste the page goes there.
    if (!lost || leftOut.of <= 1)
        showBubble(*viewport(), cursorRect(), lost ? said : QString());
    if (said == m_said)
        return;
    m_said = said;
    Q_EMIT roomChanged(said, leftOut);
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
