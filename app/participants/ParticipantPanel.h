// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

namespace sjusteg {

/// One face of the participants' page: to make the file, to unlock it, the list, one participant.
class ParticipantPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ParticipantPanel(const Workspace &workspace, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_workspace(workspace)
    {
    }

    virtual void flush() {}                  ///< writes what is being typed
    virtual void refresh() {}                ///< answers have changed
    virtual void takeFocus() {}              ///< the page was gone to: the field one writes in first
    virtual void reveal(const CellRef &) {}
    virtual PrintJob printJob() const { return {}; }

protected:
    const Workspace m_workspace;
};

} // namespace sjusteg
