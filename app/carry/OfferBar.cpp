// SPDX-License-Identifier: MPL-2.0
#include "carry/OfferBar.h"

#include "carry/OfferSummary.h"
#include "screen/carry/OfferWords.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace sjusteg {

OfferBar::OfferBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("offerBar"));
    setProperty("role", QStringLiteral("offerBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(8);
    m_text = parts::paragraph({});
    m_text->setObjectName(QStringLiteral("offerBarText"));
    layout->addWidget(m_text, 1);
    m_preview = parts::button(tr("Show"), {}, tr("Show what is carried over"));
    m_all = parts::button(tr("Take all"));
    m_seen = parts::button(tr("I have seen it"));
    for (QPushButton *button : {m_preview, m_all, m_seen})
        layout->addWidget(button);
    connect(m_preview, &QPushButton::clicked, this, &OfferBar::previewWanted);
    connect(m_all, &QPushButton::clicked, this, &OfferBar::allWanted);
    connect(m_seen, &QPushButton::clicked, this, &OfferBar::seenWanted);
    hide();
}

void OfferBar::showOffers(const Workbook &workbook, const QString &formId, const QVector<Offer> &offers)
{
    const std::optional<FormHead> head = workbook.head(formId);
    const bool review = head && head->review;
    QString text = offersSummary(workbook, offers);
    if (review && text.isEmpty())
        text = tr("△ What this form is built on has changed since it was set as done");
    else if (!text.isEmpty() && !text.startsWith(QChar(0x25B3)))
        text.prepend(QStringLiteral("＋ "));
    m_text->setText(text);
    setAccessibleName(text);
    const bool mayWrite = !workbook.isReadOnly();
    // All at once only where nothing that stands there would be changed, and nobody has to look at it first.
    const bool simple = std::all_of(offers.cbegin(), offers.cend(), [](const Offer &offer) {
        return screen::onlyAdds(offer) && offer.refusedBecause.isEmpty() && !offer.needsConfirmation;
    });
    m_preview->setVisible(!offers.isEmpty());
    m_all->setVisible(mayWrite && simple && !offers.isEmpty());
    m_seen->setVisible(mayWrite && review);
    setVisible(!text.isEmpty());
}

} // namespace sjusteg
