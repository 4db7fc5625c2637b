// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Experience.h"
#include "window/Page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sjusteg {

/// How long the posts took in earlier meetings, and the minutes that suggests; taken all at once or post by post.
class MinutesSuggestion final : public QWidget
{
    Q_OBJECT
public:
    MinutesSuggestion(const Workspace &workspace, const QString &runSheet, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void flushWanted();

private:
    void showPosts(const meeting::Experience &experience);
    void take(const QVector<meeting::Suggestion> &suggestions);

    const Workspace m_workspace;
    QString m_runSheet;
    QLabel *m_said;
    QPushButton *m_show;
    QPushButton *m_all;
    QVBoxLayout *m_list;
    bool m_open = false;
};

} // namespace sjusteg
