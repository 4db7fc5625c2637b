// SPDX-License-Identifier: MPL-2.0
#include "screen/Fold.h"

#include "screen/WithoutShortcut.h"
#include "screen/WrappedText.h"

#include <QEvent>
#include <QResizeEvent>
#include <QSettings>

#include <algorithm>

namespace sjusteg::screen {

namespace {
constexpr int frame = 12; // what the style draws around the text, left and right
constexpr int least = 120;
}

Fold::Fold(const QString &text, const QString &key, bool open, QWidget *parent)
    : QPushButton(parent)
    , m_text(text)
    , m_key(key)
    , m_open(key.isEmpty() ? open : QSettings().value(key, open).toBool())
{
    setAutoDefault(false);
    setFlat(true);
    setProperty("role", QStringLiteral("link"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    showState();
    connect(this, &QPushButton::clicked, this, [this] { setOpen(!m_open, true); });
}

void Fold::setLabel(const QString &text)
{
    m_text = text;
    showState();
}

void Fold::setOpen(bool open, bool remember)
{
    if (open == m_open)
        return;
    m_open = open;
    if (remember && !m_key.isEmpty())
        QSettings().setValue(m_key, open);
    showState();
    Q_EMIT turned(open);
}

void Fold::showState()
{
    wrap();
    updateGeometry();
    setAccessibleName(m_text);
    setAccessibleDescription(m_open ? tr("open") : tr("folded"));
}

QString Fold::fullText() const
{
    return (m_open ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + withoutShortcut(m_text);
}

void Fold::wrap()
{
    setText(wrapToWidth(fullText(), fontMetrics(), std::max(least, width()) - frame));
}

QSize Fold::sizeHint() const
{
    // Wide enough for one line; as high as the lines it has where it stands.
    const QSize shown = QPushButton::sizeHint();
    return {std::max(shown.width(), fontMetrics().horizontalAdvance(fullText()) + frame), shown.height()};
}

QSize Fold::minimumSizeHint() const
{
    return {std::min(least, sizeHint().width()), QPushButton::sizeHint().height()};
}

void Fold::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        wrap();
}

void Fold::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        wrap();
}

} // namespace sjusteg::screen
