// SPDX-License-Identifier: MPL-2.0
#include "screen/Bubble.h"

#include <QAccessible>
#include <QLabel>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace sjusteg::screen {

namespace {

constexpr int bubbleTime = 8000; // milliseconds
constexpr int widestBubble = 380;
constexpr int bubbleAir = 4;

class Bubble final : public QLabel
{
public:
    explicit Bubble(QWidget &window)
        : QLabel(&window)
    {
        setProperty("role", QStringLiteral("bubble"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        m_end.setSingleShot(true);
        m_end.setInterval(bubbleTime);
        connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    }

    bool belongsTo(const QWidget &owner) const { return m_owner == &owner; }

    void tell(QWidget &owner, const QRect &spot, const QString &words)
    {
        m_owner = &owner; // a cell that is left goes, and what was said of it stays
        const bool said = isVisible() && words == text();
        setText(words);
        ensurePolished(); // its frame is part of its height
        const int room = std::min(widestBubble, parentWidget()->width());
        const int width = std::min(room, fontMetrics().horizontalAdvance(words) + 3 * fontMetrics().averageCharWidth() + 2 * margins());
        resize(width, heightForWidth(width));
        const QRect at(owner.mapTo(parentWidget(), spot.topLeft()), spot.size());
        const bool below = at.bottom() + bubbleAir + height() <= parentWidget()->height();
        move(std::clamp(at.left(), 0, std::max(0, parentWidget()->width() - this->width())),
             below ? at.bottom() + bubbleAir : std::max(0, at.top() - bubbleAir - height()));
        show();
        raise();
        m_end.start();
        if (said)
            return;
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }

private:
    int margins() const { return contentsMargins().left() + bubbleAir; }

    QPointer<QWidget> m_owner;
    QTimer m_end;
};

} // namespace

void showBubble(QWidget &owner, const QRect &spot, const QString &words)
{
    QWidget *window = owner.window();
    Bubble *bubble = nullptr;
    for (QObject *child : window->children()) {
        if (auto *known = dynamic_cast<Bubble *>(child))
            bubble = known;
    }
    if (words.isEmpty()) {
        if (bubble && bubble->belongsTo(owner))
            bubble->hide();
        return;
    }
    if (!bubble)
        bubble = new Bubble(*window);
    bubble->tell(owner, spot, words);
}

} // namespace sjusteg::screen
