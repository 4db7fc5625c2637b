// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

class QToolButton;

namespace sjusteg::screen {

/// ↑ ↓ duplicate delete for one row, named after it.
class RowButtons final : public QWidget
{
    Q_OBJECT
public:
    RowButtons(bool withDuplicate, QWidget *parent);

    void setRow(const QString &name, bool canUp, bool canDown, bool canDelete);

Q_SIGNALS:
    void moveRequested(int by);
    void duplicateRequested();
    void deleteRequested();

private:
    QToolButton *add(const QString &sign, const QString &tip);

    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_duplicate = nullptr;
    QToolButton *m_delete;
};

} // namespace sjusteg::screen
