// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/tables/TableRows.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace sjusteg::screen {

/// The rows a definition suggests, to tick and add. Those that are in the table already are left out.
class SuggestionPanel final : public QWidget
{
    Q_OBJECT
public:
    SuggestionPanel(TableRows &rows, QWidget *parent);

    void open();

Q_SIGNALS:
    void added();

private:
    QString textOf(int suggestion) const;

    TableRows &m_rows;
    QVector<QPair<int, QCheckBox *>> m_boxes;
    QWidget *m_list;
    QPushButton *m_add;
};

} // namespace sjusteg::screen
