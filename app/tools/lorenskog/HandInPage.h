// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/HandIns.h"
#include "tools/ToolPage.h"

class QLabel;
class QVBoxLayout;

namespace sjusteg {

class CycleCalendar;
class HandInGrid;
class PaperPreview;
class RowPanel;

/// A group (verktoy-innlevering): what is handed in, the weeks, and the sheets of all its sets as one document.
class HandInPage final : public ToolPage
{
    Q_OBJECT
public:
    HandInPage(const Workspace &workspace, const QString &formId, QWidget *parent = nullptr);

    void flush() override;
    PrintJob printJob() const override;

protected:
    void fill(const Template &definition, const Form &form) override;
    void forget() override;

private:
    enum Face { HandedIn, Weeks, Sheets };
    QWidget *makeHandIns();
    QWidget *makeWeeks();
    QString sums() const;
    void saveCalendar();

    HandInOverview m_overview;
    QLabel *m_sum = nullptr;
    QVBoxLayout *m_remarks = nullptr;
    HandInGrid *m_grid = nullptr;
    RowPanel *m_panel = nullptr;
    CycleCalendar *m_calendar = nullptr;
    PaperPreview *m_sheets;
};

} // namespace sjusteg
