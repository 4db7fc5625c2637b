// SPDX-License-Identifier: MPL-2.0
#include "tasks/TaskFilterBar.h"

#include "plan/Responsibilities.h"
#include "window/Parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

/// «All» has no data; the empty string is a choice of its own («No unit»).
void fillChoices(QComboBox &box, const QVector<std::pair<QVariant, QString>> &choices)
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker quiet(box);
    box.clear();
    for (const auto &[value, text] : choices)
        box.addItem(text, value);
    const int index = chosen.isValid() ? box.findData(chosen) : 0;
    box.setCurrentIndex(std::max(0, index));
}

std::optional<QString> chosenText(const QComboBox &box)
{
    return box.currentData().isValid() ? std::optional(box.currentData().toString()) : std::nullopt;
}

} // namespace

TaskFilterBar::TaskFilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_unit = add(tr("Unit"));
    m_person = add(tr("Person"));
    m_step = add(tr("Step"));
    m_state = add(tr("Status"));
    m_when = add(tr("Due"));
    QVector<std::pair<QVariant, QString>> steps{{{}, tr("All")}};
    for (int step = 0; step <= 7; ++step)
        steps.append({step, stepText(step)});
    fillChoices(*m_step, steps);
    using State = TaskFilter::State;
    fillChoices(*m_state, {{int(State::Open), tr("Open")}, {int(State::NotStarted), tr("Not started")}, {int(State::Ongoing), tr("Ongoing")},
                    {int(State::Done), tr("Done")}, {int(State::Dropped), tr("Dropped")}, {int(State::All), tr("All")}});
    using When = TaskFilter::When;
    fillChoices(*m_when, {{int(When::Any), tr("Any date")}, {int(When::Overdue), tr("Overdue")}, {int(When::Week), tr("Within a week")},
                   {int(When::Month), tr("Within a month")}, {int(When::NoDate), tr("Without a date")}});
}

QComboBox *TaskFilterBar::add(const QString &label)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *box = new QComboBox;
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    QLabel *caption = parts::label(label, QStringLiteral("small"));
    caption->setBuddy(box);
    column->addWidget(caption);
    column->addWidget(box);
    static_cast<QHBoxLayout *>(layout())->addLayout(column, 1);
    connect(box, &QComboBox::currentIndexChanged, this, &TaskFilterBar::changed);
    return box;
}

void TaskFilterBar::refresh(const Workbook &workbook, const QVector<TaskRow> &rows)
{
    QVector<std::pair<QVariant, QString>> units{{{}, tr("All")}};
    QVector<std::pair<QVariant, QString>> people{{{}, tr("All")}};
    for (const TaskGroup &group : grouped(workbook, rows, GroupBy::Unit))
        units.append({group.key, group.title});
    for (const TaskGroup &group : grouped(workbook, rows, GroupBy::Person))
        people.append({group.key, group.title});
    fillChoices(*m_unit, units);
    fillChoices(*m_person, people);
}

TaskFilter TaskFilterBar::filter() const
{
    TaskFilter filter;
    filter.unit = chosenText(*m_unit);
    filter.person = chosenText(*m_person);
    if (m_step->currentData().isValid())
        filter.step = m_step->currentData().toInt();
    filter.state = TaskFilter::State(m_state->currentData().toInt());
    filter.when = TaskFilter::When(m_when->currentData().toInt());
    return filter;
}

QString TaskFilterBar::inWords() const
{
    QStringList words;
    for (const QComboBox *box : {m_unit, m_person, m_step, m_state, m_when}) {
        if (box == m_state || box->currentIndex() > 0)
            words.append(tr("%1: %2").arg(box->accessibleName(), box->currentText()));
    }
    return words.join(QStringLiteral(" · "));
}

void TaskFilterBar::showAll()
{
    {
        const QSignalBlocker quiet(this);
        for (QComboBox *box : {m_unit, m_person, m_step, m_when})
            box->setCurrentIndex(0);
        m_state->setCurrentIndex(m_state->findData(int(TaskFilter::State::All)));
    }
    Q_EMIT changed();
}

} // namespace sjusteg
