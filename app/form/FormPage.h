// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sjusteg {

class FormHeader;
class FormOffers;
class SendOn;
class StatusCard;

namespace screen {
class FormView;
}

/// A form being filled in: the paper in the middle; help, what is missing and history to the right.
class FormPage final : public Page
{
    Q_OBJECT
public:
    FormPage(const Workspace &workspace, const QString &formId, QWidget *parent = nullptr);

    QString name() const override;
    int step() const override;
    void flush() override;
    void refresh() override;
    void reveal(const CellRef &cell) override;
    void startRow(const QString &table) override;
    PrintJob printJob() const override;
    QString formId() const override { return m_formId; }
    bool showsParticipants() const override { return m_aboutParticipants; }

    void showHistory();

private:
    QWidget *makePaper();
    QWidget *makePanel();
    void makeView();
    void showHelp(const CellRef &cell);
    void showOrigin();
    void refreshHistory();

    const QString m_formId;
    const bool m_aboutParticipants;
    FormStatus m_status = FormStatus::Empty; ///< the view was made for
    FormHeader *m_header = nullptr;
    FormOffers *m_offers = nullptr;
    QVBoxLayout *m_paper = nullptr;
    screen::FormView *m_view = nullptr;
    QWidget *m_helpCard = nullptr;
    QLabel *m_helpTitle = nullptr;
    QLabel *m_help = nullptr;
    QPushButton *m_origin = nullptr; ///< where the answer in focus came from
    CellRef m_focused;
    SendOn *m_sendOn = nullptr;
    StatusCard *m_statusCard = nullptr;
    QVBoxLayout *m_history = nullptr;
};

} // namespace sjusteg
