// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace sjusteg {

class DocumentBoard;
class OpenMatters;
class StepPath;
class WaitingOffers;

/// Where the process stands: the path, the one next thing to do, the documents, what is open.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString name() const override { return tr("Overview"); }
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeNow();
    void openNext();
    void showState(); ///< subtitle, next thing, path

    QBoxLayout *m_columns; ///< the next thing beside the documents; above them in a narrow window
    QLabel *m_subtitle;
    StepPath *m_path;
    QLabel *m_nextTitle;
    QLabel *m_nextReason;
    QPushButton *m_nextButton;
    WaitingOffers *m_waiting;
    QPushButton *m_review; ///< participants that should be deleted
    OpenMatters *m_matters;
    DocumentBoard *m_board;
};

} // namespace sjusteg
