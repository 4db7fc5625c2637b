// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QPushButton>
#include <QTimer>

namespace sjusteg {

/// «5 forslag venter i 3 maler», leading to the first of them. Looks through the forms a little at a time, so that the page it
/// stands on is never held up; hidden when nothing waits.
class WaitingOffers final : public QPushButton
{
    Q_OBJECT
public:
    explicit WaitingOffers(const Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

private:
    void lookOn();
    void tell();

    const Workspace m_workspace;
    QTimer m_turn;
    QStringList m_left;  ///< forms still to be looked at
    QString m_first;
    int m_offers = 0;
    int m_forms = 0;
};

} // namespace sjusteg
