// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/Responsibilities.h"

#include <QWidget>

class QVBoxLayout;

namespace sjusteg {

/// How much each unit has to do: its name, the numbers in words, and a bar for the eye.
class LoadBars final : public QWidget
{
    Q_OBJECT
public:
    explicit LoadBars(QWidget *parent = nullptr);
    void refresh(const QVector<UnitLoad> &loads);

private:
    QVBoxLayout *m_lines;
};

} // namespace sjusteg
