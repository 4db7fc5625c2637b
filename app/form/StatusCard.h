// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sjusteg {

/// What is missing and what is worth a remark, with jumps, and the buttons that set the status.
class StatusCard final : public QFrame
{
    Q_OBJECT
public:
    StatusCard(const Workspace &workspace, const QString &formId, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void jump(const sjusteg::CellRef &cell);
    void flushWanted(); ///< before the status is set

private:
    void showPersons(const Form &form);
    void showNotices(const Form &form);
    void setDone();
    void setAnchored();
    void reopen();
    void setStatus(const QString &text, FormStatus status, const QJsonObject &anchored = {});

    const Workspace m_workspace;
    const QString m_formId;
    QVBoxLayout *m_persons; ///< what may be about a person; above all else
    QLabel *m_title;
    QVBoxLayout *m_missing;
    QVBoxLayout *m_notices; ///< what is worth a remark although nothing is missing
    QLabel *m_note;
    QPushButton *m_done;
    QPushButton *m_anchor;
    QPushButton *m_reopen;
};

} // namespace sjusteg
