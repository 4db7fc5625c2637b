// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Meeting.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace sjusteg {

/// Planned and used minutes of each post, never of a person. Hidden where nothing was measured.
class UsedTimeTable final : public QWidget
{
    Q_OBJECT
public:
    explicit UsedTimeTable(QWidget *parent = nullptr);

    void showMeeting(const Workbook &workbook, const meeting::Meeting &meeting);

private:
    void addLine(int line, const QStringList &cells, const QString &role);

    QLabel *m_note;
    QGridLayout *m_grid;
    QStringList m_shown;
};

} // namespace sjusteg
