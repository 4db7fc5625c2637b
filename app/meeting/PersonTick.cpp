// SPDX-License-Identifier: MPL-2.0
#include "meeting/PersonTick.h"

#include "screen/TextLength.h"
#include "screen/WithoutShortcut.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace sjusteg {

namespace {

constexpr int longestSubstitute = 200;
constexpr int tickWidth = 300; // names stand in a column
constexpr int widestSubstitute = 420;

} // namespace

PersonTick::PersonTick(const Workspace &workspace, const Attendee &person, bool readOnly, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_person(person)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_box = new QCheckBox(screen::withoutShortcut(person.name));
    m_box->setProperty("role", QStringLiteral("bigTick"));
    m_box->setAccessibleName(tr("%1 is present").arg(person.name));
    m_box->setMinimumWidth(tickWidth);
    m_box->setEnabled(!readOnly);
    connect(m_box, &QCheckBox::toggled, this, [this](bool present) { perform(m_workspace, ticked(m_workspace.workbook, m_person, present)); });
    row->addWidget(m_box);
    m_substitute = new QLineEdit;
    m_substitute->setPlaceholderText(tr("Proxy or reason"));
    m_substitute->setAccessibleName(tr("Proxy or reason for %1").arg(person.name));
    m_substitute->setReadOnly(readOnly);
    screen::limitLength(m_substitute, longestSubstitute);
    connect(m_substitute, &QLineEdit::editingFinished, this, &PersonTick::saveSubstitute);
    m_substitute->setMaximumWidth(widestSubstitute);
    row->addWidget(m_substitute, 1);
    if (person.unit.isEmpty() && !readOnly) {
        m_off = parts::button(tr("Take off the list"), QStringLiteral("link"), tr("Take %1 off the list").arg(person.name));
        connect(m_off, &QPushButton::clicked, this, [this] { perform(m_workspace, unlisted(m_workspace.workbook, m_person)); });
        row->addWidget(m_off);
    }
    row->addStretch();
    showPerson(person);
}

void PersonTick::showPerson(const Attendee &person)
{
    m_person = person;
    const QSignalBlocker silent(m_box);
    m_box->setChecked(person.present);
    if (!m_substitute->hasFocus() || m_substitute->text() == person.substitute)
        m_substitute->setText(person.substitute);
    // Someone who is there needs no proxy; what stands there already stays to be seen.
    m_substitute->setVisible((!person.present && !person.unit.isEmpty()) || !person.substitute.isEmpty());
}

void PersonTick::saveSubstitute()
{
    const QString written = m_substitute->text().trimmed();
    if (written == m_person.substitute || m_substitute->isReadOnly())
        return;
    Edit edit{tr("Proxy or reason for %1").arg(m_person.name), QStringLiteral("edit"), {}};
    for (const auto &[form, row] : std::as_const(m_person.rows)) {
        const CellRef cell{QStringLiteral("attendance.substitute"), row, {}};
        edit.changes.append({form, SetCell{cell, m_workspace.workbook.form(form)->value(cell), written.isEmpty() ? noValue() : Value(written)}});
    }
    m_person.substitute = written;
    perform(m_workspace, edit);
}

} // namespace sjusteg
