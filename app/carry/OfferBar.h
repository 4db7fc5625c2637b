// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "carry/Offer.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace sjusteg {

/// Above a form: what waits to be taken, in one line. Hidden when nothing does.
class OfferBar final : public QFrame
{
    Q_OBJECT
public:
    explicit OfferBar(QWidget *parent = nullptr);
    void showOffers(const Workbook &workbook, const QString &formId, const QVector<Offer> &offers);

Q_SIGNALS:
    void previewWanted();
    void allWanted();
    void seenWanted();

private:
    QLabel *m_text;
    QPushButton *m_preview;
    QPushButton *m_all;
    QPushButton *m_seen;
};

} // namespace sjusteg
