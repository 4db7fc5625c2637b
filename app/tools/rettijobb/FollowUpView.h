// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/Position.h"
#include "window/Page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sjusteg {

class RecordTable;

/// Who is followed up and how often, the days that come of it, and the way of those days into a calendar.
class FollowUpView final : public QWidget
{
    Q_OBJECT
public:
    explicit FollowUpView(const Workspace &workspace, QWidget *parent = nullptr);
    void setPosition(const QString &formId, const QString &code, const Position &position);

Q_SIGNALS:
    void opened(const sjusteg::CellRef &cell);

private:
    void showAgreed();
    void showDates();
    QVector<FollowUpDate> dates() const;
    void exportCalendar();

    const Workspace m_workspace;
    QString m_form;
    QString m_code;
    QVector<FollowUp> m_followUps;
    QVector<QCheckBox *> m_wanted; ///< by follow-up
    QVBoxLayout *m_agreed;
    QCheckBox *m_past;
    QCheckBox *m_withCode;
    QLabel *m_count;
    QPushButton *m_export;
    RecordTable *m_table;
};

} // namespace sjusteg
