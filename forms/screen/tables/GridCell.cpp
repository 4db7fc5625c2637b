// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/GridCell.h"

#include "screen/ValueText.h"
#include "screen/carry/OriginLink.h"
#include "screen/editors/EditorFactory.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QTextEdit>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace sjusteg::screen {

namespace {
constexpr int padX = 7;
constexpr int padY = 6;

/// «Flyktningtjeneste/programrådgiver» may go on in the next line after the stroke.
QString breakableAtStrokes(QString text)
{
    return text.replace(QLatin1Char('/'), QStringLiteral("/\u200B"));
}

/// Only the word that is wider than the cell is broken; the others stay whole.
QTextOption lineBreaks()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

int heightOfLines(QString text, const QFont &font, int width)
{
    QTextLayout layout(text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), font);
    layout.setTextOption(lineBreaks());
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

} // namespace

GridCell::GridCell(FormContext &context, const Field &column, const CellRef &cell, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(column)
    , m_cell(cell)
{
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(column.help);
    setAccessibleDescription(column.help);
    setCursor(Qt::IBeamCursor);
    refresh();
}

void GridCell::setRowNumber(int number)
{
    m_name = tr("%1, row %2").arg(m_column.label).arg(number);
    setAccessibleName(m_text.isEmpty() ? m_name : QStringLiteral("%1: %2").arg(m_name, m_text));
    if (m_editor)
        m_editor->setName(m_name);
}

void GridCell::setEditable(bool editable)
{
    if (editable == m_editable)
        return;
    m_editable = editable;
    setCursor(editable ? Qt::IBeamCursor : Qt::ArrowCursor);
    if (!editable)
        closeEditor();
    update();
}

void GridCell::setUnsaved(bool unsaved)
{
    if (unsaved == m_unsaved)
        return;
    m_unsaved = unsaved;
    update();
}

void GridCell::refresh()
{
    const Value value = m_context.value(m_cell);
    QString text = m_column.type == FieldType::Check && value.isUndefined() ? QStringLiteral("☐") : valueText(m_context, m_column, value);
    if (m_column.type == FieldType::Image && !isBlank(value))
        text.prepend(QStringLiteral("▣ "));
    if (const QString moved = m_column.type == FieldType::Date ? m_context.movedText(m_cell) : QString(); !moved.isEmpty())
        text += QLatin1Char('\n') + moved;
    if (text != m_text) {
        m_text = text;
        m_cachedWidth = -1;
        if (!m_name.isEmpty())
            setAccessibleName(m_text.isEmpty() ? m_name : QStringLiteral("%1: %2").arg(m_name, m_text));
        update();
    }
    if (m_editor)
        m_editor->refresh();
}

void GridCell::setMark(const QString &mark, bool changed)
{
    const QString explained = originExplained(m_context, m_cell);
    const bool same = mark == m_mark && changed == m_changed;
    if (same && explained == m_explained)
        return; // so it is for nearly every cell at nearly every edit
    m_explained = explained;
    const QString where = explained.isEmpty() ? QString() : tr("%1. Alt+Enter shows the source.").arg(explained);
    const QStringList said = QStringList{changed ? mark : QString(), where, m_column.help}.filter(QRegularExpression(QStringLiteral(".")));
    setToolTip(said.join(QLatin1Char('\n')));
    setAccessibleDescription(said.join(QLatin1Char(' ')));
    if (same)
        return;
    m_mark = mark;
    m_changed = changed;
    m_cachedWidth = -1;
    update();
    Q_EMIT heightChanged();
}

QFont GridCell::markFont() const
{
    QFont small = font();
    small.setPixelSize(qMax(11, QFontInfo(small).pixelSize() - 2));
    return small;
}

QRect GridCell::markRect() const
{
    const QFontMetrics metrics(markFont());
    return {padX, padY + m_textHeight, qMin(width() - 2 * padX, metrics.horizontalAdvance(m_mark) + 2), metrics.height()};
}

int GridCell::textFlags() const
{
    const int across = m_column.type == FieldType::Number ? Qt::AlignRight : m_column.type == FieldType::Check ? Qt::AlignHCenter
                                                                                                                : Qt::AlignLeft;
    return across | Qt::AlignTop | Qt::TextWordWrap;
}

int GridCell::heightFor(int width)
{
    if (width != m_cachedWidth) {
        m_cachedWidth = width;
        const int room = qMax(10, width - 2 * padX);
        m_cachedHeight = fontMetrics().lineSpacing();
        static const QRegularExpression whiteSpace(QStringLiteral("[\\s\\x{200B}]"));
        const QString text = breakableAtStrokes(m_text);
        const QStringList words = text.split(whiteSpace, Qt::SkipEmptyParts);
        m_longWord = std::any_of(words.cbegin(), words.cend(),
                                 [&](const QString &word) { return fontMetrics().horizontalAdvance(word) > room; });
        if (fontMetrics().horizontalAdvance(m_text) > room || m_text.contains(QLatin1Char('\n')))
            m_cachedHeight = m_longWord ? heightOfLines(text, font(), room) : fontMetrics().boundingRect(QRect(0, 0, room, 100000), textFlags(), text).height();
        m_textHeight = m_cachedHeight;
        m_cachedHeight += 2 * padY + (m_mark.isEmpty() ? 0 : QFontMetrics(markFont()).height());
    }
    if (!m_editor)
        return m_cachedHeight;
    const int wanted = m_editor->layout()->hasHeightForWidth() ? m_editor->layout()->heightForWidth(width - 4)
                                                               : m_editor->sizeHint().height();
    return qMax(m_cachedHeight, wanted + 4);
}

void GridCell::openEditor()
{
    if (m_editor || !m_editable)
        return;
    m_editor = makeEditor({m_context, m_column, m_cell, true}, this);
    m_editor->setName(m_name);
    m_editor->installEventFilter(this);
    m_editor->setGeometry(rect().adjusted(2, 2, -2, -2));
    m_editor->show();
    QWidget *before = this;
    for (QWidget *part : m_editor->findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) && part->window() == window() && !part->focusProxy()) {
            setTabOrder(before, part);
            before = part;
        }
    }
    // Shift+Tab inside the editor would come back here if the cell could still take focus.
    setFocusPolicy(Qt::NoFocus);
    Q_EMIT editorOpened();
    Q_EMIT heightChanged();
    update();
}

void GridCell::closeEditor()
{
    if (!m_editor)
        return;
    m_editor->flush();
    if (m_editor->isRefused())
        return; // it holds what could not be saved
    // Hiding hands the focus on, and whoever gets it closes this cell once more.
    FieldEditor *editor = std::exchange(m_editor, nullptr);
    editor->hide();
    editor->deleteLater();
    setFocusPolicy(Qt::StrongFocus);
    Q_EMIT heightChanged();
    update();
}

void GridCell::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_editor)
        m_openedByPress = event->reason() == Qt::MouseFocusReason; // the press itself comes next
    openEditor();
    if (m_editor)
        m_editor->setFocus(event->reason());
    else
        Q_EMIT editorOpened(); // a read-only cell is a place to stand in, too
    update();
}

void GridCell::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void GridCell::mousePressEvent(QMouseEvent *event)
{
    if (!m_editor)
        setFocus(Qt::MouseFocusReason); // a press of the mouse has given it already
    const bool wasOpen = !std::exchange(m_openedByPress, false);
    if ((!wasOpen || !m_editor) && !m_changed && !m_mark.isEmpty() && markRect().contains(event->position().toPoint())) {
        event->accept();
        openOrigin(m_context, m_cell);
        return;
    }
    if (m_editor && !wasOpen && m_column.type == FieldType::Check) {
        if (auto *box = m_editor->findChild<QAbstractButton *>())
            box->click(); // the box was only painted; the click was meant for it
    } else if (m_editor && !wasOpen) {
        if (auto *line = m_editor->findChild<QLineEdit *>()) // the caret goes where the click was, as in any text
            line->setCursorPosition(line->cursorPositionAt(line->mapFrom(this, event->position().toPoint())));
        else if (auto *text = m_editor->findChild<QTextEdit *>())
            text->setTextCursor(text->cursorForPosition(text->viewport()->mapFrom(this, event->position().toPoint())));
    }
    event->accept();
}

void GridCell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_editor)
        m_editor->setGeometry(rect().adjusted(2, 2, -2, -2));
}

bool GridCell::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::LayoutRequest)
        Q_EMIT heightChanged();
    return QWidget::eventFilter(watched, event);
}

void GridCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor line = palette().color(QPalette::Mid);
    painter.fillRect(rect(), palette().brush(m_editable ? QPalette::Base : QPalette::AlternateBase));
    painter.setPen(line);
    painter.drawLine(rect().topRight(), rect().bottomRight());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (!m_editor) {
        painter.setPen(palette().color(m_unsaved ? QPalette::PlaceholderText : QPalette::Text));
        const QRect room = rect().adjusted(padX, padY, -padX, -padY);
        if (m_longWord)
            painter.drawText(QRectF(room), breakableAtStrokes(m_text), lineBreaks());
        else
            painter.drawText(room, textFlags(), breakableAtStrokes(m_text));
        if (!m_mark.isEmpty()) {
            painter.setFont(markFont());
            painter.setPen(palette().color(m_changed ? QPalette::LinkVisited : QPalette::PlaceholderText));
            const QRect at = markRect();
            painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(markFont()).elidedText(m_mark, Qt::ElideRight, at.width()));
        }
    }
    if (hasFocus() || m_editor) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace sjusteg::screen
