// SPDX-License-Identifier: MPL-2.0
#include "screen/carry/OriginLink.h"

#include "screen/WithoutShortcut.h"
#include "screen/carry/CarryMarks.h"

namespace sjusteg::screen {

QString originExplained(const FormContext &context, const CellRef &cell)
{
    const QVector<Origin> origins = context.marks().originsOf(cell);
    if (origins.isEmpty())
        return {};
    QStringList titles;
    bool linked = false;
    for (const Origin &origin : origins) {
        linked = linked || origin.linked;
        const QString title = origin.alive ? origin.title : OriginLink::tr("Removed in the source: %1").arg(origin.title);
        if (!origin.title.isEmpty() && !titles.contains(title))
            titles.append(title);
    }
    const QString from = context.marks().originText(cell);
    const QString said = titles.isEmpty() ? from : QStringLiteral("%1: %2").arg(from, titles.join(QStringLiteral(", ")));
    return linked ? OriginLink::tr("%1. Shown from its source, and corrected there.").arg(said) : said;
}

void openOrigin(FormContext &context, const CellRef &cell)
{
    for (const Origin &origin : context.marks().originsOf(cell)) {
        if (!origin.card.isEmpty()) {
            Q_EMIT context.openTarget(origin.card);
            return;
        }
        if (origin.alive && !origin.form.isEmpty()) {
            Q_EMIT context.openPlace(origin.form, {origin.field, origin.row, {}});
            return;
        }
    }
}

OriginLink::OriginLink(FormContext &context, const CellRef &cell, QWidget *parent)
    : QPushButton(parent)
    , m_context(context)
    , m_cell(cell)
{
    setProperty("role", QStringLiteral("originLink"));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &OriginLink::goThere);
    refresh();
}

void OriginLink::refresh()
{
    const QString from = m_context.exists() ? m_context.marks().originText(m_cell) : QString();
    setVisible(!from.isEmpty());
    if (from.isEmpty())
        return;
    const QString whole = originExplained(m_context, m_cell);
    setText(QStringLiteral("↪ ") + withoutShortcut(from));
    setToolTip(whole);
    setAccessibleName(tr("%1. Go to the source").arg(whole));
}

void OriginLink::goThere()
{
    openOrigin(m_context, m_cell);
}

} // namespace sjusteg::screen
