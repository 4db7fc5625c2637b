// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QLabel;
class QVBoxLayout;

namespace sjusteg {

class ThoughtCard;

namespace screen {
class FormContext;
}

/// «Ting å tenke på» of the steps of a meeting, one card a question.
class CardsPanel final : public QWidget
{
    Q_OBJECT
public:
    CardsPanel(const Workspace &workspace, const QString &runSheet, QWidget *parent = nullptr);

    void refresh();
    void flush(); ///< writes what is being typed

private:
    const Workspace m_workspace;
    QString m_runSheet;
    QHash<QString, screen::FormContext *> m_contexts;
    QLabel *m_count;
    QVBoxLayout *m_list;
    QVector<ThoughtCard *> m_cards;
    QStringList m_shown; ///< form and row of each card; made anew only when it changes
};

} // namespace sjusteg
