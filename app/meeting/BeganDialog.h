// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Meeting.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace sjusteg {

/// «Posten begynte kl. …»: a press that was forgotten or came late is put right.
class BeganDialog final : public QDialog
{
    Q_OBJECT
public:
    BeganDialog(const meeting::Meeting &meeting, const QDateTime &now, QWidget *parent);

    QString post() const;
    QDateTime began() const; ///< invalid while the time does not fit

private:
    std::pair<QDateTime, QDateTime> range() const;
    void choosePost();
    void check();

    const meeting::Meeting m_meeting;
    const QDateTime m_now;
    const meeting::ClockFace m_face;
    QComboBox *m_post;
    QTimeEdit *m_time;
    QLabel *m_range;
    QPushButton *m_keep;
};

} // namespace sjusteg
