// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/TaskSet.h"
#include "tools/ToolPage.h"

class QVBoxLayout;

namespace sjusteg {

class CycleCalendar;
class PaperPreview;

/// A set of tasks (verktoy-lorenskog): the sheet the participants get, and its week.
class TaskSetPage final : public ToolPage
{
    Q_OBJECT
public:
    TaskSetPage(const Workspace &workspace, const QString &formId, QWidget *parent = nullptr);

    bool showsParticipants() const override { return false; }
    PrintJob printJob() const override;

protected:
    void fill(const Template &definition, const Form &form) override;
    void forget() override {} // nothing in a set is about one participant

private:
    QWidget *makeWeek();
    void saveCalendar();

    PaperPreview *m_sheet;
    QVBoxLayout *m_remarks = nullptr;
    CycleCalendar *m_calendar = nullptr;
};

} // namespace sjusteg
