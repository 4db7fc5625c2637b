// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "carry/Offer.h"
#include "window/Page.h"

#include <QDialog>
#include <QSet>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sjusteg {

class OfferCard;
struct OfferGroup;

/// The preview: every offer with what would be written where, before anything is. Stays open beside the window and follows the file.
class OfferDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Where the offers come from; asked again when the file changes.
    struct Supply {
        std::function<QVector<Offer>()> open;
        std::function<QVector<Offer>()> declined; ///< may be null
    };

    OfferDialog(const Workspace &workspace, const QString &title, const Supply &supply, QWidget *parent);

Q_SIGNALS:
    void taken(const QVector<sjusteg::Offer> &offers, const sjusteg::Edit &edit); ///< `edit`: what was written

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void addGroup(const OfferGroup &group);
    void addLikeness(const OfferGroup &group);
    void addDeclined();
    bool isAlsoChange(const Offer &offer) const;
    OfferCard *addCard(const Offer &offer, bool declined, QVBoxLayout *layout);
    void take(const QVector<Offer> &offers);
    void turnDown(const Offer &offer);
    QVector<Offer> chosen() const;
    void updateButtons();
    void chooseAll(bool all);

    const Workspace m_workspace;
    const Supply m_supply;
    QVBoxLayout *m_list = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_all = nullptr;
    QVector<OfferCard *> m_cards;
    QVector<Offer> m_changes; ///< open ones, of what stands there
    QSet<QString> m_unticked; ///< by the user; kept while the file changes
    QSet<QString> m_ticked;
    bool m_filling = false;
    bool m_declinedOpen = false;
    QTimer m_soon;
};

} // namespace sjusteg
