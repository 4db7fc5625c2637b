// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Choices.h"

#include <QDialog>

class QCheckBox;
class QSpinBox;

namespace sjusteg {

/// How the clock of one meeting behaves: when it warns, whether it is heard, whether posts follow each other by themselves.
class ClockDialog final : public QDialog
{
    Q_OBJECT
public:
    ClockDialog(const meeting::Choices &choices, QWidget *parent);

    meeting::Choices answer() const;

private:
    QSpinBox *addMinutes(const QString &name, int minutes);

    const meeting::Choices m_before;
    QSpinBox *m_first;
    QSpinBox *m_last;
    QCheckBox *m_sound;
    QCheckBox *m_automatic;
};

} // namespace sjusteg
