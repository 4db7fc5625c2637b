// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace sjusteg {

/// Stands where a list would be: why there is nothing, and the button that changes it.
class EmptyState final : public QFrame
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void say(const QString &title, const QString &text, const QString &action);

Q_SIGNALS:
    void actionWanted();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace sjusteg
