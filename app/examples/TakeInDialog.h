// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "examples/Once.h"
#include "library/TakeExamples.h"
#include "window/Page.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace sjusteg {

/// What a file from another municipality holds, before anything is taken in: each with what would come of it. One undo step.
class TakeInDialog final : public QDialog
{
    Q_OBJECT
public:
    TakeInDialog(const Workspace &workspace, const SharedExamples &shared, QWidget *parent);

    void accept() override; ///< takes in what is ticked

private:
    void addExample(const TakenExample &one, QVBoxLayout *layout);
    QVector<int> chosen() const;
    void update();

    const Workspace m_workspace;
    const SharedExamples m_shared;
    QVector<QCheckBox *> m_ticks;
    QPushButton *m_take;
    Once m_once;
};

} // namespace sjusteg
