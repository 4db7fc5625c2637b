// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Handbook.h"
#include "window/Page.h"

class QScrollArea;
class QVBoxLayout;

namespace sjusteg {

class GuidanceCard;
class LinksCard;

namespace screen {
class FormView;
}

/// «About the step»: purpose, results, questions to think about with notes, guidance, links.
class AboutTab final : public QWidget
{
    Q_OBJECT
public:
    AboutTab(const Workspace &workspace, const Step &step, QWidget *parent = nullptr);

    void flush();
    void refresh();
    void showText(const QString &textId);

private:
    void addReflection(QVBoxLayout *column);
    void addGuidance(QVBoxLayout *column);

    const Workspace m_workspace;
    const Step m_step;
    QScrollArea *m_scroll;
    QVector<GuidanceCard *> m_cards;
    LinksCard *m_links = nullptr;
    screen::FormView *m_reflection = nullptr;
};

} // namespace sjusteg
