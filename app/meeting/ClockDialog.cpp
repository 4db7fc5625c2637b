// SPDX-License-Identifier: MPL-2.0
#include "meeting/ClockDialog.h"

#include "window/Parts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

namespace sjusteg {

ClockDialog::ClockDialog(const meeting::Choices &choices, QWidget *parent)
    : QDialog(parent)
    , m_before(choices)
{
    setWindowTitle(tr("The clock of the meeting"));
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    m_first = addMinutes(tr("First warning"), choices.warnAt.isEmpty() ? 0 : choices.warnAt.constFirst());
    m_last = addMinutes(tr("Last warning"), choices.warnAt.size() < 2 ? 0 : choices.warnAt.constLast());
    m_sound = new QCheckBox(tr("A sound at each warning"));
    m_sound->setAccessibleName(m_sound->text());
    m_sound->setChecked(choices.sound);
    m_automatic = new QCheckBox(tr("The next post begins by itself when the time is out"));
    m_automatic->setAccessibleName(m_automatic->text());
    m_automatic->setChecked(choices.automaticNext);
    layout->addRow(tr("First warning"), m_first);
    layout->addRow(tr("Last warning"), m_last);
    layout->addRow(m_sound);
    layout->addRow(m_automatic);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = parts::button(tr("Cancel"));
    QPushButton *keep = parts::button(tr("Use"), QStringLiteral("primary"));
    keep->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    layout->addRow(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(420);
}

QSpinBox *ClockDialog::addMinutes(const QString &name, int minutes)
{
    auto *box = new QSpinBox;
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or by arrow keys and wheel, as the times of the other dialogs
    box->setRange(0, 60);
    box->setSuffix(tr(" min before the end"));
    box->setSpecialValueText(tr("No warning"));
    box->setValue(minutes);
    box->setAccessibleName(name);
    return box;
}

meeting::Choices ClockDialog::answer() const
{
    meeting::Choices choices = m_before;
    choices.warnAt.clear();
    for (const int minutes : {qMax(m_first->value(), m_last->value()), qMin(m_first->value(), m_last->value())}) {
        if (minutes > 0 && !choices.warnAt.contains(minutes))
            choices.warnAt.append(minutes);
    }
    choices.sound = m_sound->isChecked();
    choices.automaticNext = m_automatic->isChecked();
    return choices;
}

} // namespace sjusteg
