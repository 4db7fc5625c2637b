// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDateTime>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace sjusteg {

/// The line on top: whose file, which process, when it was saved, and the actions used most.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setFile(const QString &municipality, const QString &process, const QString &path);
    void setSearch(QWidget *field); ///< stands before the buttons
    void setSaved(const QDateTime &at);
    void setNotSaved();
    void addAction(QAction *action, bool withText);
    void setMenu(QMenu *menu);
    void refreshIcons();

private:
    QLabel *m_municipality;
    QLabel *m_process;
    QLabel *m_saved;
    QHBoxLayout *m_actions;
    QToolButton *m_menu;
};

} // namespace sjusteg
