// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/shared/MayShare.h"
#include "meeting/shared/ScreenChoice.h"
#include "window/Page.h"

#include <QAction>
#include <QSet>
#include <QTimer>

namespace sjusteg {

class LiveMeeting;
class SharedWindow;
struct SharedFace;

/// «Delt visning»: the window for the room, from when the leader opens it until it is closed or the file is. Lives as long as the meeting's clock
/// and follows it; while nothing of it is seen it does nothing. The leader's window stays the leader's: what has to be asked is asked there
/// (SharedNotice), never in the room.
class SharedView final : public QObject
{
    Q_OBJECT
public:
    enum class Content { Post, Form, Wheel };
    /// What the leader should know or decide.
    enum class Notice {
        None,
        ScreenGone,   ///< the screen was unplugged: the window is hidden
        ScreenBack,   ///< it was, and there is another one, or it is there again
        MayShowForm,  ///< the form has names of people outside: to be shown?
        NeverShown    ///< the form is about participants: the post is shown instead
    };

    /// `leader`: the window the leader works in. `screens`: for tests; null: those of the machine.
    SharedView(const Workspace &workspace, LiveMeeting &live, QWidget &leader, std::unique_ptr<Screens> screens = nullptr);
    ~SharedView() override;

    void prepare(const QString &runSheet);  ///< the meeting whose page is open; matters until one runs
    void workIn(const QString &formId);     ///< what the post works in now; empty: no form
    void follow(const CellRef &cell);       ///< where in it the leader works

    QAction *openAction() { return &m_open; }           ///< opens and closes
    QAction *blankAction() { return &m_blank; }         ///< Ctrl+Shift+B, also while writing; B in the window itself
    QAction *standingAction() { return &m_standing; }   ///< ahead or behind is shown, too
    void setContent(Content content);
    Content content() const { return m_content; }
    QVector<Screens::Screen> offeredScreens() const { return m_choice.offered(m_leader); }
    void chooseScreen(const QString &screen);           ///< opens it there; empty: in a window
    QString screen() const { return m_screen; }         ///< it stands on; empty: in a window, or it is closed

    Notice notice() const;
    QString goneScreen() const { return m_gone; }       ///< the name of the one that was unplugged
    QString wantedScreen() const { return m_choice.wanted(m_leader); } ///< where showAgain() shows it; empty: in a window
    QString formTitle() const;                          ///< of the form that is asked about; of one never shown only that of its template
    void showAgain();                                   ///< after ScreenGone and ScreenBack
    void allowForm(bool allowed);                       ///< the answer to MayShowForm

    const SharedWindow *sharedWindow() const { return m_window.get(); } ///< null: closed

Q_SIGNALS:
    void changed(); ///< what the bar or the notices say

private:
    void open();
    void makeWindow();
    void dropWindow();
    void close();
    void putOn(const QString &screen);
    void hideAway(const QString &gone);
    void toggleFullScreen();
    void onRemoved(const QString &screen);
    void onLiveChanged();
    void onApplied();
    void press(std::optional<Problem> (LiveMeeting::*what)());
    void refresh();
    void tick();
    SharedFace face() const;
    bool isSeen() const;   ///< the room sees more than a calm page
    bool showsForm() const;

    const Workspace m_workspace;
    LiveMeeting &m_live;
    QWidget &m_leader;
    const std::unique_ptr<Screens> m_screens;
    const ScreenChoice m_choice;
    std::unique_ptr<SharedWindow> m_window;
    QAction m_open, m_blank, m_standing;
    QTimer m_settle; ///< after an answer was written
    QString m_sheet; ///< run-sheet of the meeting shown
    QString m_post;  ///< that goes on
    Content m_content = Content::Post;
    QString m_form;
    CellRef m_place;
    QString m_shown; ///< form that is on the wall
    QSet<QString> m_allowed, m_declined; ///< forms with names that the leader has said yes or no to
    QString m_screen;
    QString m_gone;
};

} // namespace sjusteg
