// SPDX-License-Identifier: MPL-2.0
#include "meeting/AttendancePanel.h"

#include "flow/Filled.h"
#include "meeting/Meeting.h"
#include "meeting/MissingUnit.h"
#include "meeting/PersonTick.h"
#include "screen/TextLength.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

constexpr int longestGuest = 200;
constexpr int headingHeight = 34; // room for the buttons that come beside it

bool isAttendanceClosed(const Workbook &workbook, const QStringList &forms)
{
    return workbook.isReadOnly() || std::any_of(forms.cbegin(), forms.cend(), [&](const QString &id) {
        const std::optional<FormHead> head = workbook.head(id);
        return head && (head->status == FormStatus::Done || head->status == FormStatus::Anchored);
    });
}

QString personKey(const Attendee &person)
{
    QString key = person.unit + QLatin1Char('\n') + person.name;
    for (const auto &[form, row] : person.rows)
        key += QLatin1Char('\n') + form + row;
    return key;
}

} // namespace

AttendancePanel::AttendancePanel(const Workspace &workspace, const QString &runSheet, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runSheet(runSheet)
    , m_summary(parts::paragraph({}, QStringLiteral("strong")))
    , m_people(new QVBoxLayout)
    , m_guest(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(parts::label(tr("Attendance"), QStringLiteral("heading")));
    column->addWidget(m_summary);
    m_people->setSpacing(2);
    column->addLayout(m_people);
    auto *guest = new QHBoxLayout;
    m_guest->setPlaceholderText(tr("Name of a guest, then Enter"));
    m_guest->setAccessibleName(tr("Name of a guest"));
    screen::limitLength(m_guest, longestGuest);
    guest->addWidget(m_guest, 1);
    QPushButton *add = parts::button(tr("Add guest"));
    connect(add, &QPushButton::clicked, this, &AttendancePanel::addGuest);
    connect(m_guest, &QLineEdit::returnPressed, this, &AttendancePanel::addGuest);
    guest->addWidget(add);
    guest->addStretch(1);
    column->addLayout(guest);
    refresh();
}

void AttendancePanel::refresh()
{
    const std::optional<meeting::Meeting> held = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    m_forms = held ? held->forms : QStringList(m_runSheet);
    m_presence = presenceIn(m_workspace.workbook, m_forms);
    m_guest->setEnabled(held && !isAttendanceClosed(m_workspace.workbook, m_forms));
    showPeople();
    showWarnings();
    const QString said = summary();
    m_summary->setText(said);
    if (said == m_said)
        return;
    m_said = said;
    Q_EMIT changed();
}

QString AttendancePanel::summary() const
{
    return presenceText(m_workspace.workbook, m_presence);
}

/// The name of the unit. Of the three that must be there, what is to be done when nobody is: on the same line, so that no name moves away
/// from under the mouse while one ticks.
void AttendancePanel::addHeading(const QString &unit)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(12);
    QLabel *heading = parts::label(unit.isEmpty() ? tr("Guests") : m_workspace.workbook.unitLabel(unit), QStringLiteral("subheading"));
    heading->setMinimumHeight(headingHeight);
    row->addWidget(heading);
    if (obligatoryUnits().contains(unit)) {
        auto *warning = new MissingUnit(m_workspace, unit);
        connect(warning, &MissingUnit::excused, this, [this, unit](const QString &reason) { excuse(unit, reason); });
        row->addWidget(warning, 1);
        warning->hide();
        m_missing.append(warning);
    }
    m_people->addLayout(row);
}

void AttendancePanel::excuse(const QString &unit, const QString &reason)
{
    const Edit edit = excused(m_workspace.workbook, m_forms, unit, reason);
    if (!edit.isEmpty())
        perform(m_workspace, edit);
    else if (!reason.isEmpty())
        Q_EMIT m_workspace.requests.problem({tr("The working group has nobody from %1. Add a member there first.").arg(m_workspace.workbook.unitLabel(unit)), {}});
}

void AttendancePanel::showPeople()
{
    const bool closed = isAttendanceClosed(m_workspace.workbook, m_forms);
    QStringList now{QString::number(int(closed))};
    for (const Attendee &person : std::as_const(m_presence.people))
        now.append(personKey(person));
    if (now == m_shown) {
        for (int i = 0; i < m_ticks.size(); ++i)
            m_ticks.at(i)->showPerson(m_presence.people.at(i));
        return;
    }
    m_shown = now;
    m_ticks.clear();
    m_missing.clear();
    parts::clear(m_people);
    if (m_presence.people.isEmpty())
        m_people->addWidget(parts::paragraph(tr("Nobody is called yet. The members of the working group come here by themselves."), QStringLiteral("muted")));
    for (int i = 0; i < m_presence.people.size(); ++i) {
        const Attendee &person = m_presence.people.at(i);
        if (i == 0 || m_presence.people.at(i - 1).unit != person.unit)
            addHeading(person.unit);
        auto *tick = new PersonTick(m_workspace, person, closed);
        m_people->addWidget(tick);
        m_ticks.append(tick);
    }
    for (const QString &unit : obligatoryUnits()) {
        const bool called = std::any_of(m_presence.people.cbegin(), m_presence.people.cend(), [&unit](const Attendee &one) { return one.unit == unit; });
        if (!called)
            addHeading(unit);
    }
}

void AttendancePanel::showWarnings()
{
    for (MissingUnit *warning : std::as_const(m_missing)) {
        warning->setVisible(m_presence.isBegun() && m_presence.missing.contains(warning->unit()));
        warning->showExcuse(m_presence.excuse(warning->unit()));
    }
}

void AttendancePanel::addGuest()
{
    const QString name = m_guest->text().simplified();
    if (name.isEmpty())
        return;
    m_guest->clear();
    if (!perform(m_workspace, welcomed(m_workspace.workbook, m_forms.constFirst(), name)))
        m_guest->setText(name);
}

} // namespace sjusteg
