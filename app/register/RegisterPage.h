// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace sjusteg {

class FormOffers;
namespace screen {
class FormView;
}

/// The shared lists but those about participants, which have a page of their own: working group, units, employers, matters, the process, links, own texts.
class RegisterPage final : public Page
{
    Q_OBJECT
public:
    /// Opens the register of that template; the first one when it is none.
    RegisterPage(const Workspace &workspace, const QString &templateId, QWidget *parent = nullptr);

    QString name() const override { return tr("Registers"); }
    void flush() override;
    void refresh() override;
    void reveal(const CellRef &cell) override;
    PrintJob printJob() const override;
    QString formId() const override;

    static QStringList templateIds();

private:
    void open(const QString &templateId);

    QListWidget *m_list;
    QLabel *m_title;
    QLabel *m_purpose;
    QVBoxLayout *m_paper;
    FormOffers *m_offers = nullptr; ///< what other forms have for the register
    screen::FormView *m_view = nullptr;
};

} // namespace sjusteg
