// SPDX-License-Identifier: MPL-2.0
#include "window/PageStack.h"

#include "carry/TentativeCopy.h"
#include "examples/CardPage.h"
#include "examples/ExamplesPage.h"
#include "examples/TwoCardsPage.h"
#include "meeting/LiveMeeting.h"
#include "meeting/MeetingNames.h"
#include "meeting/MeetingPage.h"
#include "meeting/MeetingStrip.h"
#include "meeting/shared/SharedView.h"
#include "overview/OverviewPage.h"
#include "participants/DialogsOnTop.h"
#include "participants/ParticipantClipboard.h"
#include "participants/ParticipantWatch.h"
#include "participants/ParticipantsPage.h"
#include "responsibilities/ResponsibilitiesPage.h"
#include "round/ComparisonPage.h"
#include "step/ModelPage.h"
#include "step/StepPage.h"
#include "tasks/TasksPage.h"
#include "wheel/WheelPage.h"
#include "window/FileSession.h"
#include "window/Rail.h"

#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace sjusteg {

PageStack::PageStack(QWidget *parent)
    : QWidget(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
}

PageStack::~PageStack() = default;

void PageStack::setSession(FileSession *session)
{
    leave();
    m_tentative.reset();
    // At once: they hold on to the workbook that is about to go.
    for (const QPointer<Page> &page : std::exchange(m_left, {}))
        delete page;
    delete m_page;
    m_page = nullptr;
    delete std::exchange(m_strip, nullptr);
    m_clipboard.reset();
    m_lock.reset();
    m_shared.reset();
    m_live.reset();
    m_session = session;
    m_lastTab.clear();
    m_cardFilter = {};
    if (!session)
        return;
    Requests &requests = session->requests();
    connect(&requests, &Requests::overview, this, &PageStack::showOverview);
    connect(&requests, &Requests::step, this, [this](int step, const QString &text) { showStep(step, text); });
    connect(&requests, &Requests::form, this, &PageStack::showForm);
    connect(&requests, &Requests::place, this, &PageStack::showPlace);
    connect(&requests, &Requests::newRow, this, &PageStack::showNewRow);
    connect(&requests, &Requests::offeredCopy, this, &PageStack::showOfferedCopy);
    connect(&requests, &Requests::target, this, &PageStack::showTarget);
    connect(&requests, &Requests::registers, this, [this](const QString &id) { showRegisters(id); });
    connect(&requests, &Requests::examples, this, &PageStack::showExamples);
    connect(&requests, &Requests::card, this, &PageStack::showCard);
    connect(&requests, &Requests::twoCards, this, &PageStack::showTwoCards);
    connect(&requests, &Requests::meeting, this, &PageStack::showMeeting);
    connect(&requests, &Requests::tool, this, &PageStack::showTool);
    connect(&requests, &Requests::participant, this, [this](const QString &row) { showParticipants(row); });
    connect(&requests, &Requests::unlock, this, [this](const QString &then) { showParticipants({}, then); });
    connect(session, &FileSession::changed, this, &PageStack::refresh);
    m_live = std::make_unique<LiveMeeting>(session->workspace());
    m_shared = std::make_unique<SharedView>(session->workspace(), *m_live, *this);
    m_lock = std::make_unique<ParticipantWatch>(session->workspace(), *m_shared, [this] { return settleBeforeLock(); });
    m_clipboard = std::make_unique<ParticipantClipboard>([this] { return m_page && m_page->showsParticipants() && m_lock->isUnlocked(); });
    connect(&session->workbook(), &Workbook::participantStateChanged, this, &PageStack::participantsChanged);
    m_strip = new MeetingStrip(session->workspace(), *m_live, this);
    m_layout->insertWidget(0, m_strip);
    if (m_live->running())
        showMeeting({}); // a room is waiting
    else
        showOverview();
}

void PageStack::flush()
{
    if (m_page)
        m_page->flush();
    if (m_live)
        m_live->flush();
}

void PageStack::refresh()
{
    if (!m_page)
        return;
    const QString form = m_page->formId();
    if (!form.isEmpty() && !m_session->workbook().head(form)) {
        const int step = m_entry; // the copy was deleted, or its making undone
        if (step >= 1 && step <= 7)
            showStep(step);
        else if (m_entry == Rail::Examples)
            showExamples();
        else
            showOverview();
        return;
    }
    m_page->refresh();
}

bool PageStack::flushed()
{
    bool saved = true;
    if (m_session) {
        const auto watch = connect(&m_session->requests(), &Requests::problem, this, [&saved] { saved = false; });
        flush();
        disconnect(watch);
    }
    return saved;
}

/// While it can still be written: what is being typed. What cannot be saved keeps the participants open, for it stands nowhere else.
bool PageStack::settleBeforeLock()
{
    const bool shown = m_page && m_page->showsParticipants();
    if (closeDialogsAboutParticipants(shown)) {
        QTimer::singleShot(0, m_lock.get(), &ParticipantWatch::lock); // when those who asked have had their answer
        return false;
    }
    return shown ? leave() : flushed();
}

void PageStack::participantsChanged()
{
    if (m_lock->isUnlocked() || !m_page) {
        refresh();
        return;
    }
    m_clipboard->forget();
    if (qobject_cast<ParticipantsPage *>(m_page))
        return; // has shown its other face
    if (m_page->showsParticipants())
        show(new ParticipantsPage(m_session->workspace(), *m_lock, {}, {}, this), Rail::Participants);
    else if (const QString form = m_page->formId(); !form.isEmpty() && !m_tentative)
        showForm(form); // anew: titles from the other file stood in its choices
    else
        m_page->refresh();
}

bool PageStack::leave()
{
    const bool saved = flushed();
    if (auto *step = qobject_cast<StepPage *>(m_page))
        m_lastTab.insert(step->step(), step->currentTab());
    if (saved)
        m_tentative.reset();
    else
        Q_EMIT pageChanged(); // the rail shows where we still are
    return saved;
}

void PageStack::show(Page *page, int entry)
{
    if (m_page) {
        // Deleted later: the click that brought us here may come from a button on it.
        m_page->hide(); // and stays a child: without a parent it would be styled once more, only to go
        m_layout->removeWidget(m_page);
        m_page->deleteLater();
        m_left.removeIf([](const QPointer<Page> &left) { return left.isNull(); });
        m_left.append(m_page);
    }
    m_page = page;
    m_entry = entry;
    m_strip->setElsewhere(!qobject_cast<MeetingPage *>(page));
    m_layout->addWidget(page, 1);
    page->show(); // at once, not when the layout comes to it: the focus would come late and take itself back from where the user went
    page->setAccessibleName(page->name());
    Q_EMIT pageChanged();
    page->setFocus(Qt::OtherFocusReason); // Tab goes on to the first thing on it, not through the menu again
}

void PageStack::showOverview()
{
    if (!leave())
        return;
    show(new OverviewPage(m_session->workspace(), this), Rail::Overview);
}

void PageStack::showStep(int step, const QString &textId)
{
    if (!leave())
        return;
    auto *page = new StepPage(m_session->workspace(), step, this);
    page->showTab(m_lastTab.value(step, StepPage::About));
    if (!textId.isEmpty())
        page->showText(textId);
    show(page, step);
}

void PageStack::showModel(const QString &textId)
{
    if (!leave())
        return;
    auto *page = new ModelPage(m_session->workspace(), this);
    if (!textId.isEmpty())
        page->showText(textId);
    show(page, Rail::Overview);
}

void PageStack::showTasks()
{
    if (leave())
        show(new TasksPage(m_session->workspace(), this), Rail::Tasks);
}

void PageStack::showResponsibilities()
{
    if (leave())
        show(new ResponsibilitiesPage(m_session->workspace(), this), Rail::Responsibilities);
}

void PageStack::showWheel()
{
    if (leave())
        show(new WheelPage(m_session->workspace(), this), Rail::Wheel);
}

void PageStack::showParticipants(const QString &participant, const QString &afterUnlocking)
{
    if (leave())
        show(new ParticipantsPage(m_session->workspace(), *m_lock, participant, afterUnlocking, this), Rail::Participants);
}

void PageStack::showExamples()
{
    if (leave())
        show(new ExamplesPage(m_session->workspace(), m_cardFilter, this), Rail::Examples);
}

void PageStack::showCard(const QString &id)
{
    if (leave())
        show(new CardPage(m_session->workspace(), id, this), Rail::Examples);
}

void PageStack::showTwoCards(const QString &left, const QString &right)
{
    if (leave())
        show(new TwoCardsPage(m_session->workspace(), left, right, this), Rail::Examples);
}

void PageStack::showMeeting(const QString &runSheet)
{
    const int step = m_page ? m_page->step() : 0;
    const QString form = runSheet.isEmpty() ? meetingToShow(m_session->workbook(), step) : runSheet;
    if (auto *shown = qobject_cast<MeetingPage *>(m_page); shown && !form.isEmpty() && shown->formId() == form)
        return;
    if (leave())
        show(new MeetingPage(m_session->workspace(), *m_live, *m_shared, form, step, this), Rail::Meeting);
}

void PageStack::showComparison(const std::shared_ptr<const Workbook> &last)
{
    if (leave())
        show(new ComparisonPage(m_session->workspace(), last, this), Rail::Overview);
}

} // namespace sjusteg
