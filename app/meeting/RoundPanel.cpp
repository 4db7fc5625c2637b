// SPDX-License-Identifier: MPL-2.0
#include "meeting/RoundPanel.h"

#include "flow/Filled.h"
#include "meeting/Meeting.h"
#include "screen/WithoutShortcut.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {
constexpr int longestTurn = 999; // minutes of one unit
}

RoundPanel::RoundPanel(const Workspace &workspace, const QString &runSheet, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runSheet(runSheet)
    , m_list(new QVBoxLayout)
    , m_sum(parts::label({}, QStringLiteral("small")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(parts::label(tr("Round"), QStringLiteral("heading")));
    m_list->setSpacing(2);
    column->addLayout(m_list);
    column->addWidget(m_sum);
    for (const QString &unit : obligatoryUnits())
        addUnit(unit);
    refresh();
}

void RoundPanel::addUnit(const QString &unit)
{
    const QString name = m_workspace.workbook.unitLabel(unit);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    UnitLine line{unit, new QCheckBox(screen::withoutShortcut(name)), new QLineEdit};
    line.done->setProperty("role", QStringLiteral("bigTick"));
    line.done->setAccessibleName(tr("%1 has had its turn").arg(name));
    line.minutes->setFixedWidth(64);
    line.minutes->setAlignment(Qt::AlignRight);
    line.minutes->setValidator(new QIntValidator(0, longestTurn, line.minutes));
    line.minutes->setAccessibleName(tr("Minutes for %1").arg(name));
    line.minutes->setToolTip(tr("Minutes the unit has; may be left empty"));
    row->addWidget(line.done, 1);
    row->addWidget(line.minutes);
    row->addWidget(parts::label(tr("min"), QStringLiteral("muted")));
    m_list->addLayout(row);
    connect(line.done, &QCheckBox::toggled, this, [this, line] { save(line); });
    connect(line.minutes, &QLineEdit::editingFinished, this, [this, line] { save(line); });
    m_lines.append(line);
}

void RoundPanel::setPost(const QString &post)
{
    m_post = post;
    refresh();
}

bool RoundPanel::isRound() const
{
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    const int index = meeting ? meeting->plan.indexOf(m_post) : -1;
    if (index < 0)
        return false;
    const Form *form = m_workspace.workbook.form(meeting->plan.posts.at(index).form);
    return form && form->value({QStringLiteral("agenda.method"), m_post, {}}).toString() == QLatin1String("round");
}

void RoundPanel::refresh()
{
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    if (!meeting)
        return;
    const QHash<QString, meeting::UnitRound> round = meeting->choices().rounds.value(m_post);
    int given = 0;
    int done = 0;
    for (const UnitLine &line : std::as_const(m_lines)) {
        const meeting::UnitRound unit = round.value(line.unit);
        const QSignalBlocker silent(line.done);
        line.done->setChecked(unit.done);
        if (!line.minutes->hasFocus() || !line.minutes->isModified())
            line.minutes->setText(unit.minutes ? QString::number(*unit.minutes) : QString());
        const bool mayWrite = !m_workspace.workbook.isReadOnly() && meeting->plan.indexOf(m_post) >= 0;
        line.done->setEnabled(mayWrite);
        line.minutes->setEnabled(mayWrite);
        given += unit.minutes.value_or(0);
        done += unit.done ? 1 : 0;
    }
    const int index = meeting->plan.indexOf(m_post);
    const int minutes = index < 0 ? 0 : meeting->adjustment.minutes.value(m_post, meeting->plan.posts.at(index).minutes);
    QString said = tr("%1 of %2 have had their turn").arg(done).arg(m_lines.size());
    if (given > minutes && index >= 0)
        said = tr("%1 · △ %2 min shared out, the post has %3").arg(said).arg(given).arg(minutes);
    else if (given > 0)
        said = tr("%1 · %2 of %3 min shared out").arg(said).arg(given).arg(minutes);
    m_sum->setText(said);
}

void RoundPanel::save(const UnitLine &line)
{
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    if (!meeting || meeting->plan.indexOf(m_post) < 0)
        return;
    meeting::Choices choices = meeting->choices();
    meeting::UnitRound now{line.done->isChecked()};
    if (!line.minutes->text().isEmpty())
        now.minutes = line.minutes->text().toInt();
    line.minutes->setModified(false);
    meeting::UnitRound &round = choices.rounds[m_post][line.unit];
    if (round == now)
        return;
    round = now;
    perform(m_workspace, meeting::chosen(*meeting, choices, tr("Round: %1").arg(m_workspace.workbook.unitLabel(line.unit))));
}

} // namespace sjusteg
