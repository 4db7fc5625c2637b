// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Meeting.h"
#include "meeting/Retime.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;
class QTimeEdit;
class QVBoxLayout;

namespace sjusteg {

class LiveMeeting;

/// «Tilpass resten»: three ways to reach the end in time, each shown before anything changes.
class RetimeDialog final : public QDialog
{
    Q_OBJECT
public:
    RetimeDialog(const LiveMeeting &live, QWidget *parent);

    meeting::Adjustment adjustment() const { return m_retiming.adjustment; } ///< what was shown when it was approved

private:
    void addRemedy(QVBoxLayout *column, meeting::Remedy remedy, const QString &name, const QString &what);
    void makeTable(QVBoxLayout *column);
    void chooseRemedy();
    void preview();
    void fillTable();
    void setRow(int row, int post, const QString &after);
    void sayResult();
    void onTick(QTableWidgetItem *item);
    meeting::Remedy remedy() const;
    QDateTime target() const;

    const LiveMeeting &m_live;
    meeting::Retiming m_retiming;
    QSet<QString> m_cut;      ///< chosen by hand
    bool m_chosen = false;    ///< something was
    bool m_filling = false;
    QString m_shownAt;        ///< minute of the preview
    QLabel *m_standing;
    QButtonGroup *m_remedies;
    QTimeEdit *m_end;
    QTableWidget *m_table;
    QLabel *m_result;
    QPushButton *m_use;
};

} // namespace sjusteg
