// SPDX-License-Identifier: MPL-2.0
#include "window/Rail.h"

#include "flow/Progress.h"
#include "handbook/Handbook.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

QWidget *divider()
{
    auto *line = new QWidget;
    line->setFixedHeight(1);
    line->setStyleSheet(QStringLiteral("background: rgba(232, 238, 242, 60);"));
    return line;
}

} // namespace

Rail::Rail(const Handbook &handbook, QWidget *parent)
    : QWidget(parent)
{
    setProperty("role", QStringLiteral("railPanel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 14, 10, 10);
    layout->setSpacing(2);
    auto *name = new QLabel(QStringLiteral("Sjusteg"));
    name->setStyleSheet(QStringLiteral("color: #E8EEF2; font-size: 17px; font-weight: 700; padding: 2px 10px 10px 10px;"));
    m_name = name;
    layout->addWidget(name);
    add(layout, Overview, tr("Overview"), QStringLiteral("home"), 0);
    layout->addSpacing(8);
    layout->addWidget(divider());
    layout->addSpacing(8);
    for (const Step &step : handbook.steps())
        add(layout, step.number, QStringLiteral("%1 %2").arg(step.number).arg(step.railTitle), {}, step.number);
    layout->addSpacing(8);
    layout->addWidget(divider());
    layout->addSpacing(8);
    add(layout, Meeting, tr("Meeting"), QStringLiteral("clock"), 0);
    add(layout, Tasks, tr("Tasks"), QStringLiteral("tasks"), 0);
    add(layout, Responsibilities, tr("Responsibilities"), QStringLiteral("people"), 0);
    add(layout, Wheel, tr("Wheel of the year"), QStringLiteral("wheel"), 0);
    add(layout, Participants, tr("Participants"), QStringLiteral("participants"), 0);
    add(layout, Examples, tr("Examples"), QStringLiteral("examples"), 0);
    add(layout, Registers, tr("Registers"), QStringLiteral("registers"), 0);
    layout->addStretch();
    m_fold = new RailButton(tr("Fold the menu"), QStringLiteral("collapse"), 0);
    m_fold->setCheckable(false);
    layout->addWidget(m_fold);
    connect(m_fold, &QAbstractButton::clicked, this, [this] { setNarrow(!m_narrow); });
    setNarrow(false);
}

RailButton *Rail::add(QVBoxLayout *layout, int entry, const QString &text, const QString &iconName, int number)
{
    auto *button = new RailButton(text, iconName, number, this);
    button->setAutoExclusive(false); // arrow keys would otherwise skip entries that Tab must reach
    layout->addWidget(button);
    m_buttons.insert(entry, button);
    connect(button, &QAbstractButton::clicked, this, [this, entry] { Q_EMIT chosen(entry); });
    return button;
}

void Rail::setCurrent(int entry)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == entry);
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_name->setVisible(!narrow);
    for (RailButton *button : std::as_const(m_buttons))
        button->setNarrow(narrow);
    m_fold->setNarrow(narrow);
    const QString action = narrow ? tr("Unfold the menu") : tr("Fold the menu");
    m_fold->setText(action);
    m_fold->setToolTip(action);
    m_fold->setAccessibleName(action);
    setFixedWidth(narrow ? 64 : 212);
}

void Rail::refresh(const Workbook &workbook)
{
    for (int step = 1; step <= 7; ++step) {
        const StepProgress progress = stepProgress(workbook, step);
        const double share = progress.documents > 0 ? double(progress.documentsDone) / progress.documents : 0;
        m_buttons.value(step)->setProgress(share, progress.status == FormStatus::Done);
    }
}

} // namespace sjusteg
