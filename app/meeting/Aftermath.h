// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace sjusteg {

class MatterRows;

/// What is left to do after the meeting: the leader's list for it, and the matters that are aftermath of this step and those before, until
/// they are done.
class Aftermath final : public QWidget
{
    Q_OBJECT
public:
    Aftermath(const Workspace &workspace, const QString &runSheet, QWidget *parent = nullptr);

    void refresh();
    void flush(); ///< writes what is being typed

private:
    struct Tick {
        QString form;
        QString row;
        QCheckBox *box;
    };

    void addTick(const QString &form, const QString &row, const QString &text);

    const Workspace m_workspace;
    QString m_runSheet;
    QLabel *m_heading;
    QVBoxLayout *m_list;
    QVector<Tick> m_ticks;
    QStringList m_shown; ///< made anew only when the list itself changes
    MatterRows *m_matters;
};

} // namespace sjusteg
