// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/SharedView.h"

#include "meeting/LiveMeeting.h"
#include "meeting/shared/SharedDocument.h"
#include "meeting/shared/SharedWindow.h"

#include <QSettings>

namespace sjusteg {

namespace {

QString standingKey()
{
    return QStringLiteral("sharedStanding");
}

constexpr int settleTime = 200; // ms; so long a wall may lag behind what is written

} // namespace

SharedView::SharedView(const Workspace &workspace, LiveMeeting &live, QWidget &leader, std::unique_ptr<Screens> screens)
    : m_workspace(workspace)
    , m_live(live)
    , m_leader(leader)
    , m_screens(screens ? std::move(screens) : std::make_unique<SystemScreens>())
    , m_choice(*m_screens)
{
    m_open.setText(tr("Shared view"));
    m_open.setCheckable(true);
    m_blank.setText(tr("Hide what is shown"));
    m_blank.setCheckable(true);
    m_blank.setEnabled(false);
    m_blank.setAutoRepeat(false);
    m_blank.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    m_standing.setText(tr("Show whether the meeting is ahead or behind"));
    m_standing.setCheckable(true);
    m_standing.setChecked(QSettings().value(standingKey(), false).toBool());
    leader.addAction(&m_blank);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_open, &QAction::triggered, this, [this](bool on) { on ? open() : close(); });
    connect(&m_blank, &QAction::triggered, this, [this](bool blank) {
        if (m_window)
            m_window->setBlank(blank);
        refresh();
        Q_EMIT changed();
    });
    connect(&m_standing, &QAction::triggered, this, [this](bool on) {
        QSettings().setValue(standingKey(), on);
        refresh();
    });
    connect(&m_settle, &QTimer::timeout, this, &SharedView::refresh);
    connect(&live, &LiveMeeting::changed, this, &SharedView::onLiveChanged);
    connect(&live, &LiveMeeting::ticked, this, &SharedView::tick);
    connect(&workspace.workbook, &Workbook::applied, this, &SharedView::onApplied);
    connect(m_screens.get(), &Screens::removed, this, &SharedView::onRemoved);
    connect(m_screens.get(), &Screens::added, this, &SharedView::changed);
    connect(m_screens.get(), &Screens::resized, this, [this](const QString &screen) {
        if (m_window && m_window->isVisible() && screen == m_screen)
            m_screens->cover(*m_window, screen);
    });
    onLiveChanged();
}

SharedView::~SharedView() = default;

void SharedView::open()
{
    putOn(m_choice.wanted(m_leader));
}

/// A new one for every place: a window that has been on a screen that is gone remembers too much.
void SharedView::makeWindow()
{
    dropWindow();
    m_window = std::make_unique<SharedWindow>(m_workspace.workbook.municipality());
    m_window->setBlank(m_blank.isChecked());
    m_window->addAction(&m_blank);
    connect(m_window.get(), &SharedWindow::blankWanted, &m_blank, &QAction::trigger);
    connect(m_window.get(), &SharedWindow::closeWanted, this, &SharedView::close);
    connect(m_window.get(), &SharedWindow::fullScreenWanted, this, &SharedView::toggleFullScreen);
    connect(m_window.get(), &SharedWindow::nextWanted, this, [this] { press(&LiveMeeting::next); });
    connect(m_window.get(), &SharedWindow::backWanted, this, [this] { press(&LiveMeeting::back); });
    connect(m_window.get(), &SharedWindow::pauseWanted, this,
            [this] { press(m_live.face().phase == meeting::Phase::Paused ? &LiveMeeting::resume : &LiveMeeting::pause); });
}

void SharedView::dropWindow()
{
    m_shown.clear();
    if (!m_window)
        return;
    m_window->hide();
    disconnect(m_window.get(), nullptr, this, nullptr);
    m_window.release()->deleteLater(); // the key that closes it was pressed in it
}

void SharedView::close()
{
    if (!m_window)
        return;
    dropWindow();
    m_open.setChecked(false);
    m_blank.setChecked(false);
    m_blank.setEnabled(false);
    m_screen.clear();
    m_gone.clear();
    m_allowed.clear();
    m_declined.clear();
    m_settle.stop();
    Q_EMIT changed();
}

void SharedView::putOn(const QString &screen)
{
    constexpr QSize aside(960, 540);
    m_screen = screen;
    m_gone.clear();
    makeWindow();
    m_open.setChecked(true);
    m_blank.setEnabled(true);
    m_window->setWindowFlags(screen.isEmpty() ? Qt::Window : Qt::Window | Qt::FramelessWindowHint);
    if (screen.isEmpty()) {
        m_window->resize(aside);
        refresh(); // before it is seen: it opens with what it is to show
        m_window->show();
    } else {
        m_screens->cover(*m_window, screen);
        refresh();
        m_window->setWindowState(Qt::WindowFullScreen);
        m_window->show(); // showFullScreen() would take the focus from the leader
    }
    refresh();
    Q_EMIT changed();
}

void SharedView::chooseScreen(const QString &screen)
{
    ScreenChoice::remember(screen);
    putOn(screen);
}

void SharedView::showAgain()
{
    if (m_window)
        putOn(m_choice.wanted(m_leader));
}

void SharedView::toggleFullScreen()
{
    if (m_screen.isEmpty())
        m_window->setWindowState(m_window->windowState() ^ Qt::WindowFullScreen);
}

/// Before Qt moves the window to the leader's screen, where it would cover everything.
void SharedView::onRemoved(const QString &screen)
{
    if (!m_window)
        return;
    const bool wasThere = m_window->isVisible() && (screen == m_screen || m_screens->under(*m_window) == screen);
    if (wasThere)
        hideAway(screen);
    else if (!m_screen.isEmpty() && m_window->isVisible()) // the leader's own: their window may come to where this one is
        QTimer::singleShot(0, this, [this, screen] {
            if (m_window && m_window->isVisible() && m_screens->under(m_leader) == m_screen)
                hideAway(screen);
        });
    Q_EMIT changed();
}

void SharedView::hideAway(const QString &gone)
{
    m_window->hide();
    m_gone = gone;
    m_screen.clear();
    Q_EMIT changed();
}

void SharedView::press(std::optional<Problem> (LiveMeeting::*what)())
{
    if (const std::optional<Problem> problem = (m_live.*what)())
        Q_EMIT m_workspace.requests.problem(*problem);
}

void SharedView::prepare(const QString &runSheet)
{
    if (m_live.running() || (m_window && face().stage != SharedFace::Stage::Waiting))
        return;
    m_sheet = runSheet;
    refresh();
}

void SharedView::workIn(const QString &formId)
{
    if (formId == m_form)
        return;
    m_form = formId;
    m_place = {};
    refresh();
    Q_EMIT changed();
}

void SharedView::follow(const CellRef &cell)
{
    if (cell.field.isEmpty())
        return; // the focus went elsewhere; the room reads on where it was
    m_place = cell;
    if (isSeen() && showsForm())
        m_window->showPlace(placeInDocument(m_workspace.workbook, m_form, m_place));
}

void SharedView::setContent(Content content)
{
    m_content = content;
    m_declined.remove(m_form); // asked for anew
    refresh();
    Q_EMIT changed();
}

void SharedView::allowForm(bool allowed)
{
    (allowed ? m_allowed : m_declined).insert(m_form);
    refresh();
    Q_EMIT changed();
}

SharedView::Notice SharedView::notice() const
{
    if (!m_window)
        return Notice::None;
    if (!m_gone.isEmpty())
        return m_choice.wanted(m_leader).isEmpty() ? Notice::ScreenGone : Notice::ScreenBack;
    if (m_content != Content::Form || !m_live.running() || !m_workspace.workbook.head(m_form))
        return Notice::None;
    switch (mayShare(m_workspace.workbook, m_form)) {
    case MayShare::Freely:
        return Notice::None;
    case MayShare::WhenAsked:
        return m_allowed.contains(m_form) || m_declined.contains(m_form) ? Notice::None : Notice::MayShowForm;
    case MayShare::Never:
        break;
    }
    return Notice::NeverShown;
}

QString SharedView::formTitle() const
{
    const std::optional<FormHead> head = m_workspace.workbook.head(m_form);
    const Template *definition = head ? m_workspace.workbook.catalog().find(head->templateId) : nullptr;
    if (!definition)
        return {};
    return mayShare(m_workspace.workbook, m_form) == MayShare::Never ? definition->shortTitle : m_workspace.workbook.copyTitle(m_form);
}

bool SharedView::showsForm() const
{
    if (m_content != Content::Form || m_form.isEmpty() || !m_live.running())
        return false;
    const MayShare may = mayShare(m_workspace.workbook, m_form);
    return may == MayShare::Freely || (may == MayShare::WhenAsked && m_allowed.contains(m_form));
}

bool SharedView::isSeen() const
{
    return m_window && m_gone.isEmpty() && !m_window->isBlank();
}

void SharedView::onLiveChanged()
{
    if (m_live.running())
        m_sheet = m_live.running()->lead;
    const QString post = m_live.currentPost() ? m_live.currentPost()->id : QString();
    if (std::exchange(m_post, post) != post) {
        m_form.clear(); // the page of the meeting, if it is open, says what this one works in
        m_place = {};
    }
    refresh();
    Q_EMIT changed();
}

void SharedView::onApplied()
{
    if (isSeen())
        m_settle.start();
}

void SharedView::tick()
{
    if (isSeen() && m_live.running())
        m_window->showFace(face());
}

SharedFace SharedView::face() const
{
    const Workbook &workbook = m_workspace.workbook;
    if (m_live.running())
        return runningFace(workbook, m_workspace.handbook, m_live, m_standing.isChecked());
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(workbook, m_sheet);
    if (meeting && meeting->record.state.ended.isValid())
        return endedFace();
    if (meeting)
        return waitingFace(workbook, m_workspace.handbook, *meeting);
    SharedFace nothing;
    nothing.title = workbook.municipality();
    return nothing;
}

void SharedView::refresh()
{
    if (!isSeen())
        return;
    m_window->showFace(face());
    if (showsForm()) {
        const bool another = m_shown != m_form;
        m_shown = m_form;
        m_window->showForm(sharedDocument(m_workspace.workbook, m_form));
        if (another)
            m_window->showTop();
        if (another && !m_place.field.isEmpty())
            m_window->showPlace(placeInDocument(m_workspace.workbook, m_form, m_place));
        return;
    }
    m_shown.clear();
    if (m_content == Content::Wheel && m_live.running())
        m_window->showWheel(readWheel(m_workspace.workbook));
    else
        m_window->showPostAlone();
}

} // namespace sjusteg
