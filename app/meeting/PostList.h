// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/PlanNotes.h"
#include "window/Page.h"

class QVBoxLayout;

namespace sjusteg {

class PostRow;

namespace screen {
class FormContext;
}

/// The posts of a meeting, one line each, edited where they stand. Of run-sheets taken in one meeting, those of each step stand under its
/// name; a post moves within its own.
class PostList final : public QWidget
{
    Q_OBJECT
public:
    explicit PostList(const Workspace &workspace, QWidget *parent = nullptr);

    void showPlan(const meeting::Meeting &meeting);
    void flush();
    void addPost(); ///< after the one in focus, else at the end, with the focus in its topic

private:
    screen::FormContext *contextOf(const QString &form);
    PostRow *rowOf(const QString &post) const;
    void arrange(const meeting::Meeting &meeting);
    void move(PostRow *row, int by);
    void remove(PostRow *row);
    PostRow *focusedRow() const;

    const Workspace m_workspace;
    QHash<QString, screen::FormContext *> m_contexts;
    QVBoxLayout *m_list;
    QVector<PostRow *> m_rows;
    QStringList m_shown; ///< forms and posts in order; arranged anew only when it changes
    QStringList m_forms;
};

} // namespace sjusteg
