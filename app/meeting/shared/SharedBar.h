// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace sjusteg {

class SharedView;

/// The leader's hand on the shared window: on and off, hidden or not, what it shows and where.
class SharedBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SharedBar(SharedView &view, QWidget *parent = nullptr);

private:
    void refresh();
    void fillMenu();
    QAction *addChoice(const QString &text, bool chosen);

    SharedView &m_view;
    QPushButton *m_button;
    QPushButton *m_hide;
    QMenu *m_menu;
};

} // namespace sjusteg
