// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "examples/CardShelf.h"
#include "library/CardFilter.h"
#include "window/Page.h"

class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace sjusteg {

class CardFilterBar;
class EmptyState;
class TemplateList;

/// The library: the cards that pass the filters, and beside them the tools the practices used.
class ExamplesPage final : public Page
{
    Q_OBJECT
public:
    /// `filter`: what was chosen when the page was shown last; follows what is chosen now, and must outlive the page.
    ExamplesPage(const Workspace &workspace, CardFilter &filter, QWidget *parent = nullptr);

    QString name() const override { return tr("Examples"); }
    void refresh() override;
    PrintJob printJob() const override;
    void showTools();

private:
    QWidget *makeHead();
    QWidget *makeCards();
    void showCards();
    void compare();
    void addOwn();
    void takeIn();
    void updateCompare();

    CardFilter &m_filter;
    const CardShelf m_shelf;
    QVector<Card> m_cards;   ///< all of them
    QStringList m_ticked;    ///< ids, in the order they were ticked
    QTabWidget *m_tabs;
    CardFilterBar *m_bar;
    QLabel *m_count;
    QPushButton *m_compare;
    QPushButton *m_share;
    QVBoxLayout *m_list;
    EmptyState *m_empty;
    TemplateList *m_tools;
};

} // namespace sjusteg
