// SPDX-License-Identifier: MPL-2.0
#include "meeting/MinutesBox.h"

#include "screen/UndoKeys.h"
#include "screen/editors/GrowingText.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <limits>

namespace sjusteg {

MinutesBox::MinutesBox(const QString &heading, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_heading(heading)
    , m_undo(undo)
    , m_text(new screen::GrowingText(1, std::numeric_limits<int>::max(), this))
    , m_news(new QWidget)
    , m_newsText(parts::paragraph({}))
    , m_take(parts::button(tr("Use this text")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (!heading.isEmpty())
        column->addWidget(parts::label(heading, QStringLiteral("subheading")));
    m_text->setAccessibleName(heading.isEmpty() ? tr("Minutes") : heading);
    m_text->installEventFilter(this);
    column->addWidget(m_text);
    m_news->setProperty("role", QStringLiteral("note"));
    m_news->setAttribute(Qt::WA_StyledBackground);
    auto *news = new QVBoxLayout(m_news);
    news->setContentsMargins(12, 6, 12, 6);
    news->addWidget(parts::label(tr("△ The meeting says something else now:"), QStringLiteral("strong")));
    news->addWidget(m_newsText);
    auto *row = new QHBoxLayout;
    QPushButton *keep = parts::button(tr("Keep mine"));
    m_take->setAccessibleName(tr("Use what the meeting says now: %1").arg(heading));
    keep->setAccessibleName(tr("Keep the text: %1").arg(heading));
    row->addWidget(m_take);
    row->addWidget(keep);
    row->addStretch();
    news->addLayout(row);
    column->addWidget(m_news);
    m_news->hide();
    connect(m_take, &QPushButton::clicked, this, &MinutesBox::newsTaken);
    connect(keep, &QPushButton::clicked, this, &MinutesBox::newsRefused);
    connect(m_text, &screen::GrowingText::typed, this, [this] {
        m_typed = true;
        Q_EMIT typed();
    });
}

QString MinutesBox::text() const
{
    return m_text->toPlainText();
}

void MinutesBox::showText(const QString &text)
{
    if (m_typed && m_text->hasFocus() && m_text->toPlainText().trimmed() == text.trimmed())
        return; // what was stored is what stands here but for blank lines at its end
    m_typed = false;
    if (m_text->toPlainText() != text)
        m_text->setText(text);
}

void MinutesBox::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void MinutesBox::showNews(const std::optional<QString> &news, bool mayTake)
{
    m_news->setVisible(news.has_value());
    m_newsText->setText(news && !news->isEmpty() ? *news : tr("(nothing)"));
    m_take->setEnabled(mayTake);
}

bool MinutesBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if (undo || screen::isRedo(*key)) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                Q_EMIT flushWanted();
                undo ? m_undo.undo() : m_undo.redo();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sjusteg
