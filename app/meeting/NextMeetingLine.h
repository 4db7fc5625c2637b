// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace sjusteg {

/// The date of the next meeting, confirmed before people leave; and the run-sheet of that meeting gets it with one click.
class NextMeetingLine final : public QWidget
{
    Q_OBJECT
public:
    NextMeetingLine(const Workspace &workspace, const QString &runSheet, QWidget *parent = nullptr);

    void refresh();
    void flush();

private:
    void save();
    void pass();
    QDate stored() const;

    const Workspace m_workspace;
    QString m_runSheet;
    QLineEdit *m_date;
    QLabel *m_said;
    QPushButton *m_pass;
};

} // namespace sjusteg
