// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "examples/CardShelf.h"
#include "window/Page.h"

class QBoxLayout;
class QVBoxLayout;

namespace sjusteg {

class CardWords;
class TemplateList;

/// One example, with the same structure for all: whether it fits comes first, then what was done and what came of it, at the end who says so.
class CardPage final : public Page
{
    Q_OBJECT
public:
    CardPage(const Workspace &workspace, const QString &cardId, QWidget *parent = nullptr);

    QString name() const override;
    void refresh() override;
    PrintJob printJob() const override;
    QString formId() const override; ///< of a card in the file: when it is deleted the window leaves

private:
    void fill();
    void addHead(const CardWords &words);
    void addFit(const CardWords &words);
    void addParts(const CardWords &words);
    void addCriteria(const CardWords &words);
    void addFacts(const CardWords &words);
    void addTool();
    void propose();

    const CardShelf m_shelf;
    Card m_card;
    QVBoxLayout *m_page;
    TemplateList *m_tool = nullptr;
};

} // namespace sjusteg
