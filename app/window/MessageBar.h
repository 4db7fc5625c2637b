// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

#include <QFrame>
#include <QVector>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace sjusteg {

/// A calm line above the page: what is the matter, what can be done. Stays until it is settled.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget *parent = nullptr);
    void say(const QString &symbol, const Problem &problem, const QVector<Action> &actions);

Q_SIGNALS:
    void detailsWanted(const sjusteg::Problem &problem);

private:
    QHBoxLayout *m_actions;
    QLabel *m_text;
};

} // namespace sjusteg
