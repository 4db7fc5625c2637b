// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/tables/TableRows.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sjusteg::screen {

class FieldList;
class Fold;
class RowButtons;

/// One row as a card: a line with title and state, and its fields when it is the current one. They are built when first opened.
class Card final : public QFrame
{
    Q_OBJECT
public:
    Card(TableRows &rows, const QString &row, QWidget *parent);

    QString row() const { return m_row; }
    bool isOpen() const;
    void setOpen(bool open);
    void setNumber(int number); ///< from 1
    void setMissing(const QStringList &labels);
    void refresh();
    void reloadOptions();
    void updateReadOnly();
    bool reveal(const CellRef &cell);
    void focusFirst();
    bool waits() const; ///< for somebody to confirm it
    void focusConfirm();

Q_SIGNALS:
    void openedByUser();
    void moveRequested(int by);
    void duplicateRequested();
    void deleteRequested();
    void confirmRequested();

private:
    void build();
    void updateHead();

    TableRows &m_rows;
    QString m_row;
    int m_number = 1;
    Fold *m_title;
    QLabel *m_state;
    QLabel *m_missing;
    QLabel *m_lastRound;
    QPushButton *m_confirm;
    RowButtons *m_buttons;
    QVBoxLayout *m_layout;
    FieldList *m_list = nullptr;
    QStringList m_missingLabels;
};

} // namespace sjusteg::screen
