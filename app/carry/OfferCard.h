// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "carry/Offer.h"
#include "window/Page.h"

#include <QFrame>

class QCheckBox;
class QVBoxLayout;

namespace sjusteg {

/// One offer in the preview: what would be written where, from which sources, with a tick to take it.
class OfferCard final : public QFrame
{
    Q_OBJECT
public:
    /// `declined`: an offer that was turned down; it can be taken after all.
    OfferCard(const Workspace &workspace, const Offer &offer, bool declined, QWidget *parent = nullptr);

    const Offer &offer() const { return m_offer; }
    bool isChosen() const;
    bool canBeChosen() const;
    void setChosen(bool chosen);

Q_SIGNALS:
    void chosenChanged();
    void declineWanted();
    void takeWanted();
    void sourceWanted(const QString &formId, const sjusteg::CellRef &cell);

private:
    void addHead(QVBoxLayout *layout, bool declined);
    void addCells(QVBoxLayout *layout);
    void addQuestions(QVBoxLayout *layout);

    const Workspace m_workspace;
    const Offer m_offer;
    QCheckBox *m_tick = nullptr;
    QCheckBox *m_namesNobody = nullptr; ///< must be ticked, too
};

} // namespace sjusteg
