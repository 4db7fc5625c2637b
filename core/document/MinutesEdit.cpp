// SPDX-License-Identifier: MPL-2.0
// Minutes that somebody has edited, and what the meeting has come to hold since.
#include "document/MinutesParts.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MinutesEditText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Minutes)
};

/// In the state of the meeting: heading → mark of what the section said when the minutes were made from it.
const QString basisKey = u"minutes_basis"_s;

QString markOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

Edit minutesChange(const meeting::Meeting &meeting, const QString &text, const MinutesText &minutes, const MeetingState &state)
{
    Edit edit{text, u"edit"_s, {}};
    if (minutes != meeting.record.minutes)
        edit.changes.append({meeting.lead, SetMinutes{meeting.record.minutes, minutes}});
    if (state != meeting.record.state)
        edit.changes.append({meeting.lead, SetMeeting{meeting.record.state, state}});
    return edit;
}

} // namespace

Edit minutesEdit(const Workbook &workbook, const meeting::Meeting &meeting, const QVector<MinutesSection> &sections, bool final, const QStringList &settled)
{
    const QVector<MinutesSection> draft = draftMinutes(workbook, meeting);
    QJsonObject basis = meeting.record.state.state.value(basisKey).toObject();
    const bool first = meeting.record.minutes.text.isEmpty();
    for (const MinutesSection &section : draft) {
        if (first || settled.contains(section.heading))
            basis.insert(section.heading, markOf(section.text));
    }
    MeetingState state = meeting.record.state;
    state.state.insert(basisKey, basis);
    const QString text = final == meeting.record.minutes.final ? MinutesEditText::tr("Edit minutes")
                         : final                               ? MinutesEditText::tr("Set minutes to final")
                                                               : MinutesEditText::tr("Open minutes again");
    return minutesChange(meeting, text, {minutesText(sections), final}, state);
}

Edit minutesDropped(const Workbook &workbook, const meeting::Meeting &meeting)
{
    Q_UNUSED(workbook)
    MeetingState state = meeting.record.state;
    state.state.remove(basisKey);
    return minutesChange(meeting, MinutesEditText::tr("Back to the draft of the minutes"), {}, state);
}

QVector<MinutesSection> outdatedSections(const Workbook &workbook, const meeting::Meeting &meeting)
{
    const QJsonObject basis = meeting.record.state.state.value(basisKey).toObject();
    // Minutes that came with a file of answers say nothing about what they were made from.
    if (meeting.record.minutes.text.isEmpty() || basis.isEmpty())
        return {};
    QVector<MinutesSection> outdated = draftMinutes(workbook, meeting);
    outdated.removeIf([&basis](const MinutesSection &section) { return basis.value(section.heading).toString() == markOf(section.text); });
    return outdated;
}

} // namespace sjusteg
