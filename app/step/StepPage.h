// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QTabWidget;

namespace sjusteg {

class AboutTab;
class DocumentBoard;
class TemplateList;

/// One step: about it, its templates, its meeting, its documents.
class StepPage final : public Page
{
    Q_OBJECT
public:
    enum Tab { About, Templates, Meeting, Documents };

    StepPage(const Workspace &workspace, int step, QWidget *parent = nullptr);

    QString name() const override;
    int step() const override { return m_step; }
    void flush() override;
    void refresh() override;
    PrintJob printJob() const override;

    void showTab(int tab);
    int currentTab() const;
    void showText(const QString &textId);

private:
    QWidget *makeDocuments();

    int m_step;
    QTabWidget *m_tabs;
    AboutTab *m_about;
    TemplateList *m_templates;
    TemplateList *m_meeting;
    DocumentBoard *m_documents = nullptr;
};

} // namespace sjusteg
