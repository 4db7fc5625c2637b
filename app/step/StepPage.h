// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QLabel;
class QTabWidget;

namespace sjusteg {

class AboutTab;
class DocumentBoard;
class MatrixTab;
class TemplateList;

/// One step: about it, its templates, its meeting, its documents.
class StepPage final : public Page
{
    Q_OBJECT
public:
    enum Tab { About, Templates, Meeting, Documents, Matrix }; ///< the matrix is step 2's alone

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
    void refreshOrder();

    int m_step;
    QLabel *m_early; ///< «Steg 4 bygger på steg 3 …»
    QTabWidget *m_tabs;
    AboutTab *m_about;
    TemplateList *m_templates;
    TemplateList *m_meeting;
    DocumentBoard *m_documents = nullptr;
    MatrixTab *m_matrix = nullptr;
};

} // namespace sjusteg
