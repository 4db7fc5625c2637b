// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

namespace sjusteg {

class MessageBar;
class SharedView;

/// What the leader should know about the shared window, said on the leader's own page: the screen is gone, a form waits for a yes.
class SharedNotice final : public QWidget
{
    Q_OBJECT
public:
    explicit SharedNotice(SharedView &view, QWidget *parent = nullptr);

private:
    void refresh();

    SharedView &m_view;
    MessageBar *m_bar;
};

} // namespace sjusteg
