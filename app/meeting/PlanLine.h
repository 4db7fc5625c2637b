// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAbstractButton>

class QLabel;

namespace sjusteg {

/// A post in the run-sheet beside the work: time, title and minutes. Pressed, it tells more.
class PlanLine final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PlanLine(QWidget *parent = nullptr);

    void say(const QString &time, const QString &title, const QString &minutes, const QString &tone); ///< changes only what says something else

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLabel *m_time, *m_title, *m_minutes;
};

} // namespace sjusteg
