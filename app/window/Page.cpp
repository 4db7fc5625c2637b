// SPDX-License-Identifier: MPL-2.0
#include "window/Page.h"

namespace sjusteg {

Page::Page(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
}

} // namespace sjusteg
