// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/TimeLine.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace sjusteg {

class RecordTable;
class TimeLineView;

/// A time line: drawn, or the same as a table. What looks wrong stands above it.
class TimeLinePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeLinePanel(QWidget *parent = nullptr);

    /// `empty`: said where nothing has a date.
    void setLine(const TimeLine &line, const QStringList &remarks, const QString &empty);

Q_SIGNALS:
    void opened(const sjusteg::CellPlace &place);

private:
    void fillTable(const TimeLine &line);
    void addSide(QBoxLayout *layout, const QString &text, QWidget *page);

    QLabel *m_remarks;
    QLabel *m_empty;
    QWidget *m_sides;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    TimeLineView *m_view;
    RecordTable *m_table;
};

} // namespace sjusteg
