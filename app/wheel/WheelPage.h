// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Wheel.h"
#include "window/Page.h"

class QAbstractButton;
class QBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace sjusteg {

class RecordTable;
class WheelView;

/// The year: drawn, or the same as a table.
class WheelPage final : public Page
{
    Q_OBJECT
public:
    explicit WheelPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString name() const override { return tr("Wheel of the year"); }
    void refresh() override;
    PrintJob printJob() const override;

private:
    QWidget *makeHead();
    QAbstractButton *addSide(QBoxLayout *layout, const QString &text, QWidget *page);
    void open(const CellPlace &place);
    bool mayLeave() const; ///< asked before the wheel becomes a file
    void exportPicture();
    void exportCalendar();
    QString fileName(const QString &extension) const;
    void fillTable();

    Wheel m_wheel;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    WheelView *m_view;
    RecordTable *m_table;
};

} // namespace sjusteg
