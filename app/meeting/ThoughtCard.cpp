// SPDX-License-Identifier: MPL-2.0
#include "meeting/ThoughtCard.h"

#include "carry/Carry.h"
#include "meeting/Matters.h"
#include "screen/FieldEditor.h"
#include "screen/FormContext.h"
#include "screen/editors/EditorFactory.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

CellRef thoughtCell(const char *column, const QString &row)
{
    return {ThoughtCard::table() + QLatin1Char('.') + QLatin1String(column), row, {}};
}

} // namespace

ThoughtCard::ThoughtCard(const Workspace &workspace, screen::FormContext &context, const QString &row, const QString &runSheet, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_context(context)
    , m_row(row)
    , m_runSheet(runSheet)
{
    setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    column->addLayout(line);
    m_question = parts::paragraph(context.value(thoughtCell("question", row)).toString(), QStringLiteral("strong"));
    line->addWidget(m_question, 1);
    m_note = screen::makeEditor({context, *context.definition().field(thoughtCell("note", row).field), thoughtCell("note", row)}, this);
    m_note->setName(tr("Note: %1").arg(m_question->text()));
    column->addWidget(m_note);
    m_write = parts::button(tr("Write a note"), QStringLiteral("link"), tr("Write a note: %1").arg(m_question->text()));
    connect(m_write, &QPushButton::clicked, this, [this] { openNote(true); });
    line->addWidget(m_write);
    m_noted = addState(line, QStringLiteral("noted"), tr("Noted"));
    m_skipped = addState(line, QStringLiteral("skipped"), tr("Skipped"));
    m_matter = parts::button({}, QStringLiteral("link"));
    connect(m_matter, &QPushButton::clicked, this, &ThoughtCard::makeMatter);
    line->addWidget(m_matter);
    openNote(false);
    refresh();
}

QPushButton *ThoughtCard::addState(QHBoxLayout *line, const QString &state, const QString &label)
{
    QPushButton *button = parts::button(label, QStringLiteral("segment"), QStringLiteral("%1: %2").arg(label, m_question->text()));
    button->setCheckable(true);
    connect(button, &QPushButton::clicked, this, [this, state](bool on) { setState(on ? state : QStringLiteral("open")); });
    line->addWidget(button);
    return button;
}

void ThoughtCard::openNote(bool withFocus)
{
    const bool open = withFocus || !isBlank(m_context.value(thoughtCell("note", m_row)));
    m_note->setVisible(open);
    m_write->setVisible(!open);
    if (withFocus)
        m_note->setFocus(Qt::TabFocusReason);
}

QString ThoughtCard::state() const
{
    return m_context.value(thoughtCell("state", m_row)).toString();
}

bool ThoughtCard::isDealtWith() const
{
    return state() == QLatin1String("noted") || state() == QLatin1String("skipped");
}

void ThoughtCard::setState(const QString &state)
{
    m_note->flush();
    if (!m_context.setCell(thoughtCell("state", m_row), state))
        refresh();
}

void ThoughtCard::flush()
{
    m_note->flush();
}

void ThoughtCard::refresh()
{
    if (!m_context.exists() || !m_context.form().row(table(), m_row))
        return;
    const bool mayWrite = !m_context.isReadOnly();
    m_note->refresh();
    m_note->setReadOnly(!mayWrite);
    if (m_note->isHidden() && !isBlank(m_context.value(thoughtCell("note", m_row))))
        openNote(false);
    m_noted->setChecked(state() == QLatin1String("noted"));
    m_skipped->setChecked(state() == QLatin1String("skipped"));
    const bool isMatter = !isBlank(m_context.value(thoughtCell("follow_up", m_row)));
    m_matter->setText(isMatter ? tr("✓ Is a matter") : tr("Make it a matter"));
    m_matter->setAccessibleName(QStringLiteral("%1: %2").arg(m_matter->text(), m_question->text()));
    for (QPushButton *button : {m_noted, m_skipped, m_write})
        button->setEnabled(mayWrite);
    m_matter->setEnabled(mayWrite && !isMatter);
}

/// What follows from the tick is a row of the register; it belongs to this meeting.
void ThoughtCard::makeMatter()
{
    m_note->flush();
    const CellRef cell = thoughtCell("follow_up", m_row);
    Edit edit = withEffects(m_workspace.workbook, {tr("Make it a matter"), QStringLiteral("edit"), {{m_context.formId(), SetCell{cell, m_context.value(cell), true}}}});
    const Reference meeting{m_runSheet, {}, m_workspace.workbook.copyTitle(m_runSheet)};
    for (FormChange &change : edit.changes) {
        auto *insert = std::get_if<InsertRow>(&change.change);
        if (insert && change.form == matterForm(m_workspace.workbook))
            insert->row.cells.insert(QStringLiteral("meeting"), meeting.toJson());
    }
    perform(m_workspace, edit);
}

} // namespace sjusteg
