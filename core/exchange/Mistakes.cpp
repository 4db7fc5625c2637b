// SPDX-License-Identifier: MPL-2.0
#include "exchange/Mistakes.h"

namespace sjusteg::exchange {

namespace {
// More than a screenful helps nobody; the count says that there is more.
constexpr int shown = 20;
} // namespace

QString Place::text() const
{
    QString result = form;
    if (!field.isEmpty())
        result += QStringLiteral(", ") + field;
    if (!row.isEmpty())
        result += QStringLiteral(" [") + row + QLatin1Char(']');
    return result;
}

void Mistakes::add(const Place &place, const QString &what)
{
    ++m_count;
    if (m_lines.size() < shown)
        m_lines.append(place.text() + QStringLiteral(": ") + what);
}

Problem Mistakes::problem() const
{
    QString sentence = tr("Nothing was changed, because the answers hold mistakes:");
    for (const QString &line : m_lines)
        sentence += QStringLiteral("\n  ") + line;
    if (m_count > m_lines.size())
        sentence += QStringLiteral("\n  ") + tr("… and %1 more").arg(m_count - m_lines.size());
    return {sentence, {}};
}

} // namespace sjusteg::exchange
