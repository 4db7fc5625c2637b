// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QLabel;

namespace sjusteg {

class MatterRows;

/// What this meeting has written down so far, the newest on top, edited where it stands.
class CapturedList final : public QWidget
{
    Q_OBJECT
public:
    CapturedList(const Workspace &workspace, const QString &runSheet, QWidget *parent = nullptr);

    void refresh();
    void flush(); ///< writes what is being typed

private:
    const Workspace m_workspace;
    QString m_runSheet;
    QLabel *m_heading;
    QLabel *m_empty;
    MatterRows *m_rows;
};

} // namespace sjusteg
