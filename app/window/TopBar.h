// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QDateTime>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace sjusteg {

class ShortLine;

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
    void setParticipants(ParticipantState state); ///< whether they are open, in symbol and word
    void refreshIcons();

Q_SIGNALS:
    void participantsPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showParticipants();

    ShortLine *m_municipality;
    ShortLine *m_process;
    QLabel *m_saved;
    QToolButton *m_participants;
    ParticipantState m_state = ParticipantState::None;
    QHBoxLayout *m_actions;
    QToolButton *m_menu;
};

} // namespace sjusteg
