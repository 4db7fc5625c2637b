// SPDX-License-Identifier: MPL-2.0
#include "screen/Fold.h"

#include <QSettings>

namespace sjusteg::screen {

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
    QString text = m_text;
    setText((m_open ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + text.replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(m_text);
    setAccessibleDescription(m_open ? tr("open") : tr("folded"));
}

} // namespace sjusteg::screen
