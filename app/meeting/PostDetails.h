// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QLabel;
class QPushButton;

namespace sjusteg {

namespace meeting {
struct Post;
struct PostFace;
}

/// Under a post of the run-sheet that was pressed: what it is for, how it is done and by whom, and the way to it.
class PostDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit PostDetails(const Workspace &workspace, QWidget *parent = nullptr);

    void showPost(const meeting::Post &post, const meeting::PostFace &face); ///< each second: changes only what says something else
    QWidget *way() const; ///< the button that goes there

Q_SIGNALS:
    void goWanted();

private:
    const Workspace m_workspace;
    QLabel *m_purpose, *m_facts;
    QPushButton *m_go;
};

} // namespace sjusteg
