// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "library/CardFilter.h"
#include "window/Page.h"

#include <QHash>
#include <QPointer>

class QVBoxLayout;

namespace sjusteg {

class FileSession;
class LiveMeeting;
class ParticipantClipboard;
class ParticipantWatch;
class SharedView;
class MeetingStrip;
class TentativeCopy;

/// Shows one page at a time and knows which page an id belongs to.
class PageStack final : public QWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);
    ~PageStack() override;

    void setSession(FileSession *session); ///< null: no page
    Page *current() const { return m_page; }
    int railEntry() const { return m_entry; }
    void flush();

    void showOverview();
    void showStep(int step, const QString &textId = {});
    void showModel(const QString &textId = {});
    void showForm(const QString &formId);
    void showOfferedCopy(const QString &templateId, const Reference &subject); ///< made for as long as something is entered
    void showPlace(const QString &formId, const CellRef &cell); ///< the form, at the field; an empty one: at its top
    void showNewRow(const QString &formId, const QString &table); ///< the form, at a row that becomes one when something is written in it
    void showRegisters(const QString &templateId = {});
    void showTasks();
    void showResponsibilities();
    void showWheel();
    void showExamples();
    void showCard(const QString &id); ///< a delivered card, or a copy
    void showTwoCards(const QString &left, const QString &right);
    /// `participant`: a row of reg-deltakere; empty: the list. `afterUnlocking`: an id gone to once they are unlocked.
    void showParticipants(const QString &participant = {}, const QString &afterUnlocking = {});
    void showTool(const QString &formId); ///< the page of a working tool; its form where it has none
    void showMeeting(const QString &runSheet); ///< empty: the one that goes on, else the next of the step shown
    LiveMeeting *liveMeeting() const { return m_live.get(); } ///< null: no file is open
    SharedView *sharedView() const { return m_shared.get(); } ///< likewise
    ParticipantWatch *participantWatch() const { return m_lock.get(); } ///< likewise
    void showComparison(const std::shared_ptr<const Workbook> &last); ///< this round beside the one before
    void showTarget(const QString &id);

Q_SIGNALS:
    void pageChanged();

private:
    void refresh();
    bool flushed(); ///< false: what was typed could not be saved
    bool settleBeforeLock();
    void participantsChanged();
    bool leave(); ///< false: what was typed on the page could not be saved, so it stays
    void show(Page *page, int entry);
    void showTemplate(const Template &definition);

    FileSession *m_session = nullptr;
    Page *m_page = nullptr;
    QVector<QPointer<Page>> m_left; ///< pages on their way out
    int m_entry = 0;
    std::unique_ptr<TentativeCopy> m_tentative;
    std::unique_ptr<LiveMeeting> m_live;
    std::unique_ptr<SharedView> m_shared; ///< follows the meeting, so it goes before it
    std::unique_ptr<ParticipantWatch> m_lock; ///< follows the shared view, so it goes before it
    std::unique_ptr<ParticipantClipboard> m_clipboard;
    MeetingStrip *m_strip = nullptr;
    CardFilter m_cardFilter;       ///< which examples are shown
    QHash<int, int> m_lastTab; ///< step → tab
    QVBoxLayout *m_layout;
};

} // namespace sjusteg
