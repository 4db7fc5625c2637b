// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QPointer>

namespace sjusteg {

class OfferBar;
class OfferDialog;
namespace screen {
class FormView;
}

/// Above a form: remarks from other forms, and what waits to be taken.
class FormOffers final : public QWidget
{
    Q_OBJECT
public:
    FormOffers(const Workspace &workspace, const QString &formId, QWidget *parent = nullptr);

    void follow(screen::FormView *view); ///< the view of the form, whenever it is made anew
    void refresh();

private:
    void showNotices();
    void showBar();
    void preview();
    void takeAll();
    void showTaken(const Edit &edit);
    void seen();

    const Workspace m_workspace;
    const QString m_formId;
    QPointer<screen::FormView> m_view;
    QPointer<OfferDialog> m_dialog;
    QWidget *m_notices;
    QStringList m_said;
    OfferBar *m_bar;
};

} // namespace sjusteg
