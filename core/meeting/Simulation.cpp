// SPDX-License-Identifier: MPL-2.0
#include "meeting/Simulation.h"

#include "meeting/Press.h"
#include "meeting/RunSheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg::meeting {

namespace {

struct SimulationText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::meeting::Simulation)
};

} // namespace

Simulation::Simulation(const Meeting &meeting)
    : m_meeting(meeting)
{
    m_meeting.record = {};
    m_meeting.adjustment = {};
}

Result<ClockFace> Simulation::take(const SimulatedPress &press)
{
    // Where the clock was set back, the new time is the latest.
    const bool isClock = press.press == press::clock;
    const QDateTime now = m_latest.isValid() && !isClock ? std::max(m_latest, press.at) : press.at;
    if (press.press == SimulatedPress::retime) {
        if (const Result<void> done = adjust(press); !done)
            return done.problem();
    } else if (press.press != SimulatedPress::look) {
        const QByteArray name = press.press.toLatin1();
        const Result<MeetingEvent> line = logLine(m_meeting, QLatin1StringView(name), press.post, press.at, now);
        if (!line)
            return line.problem();
        m_meeting.record.events.append(*line);
    }
    m_latest = now;
    return m_meeting.faceAt(now);
}

Result<void> Simulation::adjust(const SimulatedPress &press)
{
    for (const QSet<QString> &posts : {press.cut, QSet<QString>(press.minutes.keyBegin(), press.minutes.keyEnd())}) {
        for (const QString &post : posts) {
            if (m_meeting.plan.indexOf(post) < 0)
                return Problem{SimulationText::tr("The run-sheet has no item «%1».").arg(post), {}};
        }
    }
    for (auto it = press.minutes.cbegin(); it != press.minutes.cend(); ++it)
        m_meeting.adjustment.minutes.insert(it.key(), *it);
    m_retiming = {};
    if (!press.remedy)
        return {};
    const ClockFace face = m_meeting.faceAt(m_latest.isValid() ? std::max(m_latest, press.at) : press.at);
    const QDateTime target = press.target.isValid() ? press.target : face.agreedEnd;
    if (face.phase == Phase::Ended)
        return Problem{SimulationText::tr("The meeting has ended. Open it again first."), {}};
    m_retiming = meeting::retime(m_meeting.plan, m_meeting.adjustment, face, *press.remedy, target, press.cut);
    m_meeting.adjustment = m_retiming.adjustment;
    return {};
}

std::optional<Meeting> meetingOfStep(const Workbook &workbook, int step)
{
    const QVector<const Template *> templates = workbook.catalog().ofStep(step);
    const auto sheet = std::find_if(templates.cbegin(), templates.cend(), [](const Template *one) { return one->kind == TemplateKind::RunSheet; });
    if (sheet == templates.cend())
        return std::nullopt;
    std::optional<Meeting> found;
    for (const Meeting &meeting : allMeetings(workbook)) {
        const bool isOfStep = std::any_of(meeting.forms.cbegin(), meeting.forms.cend(), [&](const QString &form) {
            return workbook.head(form)->templateId == (*sheet)->id;
        });
        if (isOfStep && (!found || found->record.state.ended.isValid()))
            found = meeting;
    }
    if (found)
        return found;
    const Form blank = workbook.newCopy((*sheet)->id);
    Meeting meeting;
    meeting.lead = blank.head.id;
    meeting.forms = {blank.head.id};
    meeting.plan = planOf(workbook.catalog(), {&blank});
    return meeting;
}

} // namespace sjusteg::meeting
