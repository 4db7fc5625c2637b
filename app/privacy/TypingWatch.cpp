// SPDX-License-Identifier: MPL-2.0
#include "privacy/TypingWatch.h"

#include "meeting/CaptureEntry.h"
#include "meeting/MinutesBox.h"
#include "privacy/NationalId.h"
#include "privacy/ParticipantCode.h"
#include "screen/FieldEditor.h"
#include "search/SearchBox.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace sjusteg {

namespace {

constexpr int gap = 2;          // pixels between the field and the notice
constexpr int narrowest = 320;
constexpr int followEvery = 120; // ms

QString textIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *text = qobject_cast<const QTextEdit *>(field))
        return text->toPlainText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText();
    return {};
}

/// Fields whose text stays nowhere, or must not be looked at.
bool isLeftAlone(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return qobject_cast<const SearchBox *>(field) || (line && line->echoMode() != QLineEdit::Normal);
}

/// Where no single participant is to be mentioned: forms that are not about one, the minutes, what is written down in a meeting.
bool isForNobody(const QWidget *field)
{
    for (const QWidget *up = field; up; up = up->parentWidget()) {
        if (const auto *editor = qobject_cast<const screen::FieldEditor *>(up))
            return editor->context().definition().personalData != PersonalData::Yes;
        if (qobject_cast<const MinutesBox *>(up) || qobject_cast<const CaptureEntry *>(up))
            return true;
    }
    return false;
}

/// Where a code belongs, and something else is being written.
bool isNoCodeIn(const QWidget *field, const QString &text)
{
    for (const QWidget *up = field; up; up = up->parentWidget()) {
        if (const auto *editor = qobject_cast<const screen::FieldEditor *>(up))
            return holdsParticipantCode(editor->field()) && !mayBecomeParticipantCode(text);
    }
    return false;
}

} // namespace

TypingWatch::TypingWatch(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TypingWatch::look);
    m_moving.setInterval(followEvery);
    connect(&m_moving, &QTimer::timeout, this, &TypingWatch::place);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

TypingWatch::~TypingWatch()
{
    hide();
}

QString TypingWatch::notice() const
{
    return m_label && m_label->isVisible() ? m_label->text() : QString();
}

void TypingWatch::follow(QWidget *focus)
{
    disconnect(m_following);
    hide();
    if (const auto *combo = qobject_cast<QComboBox *>(focus); combo && combo->isEditable())
        focus = combo->lineEdit();
    m_field = focus;
    if (!focus || isLeftAlone(focus))
        return;
    const auto soon = [this] { m_soon.start(); };
    if (auto *line = qobject_cast<QLineEdit *>(focus))
        m_following = connect(line, &QLineEdit::textChanged, this, soon);
    else if (auto *text = qobject_cast<QTextEdit *>(focus))
        m_following = connect(text, &QTextEdit::textChanged, this, soon);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(focus))
        m_following = connect(plain, &QPlainTextEdit::textChanged, this, soon);
    else
        return;
    m_soon.start();
}

void TypingWatch::look()
{
    if (!m_field)
        return;
    const QString text = textIn(m_field);
    QString said;
    if (!nationalIdsIn(text).isEmpty())
        said = tr("△ This may be a birth number. Birth numbers do not belong in Sjusteg.");
    else if (isForNobody(m_field) && !participantCodesIn(text).isEmpty())
        said = tr("△ This looks like a participant code. Nothing about a single participant belongs here.");
    else if (isNoCodeIn(m_field, text))
        said = tr("△ May be about a person. Write a code such as D-001: no name, and no birth number.");
    if (said.isEmpty())
        return hide();
    const bool news = notice() != said;
    if (!m_label) {
        m_label = new QLabel(m_field->window());
        m_label->setObjectName(QStringLiteral("personNotice"));
        m_label->setProperty("role", QStringLiteral("notice"));
        m_label->setTextFormat(Qt::PlainText);
        m_label->setWordWrap(true);
        m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_label->setAttribute(Qt::WA_StyledBackground);
    }
    m_label->setText(said);
    m_label->setAccessibleName(said);
    place();
    m_moving.start();
    if (news) {
        QAccessibleEvent event(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void TypingWatch::place()
{
    if (!m_label || !m_field || !m_field->isVisible())
        return hide();
    const QWidget *window = m_label->parentWidget();
    const int width = qMin(window->width() - 2 * gap, qMax(m_field->width(), narrowest));
    const QSize size(width, m_label->heightForWidth(width));
    const QPoint at = m_field->mapTo(window, QPoint(0, 0));
    int y = at.y() + m_field->height() + gap;
    if (y + size.height() > window->height())
        y = at.y() - size.height() - gap; // above, rather than over what one writes
    m_label->setGeometry(QRect(QPoint(qBound(gap, at.x(), qMax(gap, window->width() - width - gap)), y), size));
    m_label->show();
    m_label->raise();
}

void TypingWatch::hide()
{
    m_soon.stop();
    m_moving.stop();
    delete m_label; // it belongs to the window the field is in
}

} // namespace sjusteg
