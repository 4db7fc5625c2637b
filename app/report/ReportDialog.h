// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Report.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace sjusteg {

/// Which parts go into the report: each with its state, ticked as last time. What has nothing in it is left out until somebody ticks it.
class ReportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ReportDialog(const QVector<ReportPart> &parts, QWidget *parent = nullptr);

    ReportChoice choice() const;
    void accept() override;

private:
    void fill();
    void tickAll(bool on);
    void showUnfinished();
    void update();

    const QVector<ReportPart> m_parts;
    QTreeWidget *m_list;
    QLabel *m_unfinished;
    QPushButton *m_make;
};

} // namespace sjusteg
